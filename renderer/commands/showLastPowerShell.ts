import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Command } from './command.ts';

export const showLastPowerShell: Command = {
  id: 'showLastPowerShell', label: commandLabels.showLastPowerShell, group: 'show', shortcut: null,
  check: ({ newestOperation }) => (newestOperation === null ? refused(otherRefusals.noOperation) : allowed),
  confirm: ({ newestOperation }) => {
    if (newestOperation !== null) openDialog({ name: 'powerShell', operation: newestOperation });
  },
};
