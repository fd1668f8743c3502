import { useState } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useDialogStore, type OpenDialog } from '../../state/dialogStore.ts';
import { checkpointsIn, useInventoryStore, vmIn } from '../../state/inventoryStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { ApplyDialog } from './ApplyDialog.tsx';
import { CreateDialog } from './CreateDialog.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { DeleteSubtreeDialog } from './DeleteSubtreeDialog.tsx';
import { CloseDialog, ErrorDialog, GoneDialog } from './MessageDialogs.tsx';
import { PowerDialog } from './PowerDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

/** What a dialog about a checkpoint is given; all of it as the host says it now. */
export interface CheckpointSubject {
  readonly vm: Vm;
  readonly checkpoint: Checkpoint;
  /** All of the VM. */
  readonly checkpoints: readonly Checkpoint[];
}

/** The one dialog that is open, if any. */
export function DialogHost() {
  const open = useDialogStore((state) => state.open);
  if (open === null) return null;
  if (open.name === 'close') return <CloseDialog />;
  if (open.name === 'error') return <ErrorDialog what={open.what} error={open.error} />;
  return <VmDialog open={open} />;
}

/** What the dialog shows is as the host says it now, until it runs: then it stays as it was when the person decided. */
function VmDialog({ open }: { readonly open: Extract<OpenDialog, { vmId: string }> }) {
  const isRunning = useDialogStore((state) => state.isRunning);
  const vm = useHeld(useInventoryStore((state) => vmIn(state, open.vmId)), isRunning);
  const checkpoints = useHeld(useInventoryStore((state) => checkpointsIn(state, open.vmId)), isRunning);
  if (vm === undefined) return <GoneDialog title={dialogTexts.vmGone} />;
  switch (open.name) {
    case 'create': return <CreateDialog vm={vm} />;
    case 'settings': return <SettingsDialog vm={vm} checkpoints={checkpoints} />;
    case 'turnOff': case 'reset': case 'deleteSavedState': return <PowerDialog kind={open.name} vm={vm} />;
    case 'apply': case 'rename': case 'delete': case 'deleteSubtree': {
      const checkpoint = checkpoints.find(({ id }) => id === open.checkpointId);
      if (checkpoint === undefined) return <GoneDialog title={dialogTexts.checkpointGone} />;
      const Body = checkpointDialogs[open.name];
      return <Body vm={vm} checkpoint={checkpoint} checkpoints={checkpoints} />;
    }
  }
}

const checkpointDialogs = { apply: ApplyDialog, rename: RenameDialog, delete: DeleteDialog, deleteSubtree: DeleteSubtreeDialog } as const;

/** The value, or while it is held the last one before. */
function useHeld<T>(value: T, isHeld: boolean): T {
  const [last, setLast] = useState(value);
  if (!isHeld && last !== value) setLast(value);
  return isHeld ? last : value;
}
