import { create } from 'zustand';
import type { Guid } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';

/** A checkpoint whose name is being typed anew at its row. */
export interface Renaming {
  readonly vmId: Guid;
  readonly checkpointId: Guid;
  /** Its name when the field was opened. */
  readonly nameBefore: string;
  /** What stands in the field. */
  readonly name: string;
  readonly isSending: boolean;
  /** Why the host did not take what still stands in the field; null: it was not asked, or something else was typed since. */
  readonly error: AppError | null;
}

interface RenameState { readonly open: Renaming | null }

/** Kept apart from the row, so that neither a refresh nor scrolling loses what was typed. */
export const useRenameStore = create<RenameState>()(() => ({ open: null }));

export function openRename(vmId: Guid, checkpointId: Guid, name: string): void {
  useRenameStore.setState({ open: { vmId, checkpointId, nameBefore: name, name, isSending: false, error: null } });
}

export function changeRename(change: Partial<Pick<Renaming, 'name' | 'isSending' | 'error'>>): void {
  useRenameStore.setState(({ open }) => ({ open: open === null ? null : { ...open, ...change } }));
}

export function closeRename(): void {
  useRenameStore.setState({ open: null });
}
