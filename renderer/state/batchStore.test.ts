import { beforeEach, describe, expect, it } from 'vitest';
import { sampleVm } from '../../shared/domain/testing/samples.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { addBatch, begunIn, changeBatch, isUntold, stateIn, unsentIn, useBatchStore, type Batch, type Step, type StepResult } from './batchStore.ts';
import type { OpenDialog } from './dialogStore.ts';

function step(id: string): Step {
  const vm = sampleVm({ id });
  const expected = { vmName: vm.name, vmState: vm.state, vmParentCheckpointId: null, checkpointType: null };
  return { key: id, vm, request: { kind: 'start', vmId: id, expect: expected }, follows: null };
}

function batchOf(ids: readonly string[], results: Readonly<Record<string, StepResult>> = {}, change: Partial<Batch> = {}): Batch {
  return {
    dialog: { name: 'power', kind: 'start', vmIds: ids }, steps: ids.map(step), leftOut: [], order: 'besideEachOther',
    results: new Map(Object.entries(results)), isUnderWay: true, stopping: new AbortController(), isStopping: false, ...change,
  };
}

function record(state: ActivityRecord['state'], vmId = 'a'): ActivityRecord {
  return { state, operation: { kind: 'start', vmId } } as ActivityRecord;
}

const error: AppError = { code: 'VM_BUSY', detail: '' };

describe('a step', () => {
  it('waits until main has begun with its machine', () => {
    const stateOf = (batch: Batch, running: readonly ActivityRecord[]) => stateIn(batch, step('a'), begunIn(running));
    const sent = batchOf(['a'], { a: { state: 'running' } });
    expect(stateOf(batchOf(['a']), [record('running')])).toBe('waiting');
    expect(stateOf(sent, [])).toBe('waiting');
    expect(stateOf(sent, [record('queued'), record('running', 'b')])).toBe('waiting');
    expect(stateOf(sent, [record('running')])).toBe('running');
    expect(stateOf(sent, [record('verifying')])).toBe('running');
    expect(stateOf(batchOf(['a'], { a: { state: 'unknown', records: [], error } }), [record('running')])).toBe('unknown');
  });

  it('goes untold where no record tells of it', () => {
    expect(isUntold({ state: 'notDone', because: 'differs' })).toBe(true);
    expect(isUntold({ state: 'failed', records: [], error })).toBe(true);
    expect(isUntold({ state: 'failed', records: [record('failed')], error })).toBe(false);
    expect(isUntold({ state: 'done', records: [], differences: [] })).toBe(false);
  });
});

describe('a batch', () => {
  it('counts what is still to be sent, unless it was stopped or is over', () => {
    const results: Readonly<Record<string, StepResult>> = { a: { state: 'running' }, b: { state: 'hostBusy' } };
    expect(unsentIn(batchOf(['a', 'b', 'c'], results))).toBe(2);
    expect(unsentIn(batchOf(['a', 'b', 'c'], results, { isStopping: true }))).toBe(0);
    expect(unsentIn(batchOf(['a', 'b', 'c'], results, { isUnderWay: false }))).toBe(0);
  });
});

describe('the batches', () => {
  beforeEach(() => useBatchStore.setState({ batches: [] }));

  it('keep those under way, and of a dialog only the newest', () => {
    const dialog: OpenDialog = { name: 'settings', vmIds: ['a'] };
    const left = batchOf(['x']);
    const over = batchOf(['y'], {}, { isUnderWay: false });
    const [first, second] = [batchOf(['a'], {}, { dialog }), batchOf(['a'], {}, { dialog })];
    for (const batch of [left, over, first, second]) addBatch(batch);
    expect(useBatchStore.getState().batches).toEqual([left, second]);
  });

  it('change one and leave the others as they are', () => {
    const [one, other] = [batchOf(['a']), batchOf(['b'])];
    addBatch(one);
    addBatch(other);
    changeBatch(one.steps, () => ({ isStopping: true }));
    expect(useBatchStore.getState().batches.map(({ isStopping }) => isStopping)).toEqual([true, false]);
    expect(useBatchStore.getState().batches[1]).toBe(other);
  });
});
