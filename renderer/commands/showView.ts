import { showView, type ViewName } from '../state/selectionStore.ts';
import { commandLabels } from '../text/commands.ts';
import { allowed, type Command } from './command.ts';

export const showVirtualMachines = showing('virtualMachines', 'showVirtualMachines');
export const showActivity = showing('activity', 'showActivity');

function showing(view: ViewName, id: 'showVirtualMachines' | 'showActivity'): Command {
  return {
    id, label: commandLabels[id], group: 'view', operation: null, shortcut: null,
    check: () => allowed,
    run: () => {
      showView(view);
      return Promise.resolve({ ok: true });
    },
  };
}
