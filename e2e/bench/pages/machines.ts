import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Guid, UtcTime, Vm } from '../../../shared/domain/vm.ts';

/** The same machines for every page: half of them run, each has up to three checkpoints. One alone has the greatest load. */
export interface Machines {
  readonly vms: readonly Vm[];
  readonly checkpoints: readonly Checkpoint[];
}

/** Milliseconds since 1970: so that ages and uptimes are the same in every run. */
const begin = Date.UTC(2026, 0, 1);
const gigabyte = 1024 ** 3;

export function machinesOf(count: number): Machines {
  const places = Array.from({ length: count }, (_, index) => index);
  return { vms: places.map((index) => vmAt(index, count)), checkpoints: places.flatMap((index) => checkpointsAt(index)) };
}

/** A machine whose figures have moved on, as every refresh finds those that run. */
export function moved(vm: Vm): Vm {
  const { cpuUsagePercent, memoryAssignedBytes, startedAt } = vm;
  if (startedAt === null) return vm;
  return {
    ...vm, cpuUsagePercent: (cpuUsagePercent + 7) % 90, memoryAssignedBytes: memoryAssignedBytes + gigabyte / 4,
    startedAt: new Date(Date.parse(startedAt) - 300_000).toISOString(),
  };
}

export function vmId(index: number): Guid {
  return `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
}

function vmAt(index: number, count: number): Vm {
  const isRunning = index % 2 === 0;
  const types = ['Production', 'Standard', 'ProductionOnly', 'Disabled'] as const;
  return {
    id: vmId(index), name: nameAt(index), state: isRunning ? 'Running' : 'Off', stateNumber: isRunning ? 2 : 3,
    cpuUsagePercent: isRunning ? (index === 6 * Math.floor(count / 10) ? 100 : index % 97) : 0,
    memoryAssignedBytes: isRunning ? (1 + index % 31) * gigabyte : 0,
    startedAt: isRunning ? timeOf(begin - index * 60_000) : null,
    status: index % 17 === 0 ? 'Operating in a degraded way' : 'Operating normally', isOperatingNormally: index % 17 !== 0, activity: null,
    checkpointType: types[index % 4] ?? null, automaticCheckpointsEnabled: index % 3 === 0, checkpointFileLocation: 'D:\\Hyper-V',
    parentCheckpointId: index % 4 === 0 ? null : checkpointId(index, 0), generation: 2, version: '12.0',
    notes: index % 5 === 0 ? 'owner: the web team' : '', isClustered: false, isReplica: false,
  };
}

export function nameAt(index: number): string {
  return `NODE${String(index).padStart(5, '0')}`;
}

function checkpointsAt(index: number): readonly Checkpoint[] {
  return Array.from({ length: index % 4 }, (_, place) => ({
    ...checkpointPattern, id: checkpointId(index, place), vmId: vmId(index), name: `before update ${String(place + 1)}`,
    parentId: place === 0 ? null : checkpointId(index, place - 1), createdAt: timeOf(begin - (index * 4 - place) * 60_000),
  }));
}

const checkpointPattern = {
  snapshotType: 'Standard', hasMemory: true, isAutomatic: false, notes: '', origin: null,
} as const satisfies Partial<Checkpoint>;

function checkpointId(index: number, place: number): Guid {
  return `00000000-0000-4000-${String(8000 + place)}-${String(index).padStart(12, '0')}`;
}

function timeOf(milliseconds: number): UtcTime {
  return new Date(milliseconds).toISOString();
}

/** A tree of checkpoints of the first machine: each but the last level has three, so that no way of drawing it is favoured. */
export function treeOf(count: number): readonly Checkpoint[] {
  return Array.from({ length: count }, (_, index) => ({
    ...checkpointPattern, id: treeNodeId(index), vmId: vmId(0), name: `checkpoint ${String(index + 1)}`,
    parentId: index === 0 ? null : treeNodeId(Math.floor((index - 1) / 3)), createdAt: timeOf(begin + index * 60_000),
  }));
}

export function treeNodeId(index: number): Guid {
  return `00000000-0000-4000-a000-${String(index).padStart(12, '0')}`;
}

/** The checkpoint that comes last where a branch follows its checkpoint and the newest of them comes last. */
export function lastOfTree(count: number): Checkpoint['name'] {
  let index = 0;
  while (index * 3 + 1 < count) index = Math.min(index * 3 + 3, count - 1);
  return `checkpoint ${String(index + 1)}`;
}
