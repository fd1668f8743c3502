import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { runBatch } from './batch.ts';
import { allowed, reasonOf, refused, type Command, type CommandContext } from './command.ts';
import { checkConnection, checkRequest, contextOf } from './rules.ts';
import type { SettingChange } from './settingIntents.ts';
import { stepOn } from './steps.ts';

/** The settings can always be looked at; the dialog asks the rules about each one. */
export const checkpointSettings: Command = {
  id: 'settings', label: commandLabels.settings, group: 'vm',
  shortcut: { key: ',', ctrl: true, where: 'window' },
  check: (context) => {
    const connection = checkConnection(context);
    if (!connection.allowed) return connection;
    return context.vms.length === 0 ? refused(otherRefusals.noVm) : allowed;
  },
  confirm: ({ vms }) => openDialog({ name: 'settings', vmIds: vms.map(({ id }) => id) }),
};

/** One change, and why it is not possible; null: it is. */
export interface JudgedChange extends SettingChange { readonly reason: string | null }

/** Each setting of each VM is judged by itself. */
export function judgedChanges(changes: readonly SettingChange[], context: CommandContext): readonly JudgedChange[] {
  return changes.map((change) => {
    const { intent, vm } = change;
    const path = intent.kind === 'setCheckpointLocation' ? intent.path : null;
    return { ...change, reason: reasonOf(checkRequest(intent.kind, contextOf(vm, context), { path })) };
  });
}

/** Begins what is possible of these changes; a single VM's dialog closes when all of it went well. */
export function beginSettings(changes: readonly JudgedChange[], isOfOne: boolean): void {
  void runBatch({
    steps: changes.flatMap(({ key, vm, intent, reason }) => (reason === null ? stepOn(key, intent, { vm, checkpoints: [] }) : [])),
    leftOut: changes.flatMap(({ reason, ...change }) => (reason === null ? [] : { ...change, reason })),
    order: 'besideEachOther', closesWhenWell: isOfOne, isRepeatable: true,
  });
}
