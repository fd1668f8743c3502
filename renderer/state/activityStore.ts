import { create } from 'zustand';
import type { OperationState } from '../../shared/domain/operationRecord.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';

interface ActivityState {
  /** Newest first. */
  readonly records: readonly ActivityRecord[];
  /** Those that have not ended; kept apart so that a selector need not make a list. */
  readonly running: readonly ActivityRecord[];
}

export const useActivityStore = create<ActivityState>()(() => ({ records: [], running: [] }));

/** The list with what was told since put in place, oldest first; a record is told of several times while it runs. */
export function withRecords(records: readonly ActivityRecord[], told: readonly ActivityRecord[]): readonly ActivityRecord[] {
  const newest = new Map(told.map((record) => [record.id, record]));
  const known = new Set(records.map(({ id }) => id));
  const added = [...newest.values()].filter(({ id }) => !known.has(id));
  return [...added.toReversed(), ...records.map((record) => newest.get(record.id) ?? record)];
}

export function setRecords(records: readonly ActivityRecord[]): void {
  useActivityStore.setState({ records, running: records.filter(({ state }) => isRunning(state)) });
}

export function isRunning(state: OperationState): boolean {
  return state === 'queued' || state === 'running' || state === 'verifying';
}

/** The newest operation under way on a VM. */
export function runningOn({ running }: ActivityState, vmId: Guid | null): ActivityRecord | undefined {
  return running.find(({ operation }) => operation.vmId === vmId);
}

/** The newest operation on a VM that has ended. */
export function lastEndedOn({ records }: ActivityState, vmId: Guid): ActivityRecord | undefined {
  return records.find(({ operation, state }) => operation.vmId === vmId && !isRunning(state));
}
