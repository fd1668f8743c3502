import type { Guid } from '../../shared/domain/vm.ts';
import { openDialog } from '../state/dialogStore.ts';
import { checkpointsIn, useInventoryStore, vmIn } from '../state/inventoryStore.ts';
import { changeRename, closeRename, openRename, useRenameStore, type Renaming } from '../state/renameStore.ts';
import { shownVmId, showView, useSelectionStore } from '../state/selectionStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { refused, type Check, type Command, type CommandContext } from './command.ts';
import { currentContext } from './context.ts';
import { checkOnCheckpoint, checkRequest, contextOf } from './rules.ts';
import { send } from './send.ts';

/** Opens a field at the row in the tree. */
export const renameCheckpoint: Command = {
  id: 'renameCheckpoint', label: commandLabels.renameCheckpoint, group: 'checkpoint',
  shortcut: { key: 'F2', where: 'checkpointTree' },
  check: (context) => checkOnCheckpoint('renameCheckpoint', context),
  confirm: ({ vm, checkpoints, checkpointId }) => {
    const checkpoint = checkpoints.find(({ id }) => id === checkpointId);
    if (vm === null || checkpoint === undefined) return;
    showView('virtualMachines');
    openRename(vm.id, checkpoint.id, checkpoint.name);
  },
};

/** Whether what stands in the field may be sent. */
export function checkRename({ vmId, checkpointId, name }: Renaming, context: CommandContext): Check {
  const vm = vmIn(useInventoryStore.getState(), vmId);
  return vm === undefined ? refused(otherRefusals.noVm) : checkRequest('renameCheckpoint', contextOf(vm, context, checkpointId), { name });
}

/** Enter in the field: sends the new name. The old one closes the field; one that is not possible leaves it open. */
export async function submitRename(): Promise<void> {
  const { open } = useRenameStore.getState();
  if (open === null || open.isSending) return;
  if (open.name === nameNow(open)) closeRename();
  else if (checkRename(open, currentContext()).allowed) await sendRename(open);
}

/**
 * The person goes on elsewhere: as in Windows that sends the new name. What is not possible, was refused, or would write over
 * a name that the host got meanwhile is not sent but left.
 */
export async function leaveRename(): Promise<void> {
  const { open } = useRenameStore.getState();
  if (open === null || open.isSending) return;
  const isMeant = open.error === null && nameNow(open) === open.nameBefore;
  if (isMeant && checkRename(open, currentContext()).allowed) await sendRename(open);
  else closeRename();
}

async function sendRename({ vmId, checkpointId, name }: Renaming): Promise<void> {
  changeRename({ isSending: true, error: null });
  const result = await send({ kind: 'renameCheckpoint', checkpointId, newName: name }, vmId);
  const { open } = useRenameStore.getState();
  // Left while it ran: Activity tells how it ended.
  if (open?.vmId !== vmId || open.checkpointId !== checkpointId || !open.isSending) return;
  if (!result.ok && isShown(vmId)) {
    changeRename({ isSending: false, error: result.error });
    return;
  }
  closeRename();
  if (!result.ok) openDialog({ name: 'error', what: commandLabels.renameCheckpoint, error: result.error });
}

/** What the host calls it; undefined: it is gone. */
function nameNow({ vmId, checkpointId }: Renaming): string | undefined {
  return checkpointsIn(useInventoryStore.getState(), vmId).find(({ id }) => id === checkpointId)?.name;
}

function isShown(vmId: Guid): boolean {
  const selection = useSelectionStore.getState();
  return selection.view === 'virtualMachines' && shownVmId(selection) === vmId;
}
