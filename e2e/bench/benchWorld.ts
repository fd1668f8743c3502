import { utcTimeOf } from '../../electron/host/simulated/time.ts';
import type { World, WorldCheckpoint, WorldVm } from '../../electron/host/simulated/world.ts';
import { contractWorld } from '../contract/contractWorld.ts';

export interface BenchWorldPlan {
  readonly vms: number;
  /** Checkpoints of each VM: a chain with a branch at every third. */
  readonly checkpoints: number;
  /** Every second one runs, or none does. */
  readonly running: 'half' | 'none';
}

const GB = 1024 ** 3;
const day = 24 * 60 * 60_000;

/** A host of any size, always the same for the same plan. Its machines have no disks: no row reads them for all machines at once. */
export function benchWorld({ vms, checkpoints, running }: BenchWorldPlan, now = Date.now()): World {
  const world = contractWorld();
  const [sample] = world.vms;
  if (sample === undefined) throw new Error('the contract has no VM');
  const machines = Array.from({ length: vms }, (_, index) => machineOf(sample, index, checkpoints, running === 'half' && index % 2 === 0, now));
  return {
    ...world, time: utcTimeOf(now), vms: machines, diskFiles: [],
    checkpoints: machines.flatMap((vm, index) => Array.from({ length: checkpoints }, (_, at) => checkpointOf(vm, index, at, now))),
  };
}

/** The world a moment later: of every running VM processor and memory moved, as they do from read to read. */
export function busyWorld(world: World, round: number): World {
  return {
    ...world,
    vms: world.vms.map((vm, index) => (vm.state === 'Running' ? { ...vm, load: { ...vm.load, cpuPercent: (index + round * 7) % 100, memoryBytes: 2 * GB + (round % 100) * 2 ** 20 } } : vm)),
  };
}

/** The world with other notes at one VM. */
export function worldWithNotes(world: World, at: number, notes: string): World {
  return { ...world, vms: world.vms.map((vm, index) => (index === at ? { ...vm, notes } : vm)) };
}

function machineOf(sample: WorldVm, index: number, checkpoints: number, isRunning: boolean, now: number): WorldVm {
  return {
    ...sample,
    id: vmId(index),
    configuration: { ...sample.configuration, name: `BENCH-${String(index).padStart(5, '0')}`, disks: [] },
    state: isRunning ? 'Running' : 'Off',
    startedAt: isRunning ? utcTimeOf(now - day - index * 1000) : null,
    load: { ...sample.load, cpuPercent: isRunning ? index % 100 : 0, memoryBytes: 2 * GB },
    notes: `Machine ${String(index)} of the bench`,
    parentCheckpointId: checkpoints === 0 ? null : checkpointId(index, checkpoints - 1),
    task: null, merge: null, releasedDisks: [],
  };
}

function checkpointOf(vm: WorldVm, index: number, at: number, now: number): WorldCheckpoint {
  return {
    id: checkpointId(index, at), vmId: vm.id, name: `${vm.configuration.name} - (11/${String(at % 28 + 1)}/2026 - 9:00:00 AM)`,
    parentId: at === 0 ? null : checkpointId(index, at % 3 === 2 ? at - 2 : at - 1),
    createdAt: utcTimeOf(now - (400 - at) * day + index * 1000), snapshotType: 'Standard', state: 'Off', savedStateBytes: 0,
    isAutomatic: false, notes: '', configuration: vm.configuration,
  };
}

function vmId(index: number): string {
  return `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`;
}

function checkpointId(index: number, at: number): string {
  return `00000000-0000-4000-a000-${String(index).padStart(6, '0')}${String(at).padStart(6, '0')}`;
}
