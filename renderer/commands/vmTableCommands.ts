import { wishOfActivity } from '../state/activityViewStore.ts';
import { showView, useSelectionStore } from '../state/selectionStore.ts';
import { resetColumns as forgetColumns } from '../state/vmTableStore.ts';
import { setWish, type VmTableWish } from '../state/vmViewStore.ts';
import { commandLabels } from '../text/commands.ts';
import { allowed, type Command } from './command.ts';

/** Of the view that is shown. */
export const filterVms: Command = {
  ...face('filterVms'), shortcut: { key: 'f', ctrl: true, where: 'window' },
  run: () => {
    if (useSelectionStore.getState().view !== 'activity') return wish('filter');
    wishOfActivity('filter');
    return Promise.resolve({ ok: true });
  },
};

export const chooseColumns: Command = { ...face('chooseColumns'), run: () => wish('columns') };

/** Order, widths, sorting and all columns as they come. */
export const resetColumns: Command = {
  ...face('resetColumns'),
  run: () => {
    forgetColumns();
    return Promise.resolve({ ok: true });
  },
};

function face(id: 'filterVms' | 'chooseColumns' | 'resetColumns') {
  return { id, label: commandLabels[id], group: 'view', shortcut: null, check: () => allowed } as const satisfies Partial<Command>;
}

function wish(what: VmTableWish): Promise<{ readonly ok: true }> {
  showView('virtualMachines');
  setWish(what);
  return Promise.resolve({ ok: true });
}
