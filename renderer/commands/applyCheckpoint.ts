import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { refused, type Command } from './command.ts';
import { checkOnCheckpoint, checkRequest, contextOf } from './rules.ts';
import { send, type SendResult } from './send.ts';

export const applyCheckpoint: Command = {
  id: 'applyCheckpoint', label: commandLabels.applyCheckpoint, group: 'checkpoint', operation: 'applyCheckpoint',
  shortcut: { key: 'Enter', where: 'checkpointTree' },
  check: (context) => checkOnCheckpoint('applyCheckpoint', context),
  confirm: ({ vm, checkpointId }) => {
    if (vm !== null && checkpointId !== null) openDialog({ name: 'apply', vmId: vm.id, checkpointId, isRevert: false });
  },
};

/** Applies the checkpoint that the VM runs from, as Hyper-V Manager's command of that name. */
export const revert: Command = {
  id: 'revert', label: commandLabels.revert, group: 'vm', operation: 'applyCheckpoint', shortcut: null,
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

export function runApplyCheckpoint(vmId: Guid, checkpointId: Guid): Promise<SendResult> {
  return send({ kind: 'applyCheckpoint', checkpointId }, vmId);
}

/** The safe way: keeps what is there now as a checkpoint, and applies only when that was made. */
export function runCreateAndApply(vmId: Guid, checkpointId: Guid): Promise<SendResult> {
  return send({ kind: 'createAndApply', checkpointId, name: null }, vmId);
}
