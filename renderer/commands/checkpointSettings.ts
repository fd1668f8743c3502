import type { Intent } from '../../shared/domain/operation.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Command } from './command.ts';
import { checkConnection } from './rules.ts';
import { send, type SendResult } from './send.ts';

/** One thing to set; each is an operation of its own with an outcome of its own. */
export type SettingIntent = Extract<Intent, { kind: 'setCheckpointType' | 'setAutomaticCheckpoints' | 'setCheckpointLocation' }>;

/** The settings can always be looked at; the dialog asks the rules about each one. */
export const checkpointSettings: Command = {
  id: 'settings', label: commandLabels.settings, group: 'vm', operation: 'setCheckpointType',
  shortcut: { key: ',', ctrl: true, where: 'window' },
  check: (context) => {
    const connection = checkConnection(context);
    if (!connection.allowed) return connection;
    return context.vms.length === 0 ? refused(otherRefusals.noVm) : allowed;
  },
  confirm: ({ vms }) => openDialog({ name: 'settings', vmIds: vms.map(({ id }) => id) }),
};

export function runSetting(vmId: Guid, intent: SettingIntent): Promise<SendResult> {
  return send(intent, vmId);
}
