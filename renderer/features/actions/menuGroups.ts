import type { Command, CommandContext } from '../../commands/command.ts';
import { invoke } from '../../commands/invoke.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import type { MenuEntry, MenuGroups } from '../../ui/MenuEntries.tsx';

/** Commands as entries of a menu, each with the reason when it is not possible. */
export function menuGroupsOf(context: CommandContext, ...groups: readonly (readonly Command[])[]): MenuGroups {
  return groups.map((commands) => commands.map((command) => entryOf(command, context)));
}

function entryOf(command: Command, context: CommandContext): MenuEntry {
  const check = command.check(context);
  return {
    id: command.id,
    label: command.label,
    shortcut: command.shortcut === null ? null : shortcutText(command.shortcut),
    reason: check.allowed ? null : check.reason,
    ...(command.isOn === undefined ? {} : { isOn: command.isOn() }),
    onSelect: () => void invoke(command),
  };
}
