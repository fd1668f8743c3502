import { beforeEach, describe, expect, it } from 'vitest';
import type { OperationState } from '../../shared/domain/operationRecord.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { runningOn, setRecords, useActivityStore, withRecords } from './activityStore.ts';

function record(id: string, state: OperationState, vmId = 'vm'): ActivityRecord {
  return {
    id, hostId: 'h', state, askedAt: '', finishedAt: null, error: null, differences: [], warnings: [], before: null, created: null,
    operation: { kind: 'start', vmId, expect: { vmName: vmId, vmState: 'Off', vmParentCheckpointId: null, checkpointType: 'Production' } },
  };
}

describe('the activity list', () => {
  beforeEach(() => setRecords([]));

  it('puts a new record first and a known one in its place', () => {
    const list = withRecords([record('1', 'done')], [record('2', 'queued'), record('1', 'failed')]);
    expect(list.map(({ id, state }) => [id, state])).toEqual([['2', 'queued'], ['1', 'failed']]);
  });

  it('trusts what was told while the list was on its way more than the list', () => {
    const list = withRecords([record('2', 'running'), record('1', 'done')], [record('2', 'verifying'), record('3', 'queued'), record('2', 'done')]);
    expect(list.map(({ id, state }) => [id, state])).toEqual([['3', 'queued'], ['2', 'done'], ['1', 'done']]);
  });

  it('knows what is still running on a VM', () => {
    setRecords([record('1', 'verifying', 'a'), record('2', 'unknown', 'b'), record('3', 'failed', 'c')]);
    const state = useActivityStore.getState();
    expect(runningOn(state, 'a')?.id).toBe('1');
    expect(runningOn(state, 'b')).toBeUndefined();
    expect(state.running).toHaveLength(1);
  });
});
