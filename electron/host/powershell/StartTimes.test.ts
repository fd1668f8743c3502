import { describe, expect, it } from 'vitest';
import type { Vm } from '../../../shared/domain/vm.ts';
import { StartTimes } from './StartTimes.ts';

function vm(startedAt: string | null): Vm {
  return {
    id: 'v', name: 'web01', state: 'Running', stateNumber: 2, cpuUsagePercent: 0, memoryAssignedBytes: 0, startedAt, status: '', activity: null,
    checkpointType: null, automaticCheckpointsEnabled: null, checkpointFileLocation: '', parentCheckpointId: null, generation: 2, version: '',
    notes: '', isClustered: false, isReplica: false,
  };
}

describe('StartTimes', () => {
  it('keeps a start the same while it comes out a little different, also when that adds up', () => {
    const times = new StartTimes();
    const reads = ['11:00:00.000', '11:00:01.500', '11:00:00.900'].map((time) => times.steady([vm(`2024-05-01T${time}Z`)])[0]?.startedAt);
    expect(new Set(reads)).toEqual(new Set(['2024-05-01T11:00:00.000Z']));
  });

  it('tells a new start, and one after a stop', () => {
    const times = new StartTimes();
    times.steady([vm('2024-05-01T11:00:00.000Z')]);
    expect(times.steady([vm('2024-05-01T11:00:05.000Z')])[0]?.startedAt).toBe('2024-05-01T11:00:05.000Z');
    expect(times.steady([vm(null)])[0]?.startedAt).toBeNull();
    expect(times.steady([vm('2024-05-01T11:00:05.500Z')])[0]?.startedAt).toBe('2024-05-01T11:00:05.500Z');
  });
});
