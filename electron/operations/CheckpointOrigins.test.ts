import { describe, expect, it } from 'vitest';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { CheckpointOrigins } from './CheckpointOrigins.ts';

const record: ActivityRecord = {
  id: 'one', hostId: 'host', askedAt: '2026-01-02T10:00:00.000Z', finishedAt: '2026-01-02T10:00:03.000Z', state: 'done', error: null,
  differences: [], warnings: [], before: { checkpointType: 'Production', vmState: 'Running' }, created: { checkpointId: 'made', hasMemory: false },
  operation: { kind: 'createCheckpoint', vmId: 'vm', name: null, expect: { vmName: 'x', vmState: 'Running', vmParentCheckpointId: null, checkpointType: 'Production' } },
};
const madeAt = (createdAt: string) => ({ id: 'made', createdAt });

describe('the origin of a checkpoint', () => {
  it('is what the journal says was asked for', () => {
    expect(new CheckpointOrigins([record]).of(madeAt('2026-01-02T10:00:01.0000000Z'))).toEqual({ askedType: 'Production', vmState: 'Running' });
  });

  it('is known already while the operation runs', () => {
    const origins = new CheckpointOrigins([]);
    origins.add('made', { ...record, state: 'running', finishedAt: null });
    expect(origins.of(madeAt('2026-01-02T10:00:59Z'))).not.toBeNull();
  });

  it('is unknown for a checkpoint that something else made, and where the type was unknown', () => {
    expect(new CheckpointOrigins([record]).of({ id: 'other', createdAt: '2026-01-02T10:00:01Z' })).toBeNull();
    const untyped: ActivityRecord = { ...record, before: { checkpointType: null, vmState: 'Running' } };
    expect(new CheckpointOrigins([untyped]).of(madeAt('2026-01-02T10:00:01Z'))).toBeNull();
  });

  it('is not taken from an operation of another time, whose id came up again', () => {
    const origins = new CheckpointOrigins([record]);
    expect(origins.of(madeAt('2026-01-02T09:59:50Z'))).toBeNull();
    expect(origins.of(madeAt('2026-01-02T10:00:10Z'))).toBeNull();
  });
});
