import type { Vm } from '../../../shared/domain/vm.ts';
import { batchTexts } from '../../text/results.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useTwinMarks } from './VmName.tsx';

/** Where a name alone does not say which machine is meant. */
export function TwinNotice({ vm }: { readonly vm: Vm }) {
  const mark = useTwinMarks().get(vm.id);
  return mark === undefined ? null : <Notice tone="plain">{batchTexts.twin(mark)}</Notice>;
}
