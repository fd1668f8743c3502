import type { World } from '../../electron/host/simulated/world.ts';
import { contractWorld } from '../contract/contractWorld.ts';

/** The contract's world with small disks: what a deletion merges is merged within seconds. */
export function dialogWorld(megabytes = 1): World {
  const world = contractWorld();
  return {
    ...world,
    // A guest of little memory is saved at once.
    vms: world.vms.map((vm) => ({ ...vm, load: { ...vm.load, memoryBytes: 64 * 1024 ** 2 } })),
    diskFiles: world.diskFiles.map((file) => ({ ...file, fileSizeBytes: megabytes * 1024 ** 2 })),
  };
}

/** For what takes several operations of the host, each with reading it again, on a machine that has other things to do. */
export const patience = { timeout: 60_000 };

/** A VM's checkpoints by name, each with its parent's name, as the host has them. */
export function checkpointsOf(world: World, vmName: string): Readonly<Record<string, string | null>> {
  const vm = vmOf(world, vmName);
  const own = world.checkpoints.filter(({ vmId }) => vmId === vm.id);
  return Object.fromEntries(own.map(({ name, parentId }) => [name, own.find(({ id }) => id === parentId)?.name ?? null]));
}

export function vmOf(world: World, name: string): World['vms'][number] {
  const vm = world.vms.find(({ configuration }) => configuration.name === name);
  if (vm === undefined) throw new Error(`no VM ${name}`);
  return vm;
}

/** The name of the checkpoint that Now hangs from. */
export function nowOf(world: World, vmName: string): string | null {
  const { parentCheckpointId } = vmOf(world, vmName);
  return world.checkpoints.find(({ id }) => id === parentCheckpointId)?.name ?? null;
}
