import type { Guid } from '../../../shared/domain/vm.ts';
import type { World, WorldCheckpoint, WorldDiskFile, WorldVm } from './world.ts';

/** Looking things up in a world, and worlds that differ in one thing. Worlds are never changed, only replaced. */

export function findVm(world: World, id: Guid): WorldVm | undefined {
  return world.vms.find((vm) => vm.id === id);
}

export function findCheckpoint(world: World, id: Guid): WorldCheckpoint | undefined {
  return world.checkpoints.find((checkpoint) => checkpoint.id === id);
}

export function checkpointsOf(world: World, vmId: Guid): readonly WorldCheckpoint[] {
  return world.checkpoints.filter((checkpoint) => checkpoint.vmId === vmId);
}

/** Windows paths do not distinguish case. */
export function isSamePath(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function findDiskFile(world: World, path: string): WorldDiskFile | undefined {
  return world.diskFiles.find((file) => isSamePath(file.path, path));
}

export function withVm(world: World, id: Guid, change: Partial<WorldVm>): World {
  return { ...world, vms: world.vms.map((vm) => (vm.id === id ? { ...vm, ...change } : vm)) };
}

export function withCheckpoint(world: World, id: Guid, change: Partial<WorldCheckpoint>): World {
  return {
    ...world,
    checkpoints: world.checkpoints.map((checkpoint) => (checkpoint.id === id ? { ...checkpoint, ...change } : checkpoint)),
  };
}
