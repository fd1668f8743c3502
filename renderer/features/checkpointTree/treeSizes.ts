import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { lostByApply, sizeBesideBase, sizeOfCheckpoint } from '../../../shared/domain/figures.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { DetailsState } from '../../state/detailsStore.ts';

/** Bytes, 0 where a checkpoint has only base disks; or that it is being read, or cannot be. */
export type Size = number | 'reading' | 'unknown';

export interface TreeSizes {
  readonly of: (checkpointId: Guid) => Size;
  /** Bytes of the largest, which the others are compared with; 0: none is known. */
  readonly largest: number;
  /** Bytes of all checkpoint disks, Now's own among them; null: not all are known. */
  readonly total: number | null;
  /** Bytes of Now's own disks, at most; null: not known. */
  readonly now: number | null;
  /** How many disks the VM has. */
  readonly diskCount: number;
}

/** What the tree shows of sizes; those that were read last stay while they are read anew. */
export function treeSizes({ details, isReading }: Pick<DetailsState, 'details' | 'isReading'>, checkpoints: readonly Checkpoint[]): TreeSizes {
  const waiting = isReading ? 'reading' : 'unknown';
  const read = new Set(details?.checkpoints.map(({ checkpointId }) => checkpointId));
  const sizes = new Map(checkpoints.map(({ id }): readonly [Guid, Size] => (
    [id, details !== null && read.has(id) ? (sizeOfCheckpoint(details, id) ?? 'unknown') : waiting]
  )));
  const known = [...sizes.values()].filter((size) => typeof size === 'number');
  return {
    of: (checkpointId) => sizes.get(checkpointId) ?? waiting,
    largest: known.reduce((largest, size) => Math.max(largest, size), 0),
    total: details !== null && known.length === sizes.size ? sizeBesideBase(details) : null,
    now: details === null ? null : lostByApply(details),
    diskCount: details?.disks.length ?? 0,
  };
}
