import { pathKey } from './diskPath.ts';
import { disksOf, mergedByDelete, sizeOfDifferences } from './figures.ts';
import type { Guid } from './vm.ts';
import type { AttachedDisk, DiskFile, VmDetails } from './vmDetails.ts';

/**
 * Bytes that deleting several checkpoints in this order merges, at most, for each of them. What an earlier one merges is there
 * to be merged again by a later one. null: not known.
 */
export function mergedInTurn(details: VmDetails, checkpointIds: readonly Guid[]): readonly (number | null)[] {
  let now: VmDetails | null = details;
  return checkpointIds.map((checkpointId) => {
    const bytes = now && mergedByDelete(now, checkpointId);
    now = now === null || bytes === null ? null : afterMerges(now, checkpointId);
    return bytes;
  });
}

/**
 * Bytes that deleting a subtree merges, at most: the disks that Now keeps from below the subtree's root. 0 where Now hangs
 * elsewhere; null: not known.
 */
export function mergedBySubtree(details: VmDetails, rootId: Guid): number | null {
  const kept = chainBelow(details, rootId);
  return kept && kept.reduce((bytes, file) => bytes + file.fileSizeBytes, 0);
}

/**
 * Bytes of the disks that go with a subtree because nothing else needs them: its members' own differencing disks without those
 * that Now keeps. null: not known.
 */
export function freedBySubtree(details: VmDetails, rootId: Guid, memberIds: readonly Guid[]): number | null {
  const kept = chainBelow(details, rootId);
  if (kept === null) return null;
  const own = memberIds.map((id) => disksOf(details, id));
  if (own.includes(null)) return null;
  const isKept = new Set([...kept.map(({ path }) => pathKey(path)), ...(kept.length > 0 ? pathsIn(own[memberIds.indexOf(rootId)] ?? []) : [])]);
  const disks = new Map(own.flatMap((one) => one ?? []).map((disk) => [pathKey(disk.path), disk]));
  return sizeOfDifferences(details, [...disks].filter(([path]) => !isKept.has(path)).map(([, disk]) => disk));
}

type ReadableFile = Extract<DiskFile, { readable: true }>;

/** The files from Now's leaves down to a checkpoint's own disks, those left out; empty where Now does not come from them. */
function chainBelow(details: VmDetails, checkpointId: Guid): readonly ReadableFile[] | null {
  const own = disksOf(details, checkpointId);
  if (own === null) return null;
  const ends = new Set(pathsIn(own));
  const files = new Map<string, DiskFile>(details.files.map((file) => [pathKey(file.path), file]));
  const kept: ReadableFile[] = [];
  for (const leaf of pathsIn(details.disks)) {
    const chain: ReadableFile[] = [];
    let path: string | null = leaf;
    while (path !== null && !ends.has(path)) {
      const file = files.get(path);
      if (!file?.readable) return null;
      chain.push(file);
      // A chain that leads back to itself has no end.
      path = file.parentPath === null || chain.length > files.size ? null : pathKey(file.parentPath);
    }
    if (path !== null) kept.push(...chain);
  }
  return kept;
}

/**
 * The details once a deleted checkpoint's disks are merged: a file with one child takes that child in, and whatever hung from
 * the child hangs from it. A file with more children stays until one is left.
 */
function afterMerges(details: VmDetails, checkpointId: Guid): VmDetails {
  const own = new Set(pathsIn(disksOf(details, checkpointId) ?? []));
  const readable = details.files.filter((file) => file.readable);
  const children = [...own].map((path) => readable.filter(({ parentPath }) => parentPath !== null && pathKey(parentPath) === path));
  const takenBy = new Map(children.flatMap(([child, ...others]) => (
    child === undefined || others.length > 0 ? [] : [[pathKey(child.path), child] as const]
  )));
  const redirected = (path: string): string => takenBy.get(pathKey(path))?.parentPath ?? path;
  const bytesInto = (path: string): number => [...takenBy.values()]
    .filter(({ parentPath }) => parentPath !== null && pathKey(parentPath) === pathKey(path))
    .reduce((bytes, { fileSizeBytes }) => bytes + fileSizeBytes, 0);
  const redirectedDisks = (disks: readonly AttachedDisk[]) => disks.map((disk) => ({ ...disk, path: redirected(disk.path) }));
  return {
    ...details,
    disks: redirectedDisks(details.disks),
    checkpoints: details.checkpoints
      .filter((one) => one.checkpointId !== checkpointId).map((one) => ({ ...one, disks: redirectedDisks(one.disks) })),
    files: details.files.filter(({ path }) => !takenBy.has(pathKey(path))).map((file) => (!file.readable ? file : {
      ...file, fileSizeBytes: file.fileSizeBytes + bytesInto(file.path), parentPath: file.parentPath === null ? null : redirected(file.parentPath),
    })),
  };
}

function pathsIn(disks: readonly AttachedDisk[]): readonly string[] {
  return disks.filter(({ isPassThrough }) => !isPassThrough).map(({ path }) => pathKey(path));
}
