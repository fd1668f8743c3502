import { call } from '../api.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Command, type CommandContext } from './command.ts';

/** The name of the selected checkpoint, else of the VM, verbatim. */
export const copyName: Command = {
  id: 'copyName', label: commandLabels.copyName, group: 'view', operation: null,
  shortcut: { key: 'c', ctrl: true, where: 'window' },
  check: (context) => (nameIn(context) === null ? refused(otherRefusals.nothingSelected) : allowed),
  run: (context) => copyText(nameIn(context) ?? ''),
};

export function copyText(text: string) {
  return call('clipboard:write', { text });
}

function nameIn({ vm, checkpoints, checkpointId }: CommandContext): string | null {
  const checkpoint = checkpoints.find(({ id }) => id === checkpointId);
  return checkpoint?.name ?? vm?.name ?? null;
}
