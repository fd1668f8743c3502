import type { Guid } from '../../../shared/domain/vm.ts';
import { isCheckpointDisk, pathsOf } from './disks.ts';
import { mergingTakes } from './durations.ts';
import { findDiskFile, findVm, isSamePath, withVm } from './edit.ts';
import { millisecondsOf, utcTimeOf } from './time.ts';
import type { VmConfiguration, World, WorldDiskFile, WorldMerge, WorldVm } from './world.ts';

/**
 * What becomes of the disk files that deleted checkpoints leave. A file nobody needs is deleted. A file with one child takes
 * that child's content in: Hyper-V merges the child into it. A file with more children stays until one is left (unconfirmed).
 */

/** Gives disk files up, then deletes and merges what can be. */
export function releaseDisks(world: World, vmId: Guid, paths: readonly string[]): World {
  const vm = findVm(world, vmId);
  if (vm === undefined) return world;
  const known = (path: string) => vm.releasedDisks.some((released) => isSamePath(released, path));
  return settleDisks(withVm(world, vmId, { releasedDisks: [...vm.releasedDisks, ...paths.filter((path) => !known(path))] }), vmId);
}

/** The world in which everything that can be deleted is, and a merge is under way if there is one to do. */
function settleDisks(world: World, vmId: Guid): World {
  for (let current = world; ;) {
    const vm = findVm(current, vmId);
    const change = vm && (deleteOne(current, vm) ?? forgetOne(current, vm) ?? endImpossibleMerge(current, vm) ?? beginMerge(current, vm));
    if (change === undefined) return current;
    current = change;
  }
}

/** Ends the merge that is due: the child's content is the parent's now, and whoever named the child names the parent. */
export function finishMerge(world: World, vmId: Guid): World {
  const merge = findVm(world, vmId)?.merge;
  const child = merge && findDiskFile(world, merge.childPath);
  if (!merge || !child) return withVm(world, vmId, { merge: null });
  const merged: World = {
    ...world,
    vms: world.vms.map((vm) => ({ ...vm, configuration: repoint(vm.configuration, merge) })),
    checkpoints: world.checkpoints.map((checkpoint) => ({ ...checkpoint, configuration: repoint(checkpoint.configuration, merge) })),
    diskFiles: world.diskFiles.filter((file) => file !== child).map((file) => afterMerge(file, child, merge)),
  };
  return settleDisks(withVm(merged, vmId, { merge: null }), vmId);
}

function afterMerge(file: WorldDiskFile, child: WorldDiskFile, { childPath, parentPath }: WorldMerge): WorldDiskFile {
  if (isSamePath(file.path, parentPath)) {
    const together = Math.min(file.fileSizeBytes + child.fileSizeBytes, file.sizeBytes);
    return file.type === 'Fixed' ? file : { ...file, fileSizeBytes: Math.max(file.fileSizeBytes, together) };
  }
  return file.parentPath !== null && isSamePath(file.parentPath, childPath) ? { ...file, parentPath } : file;
}

function repoint(configuration: VmConfiguration, { childPath, parentPath }: WorldMerge): VmConfiguration {
  if (!pathsOf(configuration).some((path) => isSamePath(path, childPath))) return configuration;
  const disks = configuration.disks.map((disk) => (isSamePath(disk.path, childPath) ? { ...disk, path: parentPath } : disk));
  return { ...configuration, disks };
}

function deleteOne(world: World, vm: WorldVm): World | undefined {
  const path = vm.releasedDisks.find((released) =>
    isCheckpointDisk(released) && findDiskFile(world, released) && !isUsed(world, released) && childrenOf(world, released).length === 0);
  return path === undefined ? undefined : { ...world, diskFiles: world.diskFiles.filter((file) => !isSamePath(file.path, path)) };
}

/** A released file that is gone, used again, or no checkpoint's and without children needs no more care. */
function forgetOne(world: World, vm: WorldVm): World | undefined {
  const path = vm.releasedDisks.find((released) =>
    !findDiskFile(world, released) || isUsed(world, released) || childrenOf(world, released).length === 0);
  return path === undefined ? undefined : withVm(world, vm.id, { releasedDisks: vm.releasedDisks.filter((released) => released !== path) });
}

function endImpossibleMerge(world: World, vm: WorldVm): World | undefined {
  const isPossible = vm.merge === null || mergesOf(world, vm).some(({ childPath }) => isSamePath(childPath, vm.merge?.childPath ?? ''));
  return isPossible ? undefined : withVm(world, vm.id, { merge: null });
}

function beginMerge(world: World, vm: WorldVm): World | undefined {
  const merge = mergesOf(world, vm)[0];
  return vm.merge !== null || merge === undefined ? undefined : withVm(world, vm.id, { merge });
}

/** Every merge that could be under way, in the order in which the disks were released. */
function mergesOf(world: World, vm: WorldVm): readonly WorldMerge[] {
  return vm.releasedDisks.flatMap((parentPath) => {
    const [child, ...others] = childrenOf(world, parentPath);
    if (child === undefined || others.length > 0 || !isCheckpointDisk(child.path) || isUsed(world, parentPath)) return [];
    const endsAt = utcTimeOf(millisecondsOf(world.time) + mergingTakes(child.fileSizeBytes));
    return [{ childPath: child.path, parentPath, endsAt }];
  });
}

function childrenOf(world: World, path: string): readonly WorldDiskFile[] {
  return world.diskFiles.filter(({ parentPath }) => parentPath !== null && isSamePath(parentPath, path));
}

function isUsed(world: World, path: string): boolean {
  const names = ({ configuration }: { readonly configuration: VmConfiguration }) =>
    pathsOf(configuration).some((used) => isSamePath(used, path));
  return world.vms.some(names) || world.checkpoints.some(names);
}
