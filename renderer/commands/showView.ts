import type { Guid } from '../../shared/domain/vm.ts';
import { revealRecord, wishOfActivity } from '../state/activityViewStore.ts';
import { dismissOperationNotices } from '../state/noticeStore.ts';
import { selectVm, showView, type ViewName } from '../state/selectionStore.ts';
import { setFilter, setWish } from '../state/vmViewStore.ts';
import { commandLabels } from '../text/commands.ts';
import { allowed, type Command } from './command.ts';

export const showVirtualMachines = showing('virtualMachines', 'showVirtualMachines', '1');
export const showActivity = showing('activity', 'showActivity', '2');

function showing(view: ViewName, id: 'showVirtualMachines' | 'showActivity', key: string): Command {
  return {
    id, label: commandLabels[id], group: 'view', shortcut: { key, ctrl: true, where: 'window' },
    check: () => allowed,
    run: () => {
      goTo(view);
      return Promise.resolve({ ok: true });
    },
  };
}

/** What a notice leads to: the record it is about. */
export function showRecord(id: Guid): void {
  revealRecord(id);
  goTo('activity');
}

/** What a notice leads to that is about no record of its own. */
export function showActivityList(): void {
  goTo('activity');
}

/** A filter must not hide what somebody goes to. */
export function showVm(vmId: Guid): void {
  setFilter('');
  selectVm(vmId);
  goTo('virtualMachines');
}

/** The keyboard goes along. */
function goTo(view: ViewName): void {
  showView(view);
  setWish(view === 'virtualMachines' ? 'table' : null);
  wishOfActivity(view === 'activity' ? 'list' : null);
  if (view === 'activity') dismissOperationNotices();
}
