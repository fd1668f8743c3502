import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import type { Command } from './command.ts';
import { checkOnSelected } from './rules.ts';
import { send, type SendResult } from './send.ts';

export const createCheckpoint: Command = {
  id: 'createCheckpoint', label: commandLabels.createCheckpoint, group: 'vm', operation: 'createCheckpoint',
  shortcut: { key: 'n', ctrl: true, where: 'window' },
  check: (context) => checkOnSelected('createCheckpoint', context),
  confirm: ({ vms }) => openDialog({ name: 'create', vmIds: vms.map(({ id }) => id) }),
};

/** `name` null: Hyper-V chooses one. */
export function runCreateCheckpoint(vmId: Guid, name: string | null): Promise<SendResult> {
  return send({ kind: 'createCheckpoint', name }, vmId);
}
