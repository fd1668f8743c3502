import type { Guid } from '../../shared/domain/vm.ts';
import { revealRecord } from '../state/activityViewStore.ts';
import { dismissOperationNotices } from '../state/noticeStore.ts';
import { selectVm, showView, type ViewName } from '../state/selectionStore.ts';
import { commandLabels } from '../text/commands.ts';
import { allowed, type Command } from './command.ts';

export const showVirtualMachines = showing('virtualMachines', 'showVirtualMachines');
export const showActivity = showing('activity', 'showActivity');

function showing(view: ViewName, id: 'showVirtualMachines' | 'showActivity'): Command {
  return {
    id, label: commandLabels[id], group: 'view', operation: null, shortcut: null,
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

export function showVm(vmId: Guid): void {
  selectVm(vmId);
  goTo('virtualMachines');
}

function goTo(view: ViewName): void {
  showView(view);
  if (view === 'activity') dismissOperationNotices();
}
