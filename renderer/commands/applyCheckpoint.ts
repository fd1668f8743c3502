import type { Intent } from '../../shared/domain/operation.ts';
import type { VmView } from '../../shared/domain/predictedView.ts';
import type { VmState } from '../../shared/domain/vmState.ts';
import type { Step } from '../state/batchStore.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { refused, type Command } from './command.ts';
import { checkOnCheckpoint, checkRequest, contextOf } from './rules.ts';
import { stepOn } from './steps.ts';

export const applyCheckpoint: Command = {
  id: 'applyCheckpoint', label: commandLabels.applyCheckpoint, group: 'checkpoint',
  shortcut: { key: 'Enter', where: 'checkpointTree' },
  check: (context) => checkOnCheckpoint('applyCheckpoint', context),
  confirm: ({ vm, checkpointId }) => {
    if (vm !== null && checkpointId !== null) openDialog({ name: 'apply', vmId: vm.id, checkpointId, isRevert: false });
  },
};

/** Applies the checkpoint that the VM runs from, as Hyper-V Manager's command of that name. */
export const revert: Command = {
  id: 'revert', label: commandLabels.revert, group: 'vm', shortcut: null,
  check: (context) => {
    const { vm, vms } = context;
    if (vm === null) return refused(vms.length > 1 ? otherRefusals.oneVm : otherRefusals.noVm);
    if (vm.parentCheckpointId === null) return refused(otherRefusals.nothingToRevertTo);
    return checkRequest('applyCheckpoint', contextOf(vm, context, vm.parentCheckpointId), {}, 'parent');
  },
  confirm: ({ vm }) => {
    const checkpointId = vm?.parentCheckpointId ?? null;
    if (vm !== null && checkpointId !== null) openDialog({ name: 'apply', vmId: vm.id, checkpointId, isRevert: true });
  },
};

export type ApplyIntent = Extract<Intent, { kind: 'applyCheckpoint' | 'createAndApply' }>;

/** Which of the two steps is which. */
export const applyKey = 'apply';
export const startKey = 'start';

/**
 * Applying, in the safe way or plainly, and starting the VM when that has ended well. Starting expects the VM in the state that
 * applying is predicted to leave it in; `startFrom` null: it is not to be started.
 */
export function applySteps(intent: ApplyIntent, view: VmView, startFrom: VmState | null): readonly Step[] {
  const started = startFrom === null ? [] : stepOn(startKey, { kind: 'start' }, { ...view, vm: { ...view.vm, state: startFrom } });
  return [...stepOn(applyKey, intent, view), ...started];
}
