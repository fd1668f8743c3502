import { describe, expect, it } from 'vitest';
import type { OperationState } from '../../../shared/domain/operationRecord.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { activityRows } from './activityRows.ts';

function record(id: string, state: OperationState, askedAt = '2026-11-23T10:00:00Z'): ActivityRecord {
  return {
    id, hostId: 'h', state, askedAt, finishedAt: null, error: null, differences: [], warnings: [], before: null, created: null,
    operation: { kind: 'start', vmId: 'vm', expect: { vmName: `web${id}`, vmState: 'Off', vmParentCheckpointId: null, checkpointType: 'Production' } },
  };
}

const all = { outcome: 'all', text: '' } as const;
const began = '2026-11-23T09:00:00.000Z';
const list = [record('3', 'running'), record('2', 'failed'), record('1', 'done', '2026-11-22T10:00:00Z')];
const told = (rows: ReturnType<typeof activityRows>) => rows.map((row) => (row.kind === 'heading' ? `${row.session} ${String(row.count)}` : row.record.id));

describe('activityRows', () => {
  it('divides this session from earlier ones and keeps the order', () => {
    expect(told(activityRows(list, all, began))).toEqual(['this 2', '3', '2', 'earlier 1', '1']);
  });

  it('has no heading over nothing', () => {
    expect(told(activityRows([], all, began))).toEqual([]);
    expect(told(activityRows(list.slice(0, 1), all, began))).toEqual(['this 1', '3']);
  });

  it('filters by outcome', () => {
    expect(told(activityRows(list, { ...all, outcome: 'running' }, began))).toEqual(['this 1', '3']);
    expect(told(activityRows(list, { ...all, outcome: 'done' }, began))).toEqual(['earlier 1', '1']);
    expect(told(activityRows(list, { ...all, outcome: 'unknown' }, began))).toEqual([]);
  });

  it('filters by words of the sentence and of the outcome', () => {
    expect(told(activityRows(list, { ...all, text: 'WEB2 start' }, began))).toEqual(['this 1', '2']);
    expect(told(activityRows(list, { ...all, text: 'failed' }, began))).toEqual(['this 1', '2']);
    expect(told(activityRows(list, { ...all, text: 'sql' }, began))).toEqual([]);
  });
});
