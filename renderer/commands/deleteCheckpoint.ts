import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import type { Command } from './command.ts';
import { checkRequest } from './rules.ts';
import { send, type SendResult } from './send.ts';

export const deleteCheckpoint: Command = {
  id: 'deleteCheckpoint', label: commandLabels.deleteCheckpoint, group: 'checkpoint', operation: 'deleteCheckpoint',
  shortcut: { key: 'Delete', where: 'checkpointTree' },
  check: (context) => checkRequest('deleteCheckpoint', context),
  confirm: ({ vm, checkpointId }) => {
    if (vm !== null && checkpointId !== null) openDialog({ name: 'delete', vmId: vm.id, checkpointId });
  },
};

export const deleteSubtree: Command = {
  id: 'deleteSubtree', label: commandLabels.deleteSubtree, group: 'checkpoint', operation: 'deleteSubtree',
  shortcut: { key: 'Delete', shift: true, where: 'checkpointTree' },
  check: (context) => checkRequest('deleteSubtree', context),
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
