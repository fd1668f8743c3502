import type { CheckpointType } from './checkpointType.ts';
import type { Guid, UtcTime } from './vm.ts';
import type { VmState } from './vmState.ts';

/**
 * Who a checkpoint belongs to. `Standard` is the user's own, of any checkpoint type; all others were made by something else
 * (backup, replication, import) and are read-only here. Numbers: Hyper-V module 2.0, enum SnapshotType (3 and 4 do not exist).
 */
export const snapshotTypeNumbers = {
  Standard: 0, Recovery: 1, Planned: 2, Missing: 5, Replica: 6, AppConsistentReplica: 7, SyncedReplica: 8,
} as const;

export type SnapshotType = keyof typeof snapshotTypeNumbers | 'Unknown';

/** The snapshot type behind Hyper-V's number; `Unknown` for a number this app does not know. */
export function snapshotTypeOf(number: number): SnapshotType {
  for (const [name, value] of Object.entries(snapshotTypeNumbers)) {
    if (value === number) return name as SnapshotType;
  }
  return 'Unknown';
}

/**
 * What this app asked for when it made a checkpoint, from its journal. Hyper-V keeps no such record,
 * so a checkpoint made by anything else has none.
 */
export interface CheckpointOrigin {
  readonly askedType: CheckpointType;
  /** The VM's state just before. */
  readonly vmState: VmState;
}

/** One checkpoint of one VM. */
export interface Checkpoint {
  readonly id: Guid;
  readonly vmId: Guid;
  /** Up to 100 characters; duplicates are legal. */
  readonly name: string;
  /** null: a root. May name a checkpoint that does not exist. */
  readonly parentId: Guid | null;
  readonly createdAt: UtcTime;
  readonly snapshotType: SnapshotType;
  /**
   * Whether it holds the guest's memory: VMSnapshot.State is Saved with memory and Off without.
   * Nothing in Hyper-V tells a production checkpoint from one of a VM that was off. null: some other state.
   */
  readonly hasMemory: boolean | null;
  /** Made by Hyper-V itself when the VM started; removed at a clean shutdown. */
  readonly isAutomatic: boolean;
  readonly notes: string;
  readonly origin: CheckpointOrigin | null;
}

/** What a checkpoint may truthfully be called. */
export type CheckpointKind =
  | 'production' | 'standardWithMemory' | 'fellBackToStandard' | 'vmWasOff' | 'vmWasSaved'
  | 'withMemory' | 'noMemory' | 'unclear'
  | 'recovery' | 'planned' | 'missing' | 'replica' | 'unknown';

/**
 * What a checkpoint may truthfully be called. Only one that this app made, and so has an origin, is called production or
 * standard; of any other, memory or no memory is all that can be known.
 */
export function kindOf(checkpoint: Checkpoint): CheckpointKind {
  switch (checkpoint.snapshotType) {
    case 'Recovery': return 'recovery';
    case 'Planned': return 'planned';
    case 'Missing': return 'missing';
    case 'Replica': case 'AppConsistentReplica': case 'SyncedReplica': return 'replica';
    case 'Unknown': return 'unknown';
    case 'Standard': return kindOfOwn(checkpoint);
  }
}

function kindOfOwn({ hasMemory, origin }: Checkpoint): CheckpointKind {
  if (hasMemory === null) return 'unclear';
  if (origin?.vmState === 'Off') return hasMemory ? 'withMemory' : 'vmWasOff';
  if (origin?.vmState === 'Saved') return hasMemory ? 'vmWasSaved' : 'noMemory';
  if (origin?.vmState === 'Running') {
    if (origin.askedType === 'Standard') return hasMemory ? 'standardWithMemory' : 'noMemory';
    return hasMemory ? 'fellBackToStandard' : 'production';
  }
  return hasMemory ? 'withMemory' : 'noMemory';
}
