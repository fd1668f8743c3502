import { create } from 'zustand';
import type { Operation, PowerOperationKind } from '../../shared/domain/operation.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';

/** The dialog on the screen and what it is about. Names what it concerns by id: the dialog shows what the host says now. */
export type OpenDialog =
  | { readonly name: 'create' | 'settings'; readonly vmIds: readonly Guid[] }
  | { readonly name: 'power'; readonly kind: PowerOperationKind; readonly vmIds: readonly Guid[] }
  /** `isRevert`: asked for as going back to the checkpoint that Now hangs from. */
  | { readonly name: 'apply'; readonly vmId: Guid; readonly checkpointId: Guid; readonly isRevert: boolean }
  | { readonly name: 'delete'; readonly vmId: Guid; readonly checkpointIds: readonly Guid[] }
  | { readonly name: 'deleteSubtree'; readonly vmId: Guid; readonly checkpointId: Guid }
  | { readonly name: 'shortcuts' | 'about' }
  | { readonly name: 'powerShell'; readonly operation: Operation }
  | { readonly name: 'error'; readonly what: string; readonly error: AppError };

interface DialogState {
  readonly open: OpenDialog | null;
  /** What was decided in it is under way. */
  readonly isRunning: boolean;
  /** It has ended and its results are shown: the dialog stays as it was when the person decided. */
  readonly isOver: boolean;
  /** Whether to close the window is asked, over the open dialog if there is one. */
  readonly isClosing: boolean;
}

export const useDialogStore = create<DialogState>()(() => ({ open: null, isRunning: false, isOver: false, isClosing: false }));

export function openDialog(open: OpenDialog): void {
  useDialogStore.setState({ open, isRunning: false, isOver: false });
}

export function closeDialog(): void {
  useDialogStore.setState({ open: null, isRunning: false, isOver: false });
}

export function isAnyDialogOpen({ open, isClosing }: DialogState): boolean {
  return open !== null || isClosing;
}

/** Asks whether to close the window; what is open stays as it is beneath. */
export function askToClose(): void {
  useDialogStore.setState({ isClosing: true });
}

export function stayOpen(): void {
  useDialogStore.setState({ isClosing: false });
}

export function setRunning(isRunning: boolean): void {
  useDialogStore.setState({ isRunning });
}

export function setOver(): void {
  useDialogStore.setState({ isRunning: false, isOver: true });
}
