import type { Command } from './command.ts';
import { commandsOf } from './commandList.ts';
import { copyName } from './copyName.ts';
import { close, connect, refresh, saveWorld } from './hostCommands.ts';
import { compactRows, openPalette, resetLayout } from './lookCommands.ts';
import { showActivity, showVirtualMachines } from './showView.ts';

type Groups = readonly (readonly Command[])[];

/** Where each command stands in the menu bar, in groups: the places that Hyper-V Manager has them in. */
export const menuLayout = {
  file: groupsOf(commandsOf('file'), [[saveWorld], [connect], [close]]),
  action: [commandsOf('vm'), commandsOf('power'), commandsOf('checkpoint'), [copyName]],
  view: groupsOf(
    commandsOf('view', 'host', 'show').filter((command) => command !== copyName),
    [[showVirtualMachines, showActivity], [refresh], commandsOf('show'), [openPalette], [compactRows, resetLayout]],
  ),
  help: [commandsOf('help')],
} as const satisfies Record<string, Groups>;

/** The groups, and before the last one whatever of `all` is in none of them. */
function groupsOf(all: readonly Command[], groups: Groups): Groups {
  const placed = new Set(groups.flat());
  return [...groups.slice(0, -1), all.filter((command) => !placed.has(command)), ...groups.slice(-1)];
}
