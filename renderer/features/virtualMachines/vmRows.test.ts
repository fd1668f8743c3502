import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { vmRowsOf } from './vmRows.ts';

const vm = { id: 'a' } as Vm;

function checkpoint(id: string, createdAt: string): Checkpoint {
  return {
    id, vmId: 'a', name: id, parentId: null, createdAt, snapshotType: 'Standard', hasMemory: false, isAutomatic: false, notes: '', origin: null,
  };
}

describe('rows of the VM table', () => {
  it('count the checkpoints and know the newest, beyond the millisecond', () => {
    const checkpoints = [
      checkpoint('1', '2026-01-01T00:00:00.0000001Z'), checkpoint('2', '2026-01-01T00:00:00.0000009Z'), checkpoint('3', '2025-01-01T00:00:00Z'),
    ];
    expect(vmRowsOf([vm], new Map([['a', checkpoints]]), [])).toEqual([
      { vm, checkpointCount: 3, lastCheckpointAt: '2026-01-01T00:00:00.0000009Z', busyWith: null },
    ]);
  });

  it('show none for a VM without checkpoints', () => {
    expect(vmRowsOf([vm], new Map(), [])).toEqual([{ vm, checkpointCount: 0, lastCheckpointAt: undefined, busyWith: null }]);
  });

  it('know the newest operation under way on each', () => {
    const running = ['save', 'pause'].map((kind) => ({ operation: { vmId: 'a', kind } }) as ActivityRecord);
    expect(vmRowsOf([vm, { id: 'b' } as Vm], new Map(), running).map(({ busyWith }) => busyWith)).toEqual(['save', null]);
  });
});
