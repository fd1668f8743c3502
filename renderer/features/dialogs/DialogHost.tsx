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

/** About one VM or several; those that are gone are left out. */
function VmsDialog({ open }: { readonly open: Extract<OpenDialog, { vmIds: unknown }> }) {
  const isHeld = useDialogStore((state) => state.isRunning || state.isOver);
  const all = useHeld(useInventoryStore(vmsIn), isHeld);
  const vms = useMemo(() => {
    const wanted = new Set(open.vmIds);
    return all.filter(({ id }) => wanted.has(id));
  }, [all, open.vmIds]);
  const [first, ...others] = vms;
  if (first === undefined) return <GoneDialog title={dialogTexts.vmGone} />;
  const found = [first, ...others] as const;
  switch (open.name) {
    case 'create': return <CreateDialog vms={found} />;
    case 'settings': return <SettingsDialog vms={found} />;
    case 'power': return <PowerDialog kind={open.kind} vms={found} />;
  }
}

/** What the dialog shows is as the host says it now, until it runs: then and when it is over it stays as it was when the person decided. */
function CheckpointDialog({ open }: { readonly open: Extract<OpenDialog, { vmId: string }> }) {
  const isHeld = useDialogStore((state) => state.isRunning || state.isOver);
  const vm = useHeld(useInventoryStore((state) => vmIn(state, open.vmId)), isHeld);
  const checkpoints = useHeld(useInventoryStore((state) => checkpointsIn(state, open.vmId)), isHeld);
  const wanted = useMemo(() => (open.name === 'delete' ? open.checkpointIds : [open.checkpointId]), [open]);
  const found = useMemo(() => checkpoints.filter(({ id }) => wanted.includes(id)), [checkpoints, wanted]);
  if (vm === undefined) return <GoneDialog title={dialogTexts.vmGone} />;
  const [checkpoint] = found;
  if (checkpoint === undefined) return <GoneDialog title={dialogTexts.checkpointGone} />;
  const subject: CheckpointSubject = { vm, checkpoint, checkpoints };
  switch (open.name) {
    case 'apply': return <ApplyDialog {...subject} isRevert={open.isRevert} />;
    case 'delete': return wanted.length === 1 ? <DeleteDialog {...subject} /> : <DeleteSeveralDialog vm={vm} checkpoints={checkpoints} chosen={found} />;
    case 'deleteSubtree': return <DeleteSubtreeDialog {...subject} />;
  }
}

/** The value, or while it is held the last one before. */
function useHeld<T>(value: T, isHeld: boolean): T {
  const [last, setLast] = useState(value);
  if (!isHeld && last !== value) setLast(value);
  return isHeld ? last : value;
}
