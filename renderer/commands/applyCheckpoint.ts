import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import type { Command } from './command.ts';
import { checkRequest } from './rules.ts';
import { send, type SendResult } from './send.ts';

export const applyCheckpoint: Command = {
  id: 'applyCheckpoint', label: commandLabels.applyCheckpoint, group: 'checkpoint', operation: 'applyCheckpoint',
  shortcut: { key: 'Enter', where: 'checkpointTree' },
  check: (context) => checkRequest('applyCheckpoint', context),
  confirm: ({ vm, checkpointId }) => {
    if (vm !== null && checkpointId !== null) openDialog({ name: 'apply', vmId: vm.id, checkpointId });
  },
};

export function runApplyCheckpoint(vmId: Guid, checkpointId: Guid): Promise<SendResult> {
  return send({ kind: 'applyCheckpoint', checkpointId }, vmId);
}

/** The safe way: keeps what is there now as a checkpoint, and applies only when that was made. */
export function runCreateAndApply(vmId: Guid, checkpointId: Guid): Promise<SendResult> {
  return send({ kind: 'createAndApply', checkpointId, name: null }, vmId);
}
