import { describe, expect, it } from 'vitest';
import { sampleVm } from '../../shared/domain/testing/samples.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { taskStateIn, type Batch, type BatchTask } from './batchStore.ts';

const vm = sampleVm();
const task: BatchTask = { key: 'k', vm, intent: { kind: 'start' } };
const batch: Batch = { dialog: { name: 'power', kind: 'start', vmIds: [vm.id] }, tasks: [task], leftOut: [], ends: new Map() };

function record(state: ActivityRecord['state'], kind: 'start' | 'save' = 'start'): ActivityRecord {
  return { state, operation: { kind, vmId: vm.id } } as ActivityRecord;
}

describe('a task', () => {
  it('waits until it was sent, runs until it has ended', () => {
    expect(taskStateIn(batch, task, [])).toBe('waiting');
    expect(taskStateIn(batch, task, [record('running', 'save')])).toBe('waiting');
    expect(taskStateIn(batch, task, [record('queued')])).toBe('waiting');
    expect(taskStateIn(batch, task, [record('running')])).toBe('running');
    expect(taskStateIn(batch, task, [record('verifying')])).toBe('running');
  });

  it('ends well, badly, or nobody knows how', () => {
    const ended = (end: AppError | null) => (
      taskStateIn({ ...batch, ends: new Map([['k', end]]) }, task, [])
    );
    expect(ended(null)).toBe('done');
    expect(ended({ code: 'STALE', detail: '' })).toBe('failed');
    expect(ended({ code: 'OUTCOME_UNKNOWN', detail: '' })).toBe('unknown');
  });
});
