import type { Checkpoint } from './checkpoint.ts';
import { isCheckpointDisk, pathKey } from './diskPath.ts';
import type { Guid, Vm } from './vm.ts';
import type { AttachedDisk, DiskFile, VmDetails } from './vmDetails.ts';

/**
 * Bytes of a checkpoint's own differencing disks on their volumes. The base disk is never counted, so a checkpoint whose
 * disks are all bases has 0. null: not known, because a file could not be read or the details lack the checkpoint.
 */
export function sizeOfCheckpoint(details: VmDetails, checkpointId: Guid): number | null {
  const disks = disksOf(details, checkpointId);
  return disks && sizeOfDifferences(details, disks);
}

/**
 * Bytes of all files that Hyper-V made for a VM's checkpoints, each once, with those that the VM writes to now and those that are
 * still to be merged. null: not known, because one could not be read.
 */
export function sizeBesideBase(details: VmDetails): number | null {
  const named = [details.disks, ...details.checkpoints.map(({ disks }) => disks)].flat();
  if (sizeOfDifferences(details, named) === null) return null;
  let bytes = 0;
  for (const file of filesIn(details).values()) {
    if (!isCheckpointDisk(file.path)) continue;
    if (!file.readable) return null;
    bytes += file.fileSizeBytes;
  }
  return bytes;
}

/** Bytes of several checkpoints' own disks as far as they are known, and for how many they are not. */
export function sizeOfCheckpoints(details: VmDetails, checkpointIds: readonly Guid[]): { readonly bytes: number; readonly unknownCount: number } {
  const sizes = checkpointIds.map((id) => sizeOfCheckpoint(details, id));
  return { bytes: sizes.reduce((sum: number, size) => sum + (size ?? 0), 0), unknownCount: sizes.filter((size) => size === null).length };
}

/**
 * Whether all a checkpoint froze is base disks, so that no file is counted as its own: "base disk" then says more than 0 bytes.
 * false as well for a checkpoint without disk files, and for one that the details lack.
 */
export function isOnBaseDisk(details: VmDetails, checkpointId: Guid): boolean {
  const files = (disksOf(details, checkpointId) ?? []).filter(({ isPassThrough }) => !isPassThrough);
  return files.length > 0 && files.every(({ path }) => !isCheckpointDisk(path));
}

/** Bytes that applying any checkpoint throws away, at most: the VM's present leaf disks, and what `between` hold. null: not known. */
export function lostByApply(details: VmDetails, between: readonly Checkpoint[] = []): number | null {
  const sizes = [sizeOfDifferences(details, details.disks), ...between.map(({ id }) => sizeOfCheckpoint(details, id))];
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

/**
 * What the loss is counted from: the checkpoint of the user's own that Now comes from, null when there is none. `between` are
 * those of others that Now hangs from since; they are no way back, so what they hold counts as lost too.
 */
export function lostFrom(vm: Vm, checkpoints: readonly Checkpoint[]): { readonly own: Checkpoint | null; readonly between: readonly Checkpoint[] } {
  const byId = new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint]));
  const between: Checkpoint[] = [];
  let parent = byId.get(vm.parentCheckpointId ?? '');
  while (parent !== undefined && parent.snapshotType !== 'Standard' && !between.includes(parent)) {
    between.push(parent);
    parent = byId.get(parent.parentId ?? '');
  }
  return { own: parent?.snapshotType === 'Standard' ? parent : null, between };
}

/** Bytes that deleting a checkpoint merges, at most: the disks whose parent is its own disk. null: not known. */
export function mergedByDelete(details: VmDetails, checkpointId: Guid): number | null {
  const own = disksOf(details, checkpointId);
  if (own === null) return null;
  const ownPaths = new Set(own.filter(({ isPassThrough }) => !isPassThrough).map(({ path }) => pathKey(path)));
  let bytes = 0;
  for (const file of details.files) {
    if (!file.readable) {
      // Its parent is unknown too: if it is a checkpoint's disk, it may be one that is merged.
      if (isCheckpointDisk(file.path)) return null;
    } else if (file.parentPath !== null && ownPaths.has(pathKey(file.parentPath))) {
      bytes += file.fileSizeBytes;
    }
  }
  return bytes;
}

/** Whether another branch needs a checkpoint's own disk too: several disks have it as their parent. null: not known. */
export function isBranchPoint(details: VmDetails, checkpointId: Guid): boolean | null {
  const own = disksOf(details, checkpointId);
  if (own === null || details.files.some((file) => !file.readable && isCheckpointDisk(file.path))) return null;
  const parents = details.files.flatMap((file) => (file.readable && file.parentPath !== null ? [pathKey(file.parentPath)] : []));
  return own.some(({ path, isPassThrough }) => !isPassThrough && parents.filter((parent) => parent === pathKey(path)).length > 1);
}

/**
 * Bytes that applying needs on the volume of the saved state: a running or paused VM is saved first, with its assigned
 * memory. 0 when nothing is saved; null: not known.
 */
export function neededByApply(vm: Vm): number | null {
  switch (vm.state) {
    case 'Off': case 'Saved': return 0;
    case 'Running': case 'Paused': return vm.memoryAssignedBytes > 0 ? vm.memoryAssignedBytes : null;
    default: return null;
  }
}

/** The disks a checkpoint names; null: the details lack it. */
export function disksOf(details: VmDetails, id: Guid): readonly AttachedDisk[] | null {
  return details.checkpoints.find(({ checkpointId }) => checkpointId === id)?.disks ?? null;
}

/** Made once for each reading: a tree asks for the size of every checkpoint. */
const filesByPath = new WeakMap<VmDetails, ReadonlyMap<string, DiskFile>>();

function filesIn(details: VmDetails): ReadonlyMap<string, DiskFile> {
  const known = filesByPath.get(details);
  if (known !== undefined) return known;
  const files = new Map(details.files.map((file) => [pathKey(file.path), file]));
  filesByPath.set(details, files);
  return files;
}

/** Bytes of those of these disks that are a checkpoint's files; null: one could not be read. */
export function sizeOfDifferences(details: VmDetails, disks: readonly AttachedDisk[]): number | null {
  const files = filesIn(details);
  let bytes = 0;
  for (const { path, isPassThrough } of disks) {
    if (isPassThrough || !isCheckpointDisk(path)) continue;
    const file = files.get(pathKey(path));
    if (!file?.readable) return null;
    bytes += file.fileSizeBytes;
  }
  return bytes;
}
