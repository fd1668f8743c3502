import { isCheckpointDisk, pathKey } from './diskPath.ts';
import type { Guid } from './vm.ts';
import type { AttachedDisk, DiskFile, VmDetails } from './vmDetails.ts';

/**
 * Whose a disk file is. `base`: the VM's own disk, under all checkpoints or there without any. `now`: what the VM writes since.
 * `checkpoints`: what these froze. `unlisted`: a checkpoint's file that no listed one names, as one that is being merged.
 */
export type FileOwner =
  | { readonly kind: 'base' | 'now' | 'unlisted' }
  | { readonly kind: 'checkpoints'; readonly checkpointIds: readonly Guid[] };

export interface ChainLink {
  readonly path: string;
  /** undefined: the details lack it. */
  readonly file: DiskFile | undefined;
  readonly owner: FileOwner;
}

/** The files a disk consists of, from the one that is attached to its base; as far as they could be read. */
export function chainOf(details: VmDetails, { path: start, isPassThrough }: AttachedDisk): readonly ChainLink[] {
  if (isPassThrough) return [];
  const files = new Map(details.files.map((file) => [pathKey(file.path), file]));
  const links: ChainLink[] = [];
  const seen = new Set<string>();
  for (let path: string | null = start; path !== null && !seen.has(pathKey(path));) {
    seen.add(pathKey(path));
    const file = files.get(pathKey(path));
    links.push({ path, file, owner: ownerOf(details, path) });
    path = file?.readable === true ? file.parentPath : null;
  }
  return links;
}

function ownerOf({ disks, checkpoints }: VmDetails, path: string): FileOwner {
  if (!isCheckpointDisk(path)) return { kind: 'base' };
  const names = (attached: readonly AttachedDisk[]) => attached.some((disk) => pathKey(disk.path) === pathKey(path));
  if (names(disks)) return { kind: 'now' };
  const checkpointIds = checkpoints.filter((checkpoint) => names(checkpoint.disks)).map(({ checkpointId }) => checkpointId);
  return checkpointIds.length === 0 ? { kind: 'unlisted' } : { kind: 'checkpoints', checkpointIds };
}
