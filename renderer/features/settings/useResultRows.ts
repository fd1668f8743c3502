import type { Intent } from '../../../shared/domain/operation.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { isSettingIntent, valueIn, valueOf } from '../../commands/settingIntents.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { begunIn, stateIn, type Batch } from '../../state/batchStore.ts';
import type { ChangeRow } from './ChangeTable.tsx';

/** The changes of a batch, each with how it stands. */
export function useResultRows(batch: Batch | null): readonly ChangeRow[] | null {
  const running = useActivityStore((state) => state.running);
  if (batch === null) return null;
  const begun = begunIn(running);
  return [
    ...batch.steps.flatMap((step) => {
      const result = batch.results.get(step.key);
      const error = result?.state === 'failed' || result?.state === 'unknown' ? result.error : null;
      return rowOf(step.key, step.vm, step.request, { reason: null, state: stateIn(batch, step, begun), error });
    }),
    ...batch.leftOut.flatMap(({ key, vm, intent, reason }) => rowOf(key, vm, intent, { reason, state: 'leftOut', error: null })),
  ];
}

function rowOf(key: string, vm: Vm, intent: Intent, standing: Pick<ChangeRow, 'reason' | 'state' | 'error'>): readonly ChangeRow[] {
  if (!isSettingIntent(intent)) return [];
  return [{ key, vm, intent, now: valueOf(intent.kind, vm), after: valueIn(intent), ...standing }];
}
