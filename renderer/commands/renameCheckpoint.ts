import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import type { Command } from './command.ts';
import { checkOnCheckpoint } from './rules.ts';
import { send, type SendResult } from './send.ts';

export const renameCheckpoint: Command = {
  id: 'renameCheckpoint', label: commandLabels.renameCheckpoint, group: 'checkpoint', operation: 'renameCheckpoint',
  shortcut: { key: 'F2', where: 'checkpointTree' },
  check: (context) => checkOnCheckpoint('renameCheckpoint', context),
  confirm: ({ vm, checkpointId }) => {
    if (vm !== null && checkpointId !== null) openDialog({ name: 'rename', vmId: vm.id, checkpointId });
  },
};

export function runRenameCheckpoint(vmId: Guid, checkpointId: Guid, newName: string): Promise<SendResult> {
  return send({ kind: 'renameCheckpoint', checkpointId, newName }, vmId);
}
