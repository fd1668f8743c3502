import { create } from 'zustand';
import type { EffectDifference } from '../../shared/domain/effectDifference.ts';
import type { Effect } from '../../shared/domain/effects.ts';
import type { Intent, Request } from '../../shared/domain/operation.ts';
import type { Guid, Vm } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import type { OpenDialog } from './dialogStore.ts';

/** One operation of those that a person decided on in one go. */
export interface Step {
  readonly key: string;
  /** As the person saw it, or as the steps before this one are predicted to leave it. */
  readonly vm: Vm;
  /** Bound to that. */
  readonly request: Request;
  /** What the steps before it are predicted to have left, of all the VM; null: the request's own expectations are enough. */
  readonly follows: Effect | null;
}

/** What was not possible when the others were decided. */
export interface LeftOut { readonly key: string; readonly vm: Vm; readonly intent: Intent; readonly reason: string }

/** How steps depend on each other: each on the one before it, or on none. */
export type StepOrder = 'eachNeedsTheLast' | 'besideEachOther';

/**
 * `earlier`: the one before it failed or came out otherwise; `differs`: the host is not as predicted; `gone`: the VM is not there
 * any more; `unread`: the host could not be read; `stopped`: by the person.
 */
export type NotDoneReason = 'earlier' | 'differs' | 'gone' | 'unread' | 'stopped';

/** What became of a step that is not waiting for its turn any more. */
export type StepResult =
  /** `hostBusy`: Hyper-V is not through with the VM yet. */
  | { readonly state: 'hostBusy' | 'running' }
  | { readonly state: 'done'; readonly records: readonly ActivityRecord[]; readonly differences: readonly EffectDifference[] }
  | { readonly state: 'failed' | 'unknown'; readonly records: readonly ActivityRecord[]; readonly error: AppError }
  | { readonly state: 'notDone'; readonly because: NotDoneReason };

/** Steps that were decided together. */
export interface Batch {
  /** Where they were decided; another dialog, or the same opened again, shows nothing of them. */
  readonly dialog: OpenDialog;
  readonly steps: readonly Step[];
  readonly leftOut: readonly LeftOut[];
  readonly order: StepOrder;
  readonly results: ReadonlyMap<string, StepResult>;
  readonly isUnderWay: boolean;
  /** Aborting it sends no further step. */
  readonly stopping: AbortController;
  readonly isStopping: boolean;
}

interface BatchState {
  /** Those under way, and the one whose dialog is open. */
  readonly batches: readonly Batch[];
}

export const useBatchStore = create<BatchState>()(() => ({ batches: [] }));

/** Puts a batch in the place of what its dialog decided before. */
export function addBatch(batch: Batch): void {
  useBatchStore.setState(({ batches }) => ({ batches: [...batches.filter(({ dialog, isUnderWay }) => isUnderWay && dialog !== batch.dialog), batch] }));
}

/** The batch of these steps as it is then; one that was taken away stays away. */
export function changeBatch(steps: readonly Step[], change: (batch: Batch) => Partial<Batch>): void {
  useBatchStore.setState(({ batches }) => ({ batches: batches.map((batch) => (batch.steps === steps ? { ...batch, ...change(batch) } : batch)) }));
}

export function removeBatch(steps: readonly Step[]): void {
  useBatchStore.setState(({ batches }) => ({ batches: batches.filter((batch) => batch.steps !== steps) }));
}

/** How a step stands. One that main has been given and not begun waits. */
export function stateIn({ results }: Batch, { key, vm }: Step, begun: ReadonlySet<Guid>): 'waiting' | StepResult['state'] {
  const state = results.get(key)?.state ?? 'waiting';
  return state === 'running' && !begun.has(vm.id) ? 'waiting' : state;
}

/** The VMs that something is being done to: main does one thing to a VM at a time. */
export function begunIn(running: readonly ActivityRecord[]): ReadonlySet<Guid> {
  return new Set(running.filter(({ state }) => state !== 'queued').map(({ operation }) => operation.vmId));
}

/** How many steps will still be sent if nobody stops them. */
export function unsentIn({ steps, results, isUnderWay, isStopping }: Batch): number {
  if (!isUnderWay || isStopping) return 0;
  return steps.filter(({ key }) => (results.get(key)?.state ?? 'hostBusy') === 'hostBusy').length;
}

/** Of all that was decided. */
export function unsentInAll({ batches }: BatchState): number {
  return batches.reduce((count, batch) => count + unsentIn(batch), 0);
}

/** Done, and the host is as predicted. */
export function isClean(result: StepResult | undefined): boolean {
  return result?.state === 'done' && result.differences.length === 0;
}

/** Something of it was done, or may have been. */
export function hasHappened(result: StepResult): boolean {
  if (result.state === 'done' || result.state === 'unknown') return true;
  return result.state === 'failed' && result.records.some(({ state }) => state === 'done' || state === 'unknown');
}

/** What no record tells of, and so nobody would hear of: it was not sent, or main refused it. */
export function isUntold(result: StepResult): boolean {
  if (result.state === 'notDone') return true;
  return (result.state === 'failed' || result.state === 'unknown') && result.records.length === 0;
}
