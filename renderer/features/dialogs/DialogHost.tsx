import { useMemo, useState } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useDialogStore, type OpenDialog } from '../../state/dialogStore.ts';
import { checkpointsIn, useInventoryStore, vmIn, vmsIn } from '../../state/inventoryStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { AboutDialog } from '../window/AboutDialog.tsx';
import { PowerShellDialog } from '../window/PowerShellDialog.tsx';
import { ShortcutsDialog } from '../window/ShortcutsDialog.tsx';
import { ApplyDialog } from './ApplyDialog.tsx';
import { CreateDialog } from './CreateDialog.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { DeleteSeveralDialog } from './DeleteSeveralDialog.tsx';
import { DeleteSubtreeDialog } from './DeleteSubtreeDialog.tsx';
import { GoneContext } from './goneContext.ts';
import { CloseDialog, ErrorDialog, GoneDialog } from './MessageDialogs.tsx';
import { PowerDialog } from './PowerDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

/** What a dialog about a checkpoint is given; all of it as the host says it now. */
export interface CheckpointSubject {
  readonly vm: Vm;
  readonly checkpoint: Checkpoint;
  /** All of the VM. */
  readonly checkpoints: readonly Checkpoint[];
}

/** The one dialog that is open, if any, and the question whether to close the window over it. */
export function DialogHost() {
  const isClosing = useDialogStore((state) => state.isClosing);
  return <><OpenDialogHost />{isClosing && <CloseDialog />}</>;
}

function OpenDialogHost() {
  const open = useDialogStore((state) => state.open);
  switch (open?.name) {
    case undefined: return null;
    case 'error': return <ErrorDialog what={open.what} error={open.error} />;
    case 'shortcuts': return <ShortcutsDialog />;
    case 'about': return <AboutDialog />;
    case 'powerShell': return <PowerShellDialog operation={open.operation} />;
    case 'create': case 'settings': case 'power': return <VmsDialog open={open} />;
    case 'apply': case 'delete': case 'deleteSubtree': return <CheckpointDialog open={open} />;
  }
}

/**
 * About one VM or several; those that are gone are left out. When none is left the dialog stays as it was, with what was typed
 * into it, and says so.
 */
function VmsDialog({ open }: { readonly open: Extract<OpenDialog, { vmIds: unknown }> }) {
  const isHeld = useDialogStore((state) => state.isRunning || state.isOver);
  const all = useHeld(useInventoryStore(vmsIn), isHeld);
  const vms = useMemo(() => {
    const wanted = new Set(open.vmIds);
    return all.filter(({ id }) => wanted.has(id));
  }, [all, open.vmIds]);
  const [first, ...others] = useHeld(vms, vms.length === 0);
  const gone = open.vmIds.length === 1 ? dialogTexts.vmGone : dialogTexts.vmsGone;
  if (first === undefined) return <GoneDialog title={gone} />;
  return <GoneContext value={vms.length === 0 ? gone : null}><DialogOfVms open={open} vms={[first, ...others]} /></GoneContext>;
}

function DialogOfVms({ open, vms }: { readonly open: Extract<OpenDialog, { vmIds: unknown }>; readonly vms: readonly [Vm, ...Vm[]] }) {
  switch (open.name) {
    case 'create': return <CreateDialog vms={vms} />;
    case 'settings': return <SettingsDialog vms={vms} />;
    case 'power': return <PowerDialog kind={open.kind} vms={vms} />;
  }
}

/**
 * What the dialog shows is as the host says it now, until it runs: then and when it is over it stays as it was when the person
 * decided. It also stays as it was when all that it is about is gone, and says so.
 */
function CheckpointDialog({ open }: { readonly open: Extract<OpenDialog, { vmId: string }> }) {
  const isHeld = useDialogStore((state) => state.isRunning || state.isOver);
  const vm = useHeld(useInventoryStore((state) => vmIn(state, open.vmId)), isHeld);
  const checkpoints = useHeld(useInventoryStore((state) => checkpointsIn(state, open.vmId)), isHeld);
  const wanted = useMemo(() => (open.name === 'delete' ? open.checkpointIds : [open.checkpointId]), [open]);
  const now = useMemo(() => ({ vm, checkpoints, chosen: checkpoints.filter(({ id }) => wanted.includes(id)) }), [vm, checkpoints, wanted]);
  const isGone = vm === undefined || now.chosen.length === 0;
  const { vm: ofVm, ...tree } = useHeld(now, isGone);
  const gone = goneText(vm === undefined, wanted.length);
  if (ofVm === undefined || tree.chosen.length === 0) return <GoneDialog title={gone} />;
  return <GoneContext value={isGone ? gone : null}><DialogOfCheckpoints open={open} vm={ofVm} {...tree} isOfOne={wanted.length === 1} /></GoneContext>;
}

function goneText(isVmGone: boolean, count: number): string {
  if (isVmGone) return dialogTexts.vmGone;
  return count === 1 ? dialogTexts.checkpointGone : dialogTexts.checkpointsGone;
}

function DialogOfCheckpoints({ open, vm, checkpoints, chosen, isOfOne }: {
  readonly open: Extract<OpenDialog, { vmId: string }>; readonly vm: Vm; readonly checkpoints: readonly Checkpoint[];
  readonly chosen: readonly Checkpoint[]; readonly isOfOne: boolean;
}) {
  const [checkpoint] = chosen;
  if (checkpoint === undefined) return null;
  const subject: CheckpointSubject = { vm, checkpoint, checkpoints };
  switch (open.name) {
    case 'apply': return <ApplyDialog {...subject} isRevert={open.isRevert} />;
    case 'delete': return isOfOne ? <DeleteDialog {...subject} /> : <DeleteSeveralDialog vm={vm} checkpoints={checkpoints} chosen={chosen} />;
    case 'deleteSubtree': return <DeleteSubtreeDialog {...subject} />;
  }
}

/** The value, or while it is held the last one before. */
function useHeld<T>(value: T, isHeld: boolean): T {
  const [last, setLast] = useState(value);
  if (!isHeld && last !== value) setLast(value);
  return isHeld ? last : value;
}
