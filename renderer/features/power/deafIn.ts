import type { Guid } from '../../../shared/domain/vm.ts';
import type { Batch } from '../../state/batchStore.ts';

/** The machines whose guests could not be asked to shut down. */
export function deafIn({ steps, results }: Batch): readonly Guid[] {
  return steps.filter(({ key }) => {
    const result = results.get(key);
    return result?.state === 'failed' && result.error.code === 'GUEST_NOT_ANSWERING';
  }).map(({ vm }) => vm.id);
}
