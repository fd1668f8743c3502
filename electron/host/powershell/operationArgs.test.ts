import { describe, expect, it } from 'vitest';
import type { CheckpointExpectation, Expectation } from '../../../shared/domain/operation.ts';
import { operationArgs } from './operationArgs.ts';

const expectVm: Expectation = { vmName: 'web01', vmState: 'Running', vmParentCheckpointId: null, checkpointType: 'Production' };
const expectCheckpoint: CheckpointExpectation = {
  name: 'first', parentId: null, createdAt: '2024-05-01T10:00:00.1234567Z', snapshotType: 'Standard', childIds: ['c'], subtreeIds: ['c', 'd'],
};
const onVm = { vmId: 'v', expect: expectVm };
const onCheckpoint = { ...onVm, checkpointId: 'c', expectCheckpoint };

describe('operationArgs', () => {
  it('sends only the facts that matter, enums as Hyper-V\'s numbers', () => {
    expect(operationArgs({ ...onVm, kind: 'setCheckpointType', checkpointType: 'ProductionOnly' }))
      .toEqual({ vmId: 'v', expect: { vmName: 'web01' }, checkpointType: 4 });
    expect(operationArgs({ ...onVm, kind: 'start' })).toEqual({ vmId: 'v', expect: { vmName: 'web01', vmState: 2 } });
    expect(operationArgs({ ...onCheckpoint, kind: 'deleteSubtree' })).toEqual({
      vmId: 'v', expect: { vmName: 'web01' }, checkpointId: 'c',
      expectCheckpoint: { name: 'first', parentId: null, createdAt: '2024-05-01T10:00:00.1234567Z', snapshotType: 0, subtreeIds: ['c', 'd'] },
    });
  });

  it('sends what each operation is about', () => {
    expect(operationArgs({ ...onVm, kind: 'createCheckpoint', name: null })).toMatchObject({ name: null });
    expect(operationArgs({ ...onCheckpoint, kind: 'renameCheckpoint', newName: 'n' })).toMatchObject({ newName: 'n', checkpointId: 'c' });
    expect(operationArgs({ ...onVm, kind: 'setAutomaticCheckpoints', enabled: false })).toMatchObject({ enabled: false });
    expect(operationArgs({ ...onVm, kind: 'setCheckpointLocation', path: 'D:\\' })).toMatchObject({ path: 'D:\\' });
  });

  it('expects of what is unknown something that is never found', () => {
    const unknown = { ...onVm, expect: { ...expectVm, vmState: 'Unknown' as const } };
    expect(operationArgs({ ...unknown, kind: 'turnOff' })).toMatchObject({ expect: { vmState: -1 } });
  });
});
