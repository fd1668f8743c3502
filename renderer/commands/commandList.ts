import { applyCheckpoint, revert } from './applyCheckpoint.ts';
import { checkpointSettings } from './checkpointSettings.ts';
import type { Command, CommandGroup } from './command.ts';
import { connectVm } from './connectVm.ts';
import { copyName } from './copyName.ts';
import { createCheckpoint } from './createCheckpoint.ts';
import { deleteCheckpoint, deleteSubtree } from './deleteCheckpoint.ts';
import { about, showShortcuts } from './helpCommands.ts';
import { close, connect, refresh, saveWorld } from './hostCommands.ts';
import { compactRows, openPalette, resetLayout } from './lookCommands.ts';
import { powerCommands } from './powerCommands.ts';
import { renameCheckpoint } from './renameCheckpoint.ts';
import { showLastPowerShell } from './showLastPowerShell.ts';
import { showActivity, showVirtualMachines } from './showView.ts';
import { chooseColumns, filterVms, resetColumns } from './vmTableCommands.ts';

/** Every command, in the order of the Actions pane; the menus, the context menus and the keys come from it too. */
export const commandList: readonly Command[] = [
  refresh,
  connectVm, createCheckpoint, checkpointSettings, revert,
  ...powerCommands,
  applyCheckpoint, renameCheckpoint, deleteCheckpoint, deleteSubtree,
  saveWorld, connect, close,
  showVirtualMachines, showActivity, copyName,
  filterVms, chooseColumns, resetColumns,
  showLastPowerShell,
  openPalette, compactRows, resetLayout,
  showShortcuts, about,
];

export function commandsOf(...groups: readonly CommandGroup[]): readonly Command[] {
  return commandList.filter(({ group }) => groups.includes(group));
}
