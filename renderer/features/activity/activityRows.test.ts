import { describe, expect, it } from 'vitest';
import type { OperationState } from '../../../shared/domain/operationRecord.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { activityRows, tellingIdsIn } from './activityRows.ts';

function record(id: string, state: OperationState, askedAt = '2026-11-23T10:00:00Z'): ActivityRecord {
  return {
    id, hostId: 'h', state, askedAt, finishedAt: null, error: null, differences: [], warnings: [], before: null, created: null,
    operation: { kind: 'start', vmId: 'vm', expect: { vmName: `web${id}`, vmState: 'Off', vmParentCheckpointId: null, checkpointType: 'Production' } },
  };
}

const all = { outcome: 'all', text: '' } as const;
const noIds = () => null;
const began = '2026-11-23T09:00:00.000Z';
const list = [record('3', 'running'), record('2', 'failed'), record('1', 'done', '2026-11-22T10:00:00Z')];
const told = (rows: ReturnType<typeof activityRows>) => rows.map((row) => (row.kind === 'heading' ? `${row.session} ${String(row.count)}` : row.record.id));

describe('activityRows', () => {
  it('divides this session from earlier ones and keeps the order', () => {
    expect(told(activityRows(list, all, began, noIds))).toEqual(['this 2', '3', '2', 'earlier 1', '1']);
  });

  it('has no heading over nothing', () => {
    expect(told(activityRows([], all, began, noIds))).toEqual([]);
    expect(told(activityRows(list.slice(0, 1), all, began, noIds))).toEqual(['this 1', '3']);
  });

  it('filters by outcome', () => {
    expect(told(activityRows(list, { ...all, outcome: 'running' }, began, noIds))).toEqual(['this 1', '3']);
    expect(told(activityRows(list, { ...all, outcome: 'done' }, began, noIds))).toEqual(['earlier 1', '1']);
    expect(told(activityRows(list, { ...all, outcome: 'unknown' }, began, noIds))).toEqual([]);
  });

  it('filters by words of the sentence and of the outcome', () => {
    expect(told(activityRows(list, { ...all, text: 'WEB2 start' }, began, noIds))).toEqual(['this 1', '2']);
    expect(told(activityRows(list, { ...all, text: 'failed' }, began, noIds))).toEqual(['this 1', '2']);
    expect(told(activityRows(list, { ...all, text: 'sql' }, began, noIds))).toEqual([]);
  });

  it('finds a machine by the start of its id where that tells it from another', () => {
    const [first, second] = [record('1', 'done'), record('2', 'done')];
    expect(told(activityRows([first, second], { ...all, text: '0b68' }, began, (vmId) => (vmId === 'vm' ? '0b68528c' : null)))).toEqual(['this 2', '1', '2']);
  });
});

describe('tellingIdsIn', () => {
  const ofVm = (vmId: string, vmName: string): ActivityRecord => {
    const one = record('1', 'done');
    return { ...one, operation: { ...one.operation, vmId, expect: { ...one.operation.expect, vmName } } };
  };
  const vms = [{ id: '0b68528c-1', name: 'SP-TEST' }] as unknown as readonly Vm[];

  it('tells machines of one name apart, also one that only the journal knows', () => {
    const tellingIdOf = tellingIdsIn([ofVm('77505077-1', 'sp-test')], vms);
    expect(tellingIdOf('77505077-1')).toBe('77505077');
    expect(tellingIdOf('0b68528c-1')).toBe('0b68528c');
  });

  it('says nothing of a machine whose name is its own', () => {
    expect(tellingIdsIn([ofVm('0b68528c-1', 'SP-TEST'), ofVm('0b68528c-1', 'SP-TEST')], vms)('0b68528c-1')).toBeNull();
  });
});
