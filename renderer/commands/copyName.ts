import { call } from '../api.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Command, type CommandContext } from './command.ts';

/** The names of the selected checkpoints, else of the VMs, verbatim, one a line. */
export const copyName: Command = {
  id: 'copyName', label: commandLabels.copyName, group: 'view',
  shortcut: { key: 'c', ctrl: true, where: 'window' },
  check: (context) => (nameIn(context) === null ? refused(otherRefusals.nothingSelected) : allowed),
  run: (context) => copyText(nameIn(context) ?? ''),
};

export function copyText(text: string) {
  return call('clipboard:write', { text });
}

function nameIn({ vms, checkpoints, checkpointIds }: CommandContext): string | null {
  const chosen = checkpoints.filter(({ id }) => checkpointIds.includes(id));
  const names = (chosen.length > 0 ? chosen : vms).map(({ name }) => name);
  return names.length === 0 ? null : names.join('\n');
}
