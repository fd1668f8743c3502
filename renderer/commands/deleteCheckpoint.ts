import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Check, type Command, type CommandContext } from './command.ts';
import { checkOnCheckpoint, checkRequest } from './rules.ts';
import { send, type SendResult } from './send.ts';

export const deleteCheckpoint: Command = {
  id: 'deleteCheckpoint', label: commandLabels.deleteCheckpoint, group: 'checkpoint', operation: 'deleteCheckpoint',
  shortcut: { key: 'Delete', where: 'checkpointTree' },
  check: checkDelete,
  confirm: ({ vm, checkpointIds }) => {
    if (vm !== null && checkpointIds.length > 0) openDialog({ name: 'delete', vmId: vm.id, checkpointIds });
  },
};

export const deleteSubtree: Command = {
  id: 'deleteSubtree', label: commandLabels.deleteSubtree, group: 'checkpoint', operation: 'deleteSubtree',
  shortcut: { key: 'Delete', shift: true, where: 'checkpointTree' },
  check: (context) => checkOnCheckpoint('deleteSubtree', context),
  confirm: ({ vm, checkpointId }) => {
    if (vm !== null && checkpointId !== null) openDialog({ name: 'deleteSubtree', vmId: vm.id, checkpointId });
  },
};

/** Its children are kept. */
export function runDeleteCheckpoint(vmId: Guid, checkpointId: Guid): Promise<SendResult> {
  return send({ kind: 'deleteCheckpoint', checkpointId }, vmId);
}

export function runDeleteSubtree(vmId: Guid, checkpointId: Guid): Promise<SendResult> {
  return send({ kind: 'deleteSubtree', checkpointId }, vmId);
}

/** Several are deleted all or not at all asked for: one that cannot go would end the rest halfway. */
function checkDelete(context: CommandContext): Check {
  const { vms, checkpointIds } = context;
  if (vms.length > 1) return refused(otherRefusals.oneVm);
  if (checkpointIds.length < 2) return checkRequest('deleteCheckpoint', context);
  const refusals = checkpointIds.map((checkpointId) => checkRequest('deleteCheckpoint', { ...context, checkpointId }, {}, 'oneOfThem'));
  return refusals.find((check) => !check.allowed) ?? allowed;
}
