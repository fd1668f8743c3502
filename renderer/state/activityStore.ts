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

/** The list with one record put in its place; a record is told of several times while it runs. */
export function withRecord(records: readonly ActivityRecord[], record: ActivityRecord): readonly ActivityRecord[] {
  const isKnown = records.some(({ id }) => id === record.id);
  return isKnown ? records.map((one) => (one.id === record.id ? record : one)) : [record, ...records];
}

/** A list from main together with what was told while it was on its way; the told ones are newer. */
export function withList(list: readonly ActivityRecord[], told: readonly ActivityRecord[]): readonly ActivityRecord[] {
  return told.toReversed().reduce(withRecord, list);
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
