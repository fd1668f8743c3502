import { call } from '../api.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Check, type Command, type CommandContext, type Outcome } from './command.ts';

/** Opens the VM's screen in Virtual Machine Connection, as Hyper-V Manager's command of that name; a double-click does too. */
export const connectVm: Command = {
  id: 'connectVm', label: commandLabels.connectVm, group: 'vm', shortcut: null,
  check: checkConnect,
  run: async ({ vm }): Promise<Outcome> => (vm === null ? { ok: true } : call('vm:connect', { vmId: vm.id })),
};

/** Needs no connection of ours to the host: it opens one of its own. */
function checkConnect({ app, vm, vms }: CommandContext): Check {
  if (app?.hostKind === 'simulated') return refused(otherRefusals.noScreen);
  if (app?.platform !== 'win32') return refused(otherRefusals.onlyOnWindows);
  if (vm === null) return refused(vms.length > 1 ? otherRefusals.oneVm : otherRefusals.noVm);
  return allowed;
}
