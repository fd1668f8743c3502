import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { allowed, type Command } from './command.ts';

export const showShortcuts: Command = {
  id: 'showShortcuts', label: commandLabels.showShortcuts, group: 'help', shortcut: { key: 'F1', where: 'window' },
  check: () => allowed,
  confirm: () => openDialog({ name: 'shortcuts' }),
};

export const about: Command = {
  id: 'about', label: commandLabels.about, group: 'help', shortcut: null,
  check: () => allowed,
  confirm: () => openDialog({ name: 'about' }),
};
