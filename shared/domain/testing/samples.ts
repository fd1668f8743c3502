import type { Checkpoint } from '../checkpoint.ts';
import type { Guid, Vm } from '../vm.ts';
import type { CheckpointContents, VmDetails } from '../vmDetails.ts';

/** A running VM of the standard type without checkpoints, for tests to change. */
export function sampleVm(changes: Partial<Vm> = {}): Vm {
  return {
    id: 'vm', name: 'web01', state: 'Running', stateNumber: 2, cpuUsagePercent: 3, memoryAssignedBytes: 4_294_967_296,
    startedAt: '2026-01-01T08:00:00.0000000Z', status: 'Operating normally', isOperatingNormally: true, activity: null, checkpointType: 'Standard',
    automaticCheckpointsEnabled: false, checkpointFileLocation: 'C:\\ProgramData\\Microsoft\\Windows\\Hyper-V',
    parentCheckpointId: null, generation: 2, version: '12.0', notes: '', isClustered: false, isReplica: false,
    ...changes,
  };
}

/** A checkpoint of that VM, named after its id; its time only where a test gives one. */
export function sampleCheckpoint(id: Guid, parentId: Guid | null = null, changes: Partial<Checkpoint> = {}): Checkpoint {
  return {
    id, vmId: 'vm', name: `name of ${id}`, parentId, createdAt: '2026-01-02T08:00:00.0000000Z', snapshotType: 'Standard',
    hasMemory: true, isAutomatic: false, notes: '', origin: null,
    ...changes,
  };
}

/** Checkpoints each of which hangs from the one before. */
export function sampleChain(length: number): Checkpoint[] {
  const idAt = (index: number): Guid => `c${String(index).padStart(6, '0')}`;
  return Array.from({ length }, (_, index) => sampleCheckpoint(idAt(index), index === 0 ? null : idAt(index - 1)));
}

const sampleHardware = { processorCount: 2, memory: { isDynamic: false, startupBytes: 1, minimumBytes: 1, maximumBytes: 1 }, disks: [], networkAdapters: [] };

/** Details of that VM without disks and checkpoints, for tests to change. */
export function sampleDetails(changes: Partial<VmDetails> = {}): VmDetails {
  return {
    ...sampleHardware, vmId: 'vm', memoryDemandBytes: 1, memoryStatus: 'OK', integrationServices: [], checkpoints: [], files: [],
    ...changes,
  };
}

/** What a checkpoint of that VM holds. */
export function sampleContents(checkpointId: Guid, changes: Partial<CheckpointContents> = {}): CheckpointContents {
  return { ...sampleHardware, checkpointId, generation: 2, version: '12.0', ...changes };
}
