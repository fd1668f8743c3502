import {
  AddRegular, ArrowClockwiseRegular, ArrowHookUpLeftRegular, ArrowResetRegular, ArrowUndoRegular, BinRecycleRegular, CopyRegular, DeleteLinesRegular, DeleteRegular,
  DesktopRegular, DismissRegular, PauseRegular, PlayRegular, PlugConnectedRegular, PlugDisconnectedRegular, PowerRegular, RenameRegular,
  ColumnTripleEditRegular, FilterRegular, TableArrowRepeatAllRegular, WindowNewRegular,
  CodeRegular, InfoRegular, KeyboardRegular, LayoutColumnTwoRegular, SearchRegular, TextLineSpacingRegular,
  NextRegular, SaveArrowRightRegular, SaveRegular, SettingsRegular, TaskListSquareLtrRegular, type FluentIcon,
} from '@fluentui/react-icons';
import type { CommandId } from '../../text/commands.ts';

export const commandIcons: Readonly<Record<CommandId, FluentIcon>> = {
  refresh: ArrowClockwiseRegular, createCheckpoint: AddRegular, settings: SettingsRegular, start: PlayRegular, shutDown: PowerRegular,
  turnOff: PlugDisconnectedRegular, save: SaveRegular, deleteSavedState: BinRecycleRegular, pause: PauseRegular, resume: NextRegular,
  reset: ArrowResetRegular, applyCheckpoint: ArrowUndoRegular, revert: ArrowHookUpLeftRegular, renameCheckpoint: RenameRegular, deleteCheckpoint: DeleteRegular,
  deleteSubtree: DeleteLinesRegular, copyName: CopyRegular, saveWorld: SaveArrowRightRegular, connect: PlugConnectedRegular,
  connectVm: WindowNewRegular, filterVms: FilterRegular, chooseColumns: ColumnTripleEditRegular, resetColumns: TableArrowRepeatAllRegular,
  close: DismissRegular, showVirtualMachines: DesktopRegular, showActivity: TaskListSquareLtrRegular,
  openPalette: SearchRegular, compactRows: TextLineSpacingRegular, resetLayout: LayoutColumnTwoRegular, showLastPowerShell: CodeRegular,
  showShortcuts: KeyboardRegular, about: InfoRegular,
};
