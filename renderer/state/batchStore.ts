import { create } from 'zustand';
import type { Intent } from '../../shared/domain/operation.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import type { Guid, Vm } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { OpenDialog } from './dialogStore.ts';

/** What can be asked of a VM without one of its checkpoints. */
export type VmIntent = Exclude<Intent, { checkpointId: Guid }>;

/** One change of one VM. `vm` is as the person saw it when they decided. */
export interface BatchTask<T extends VmIntent = VmIntent> { readonly key: string; readonly vm: Vm; readonly intent: T }

/** A change that was not possible when the others were decided. */
export interface LeftOut<T extends VmIntent = VmIntent> extends BatchTask<T> { readonly reason: string }

/** Changes that were decided together. */
export interface Batch {
  /** Where they were decided; another dialog, or the same opened again, shows nothing of them. */
  readonly dialog: OpenDialog;
  readonly tasks: readonly BatchTask[];
  readonly leftOut: readonly LeftOut[];
  /** How those ended that have ended, by key. null: well. */
  readonly ends: ReadonlyMap<string, AppError | null>;
}

interface BatchState {
  readonly batch: Batch | null;
}

export const useBatchStore = create<BatchState>()(() => ({ batch: null }));

export type TaskState = 'waiting' | 'running' | 'done' | 'failed' | 'unknown';

/** How a task stands. One that main has not begun, or not been asked for yet, waits. */
export function taskStateIn({ ends }: Batch, { key, vm, intent }: BatchTask, running: readonly ActivityRecord[]): TaskState {
  const end = ends.get(key);
  if (end !== undefined) {
    if (end === null) return 'done';
    return end.code === 'OUTCOME_UNKNOWN' ? 'unknown' : 'failed';
  }
  const record = running.find(({ operation }) => operation.vmId === vm.id && operation.kind === intent.kind);
  return record === undefined || record.state === 'queued' ? 'waiting' : 'running';
}
