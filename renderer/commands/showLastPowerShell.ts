import type { Operation } from '../../shared/domain/operation.ts';
import { useActivityStore } from '../state/activityStore.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Command } from './command.ts';

export const showLastPowerShell: Command = {
  id: 'showLastPowerShell', label: commandLabels.showLastPowerShell, group: 'show', shortcut: null,
  check: () => (newestOperation() === undefined ? refused(otherRefusals.noOperation) : allowed),
  confirm: () => {
    const operation = newestOperation();
    if (operation !== undefined) openDialog({ name: 'powerShell', operation });
  },
};

function newestOperation(): Operation | undefined {
  return useActivityStore.getState().records[0]?.operation;
}
