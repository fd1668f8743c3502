import type { CheckpointType } from './checkpointType.ts';
import type { SnapshotType } from './checkpoint.ts';
import type { Guid, UtcTime } from './vm.ts';
import type { VmState } from './vmState.ts';

/** What the person saw of a checkpoint when they decided. */
export interface CheckpointExpectation {
  readonly name: string;
  readonly parentId: Guid | null;
  readonly createdAt: UtcTime;
  readonly snapshotType: SnapshotType;
  /** Its direct children, sorted by id. */
  readonly childIds: readonly Guid[];
  /** For a subtree: all its members with the checkpoint itself, sorted by id. Empty for other operations. */
  readonly subtreeIds: readonly Guid[];
}

/** What the person saw of the VM when they decided; a host that finds it otherwise answers STALE and does nothing. */
export interface Expectation {
  readonly vmName: string;
  readonly vmState: VmState;
  /** The checkpoint that Now hung from. */
  readonly vmParentCheckpointId: Guid | null;
  /** What the next checkpoint would be; null: unknown to this app. */
  readonly checkpointType: CheckpointType | null;
}

interface OnVm { readonly vmId: Guid; readonly expect: Expectation }
interface OnCheckpoint extends OnVm { readonly checkpointId: Guid; readonly expectCheckpoint: CheckpointExpectation }

/** Every change this app can make to a host. One value is one write: it is sent once or not at all. */
export type Operation =
  | (OnVm & { readonly kind: 'setCheckpointType'; readonly checkpointType: CheckpointType })
  | (OnVm & { readonly kind: 'setAutomaticCheckpoints'; readonly enabled: boolean })
  | (OnVm & { readonly kind: 'setCheckpointLocation'; readonly path: string })
  /** `name` null: Hyper-V chooses one. */
  | (OnVm & { readonly kind: 'createCheckpoint'; readonly name: string | null })
  | (OnCheckpoint & { readonly kind: 'applyCheckpoint' })
  | (OnCheckpoint & { readonly kind: 'renameCheckpoint'; readonly newName: string })
  | (OnCheckpoint & { readonly kind: 'deleteCheckpoint' })
  | (OnCheckpoint & { readonly kind: 'deleteSubtree' })
  | (OnVm & { readonly kind: PowerOperationKind });

/** `shutDown` asks the guest and is never forced; `reset` and `turnOff` are as pulling the plug. */
export type PowerOperationKind = 'start' | 'shutDown' | 'turnOff' | 'save' | 'deleteSavedState' | 'pause' | 'resume' | 'reset';

export type OperationKind = Operation['kind'];

/** An operation on one checkpoint. */
export type CheckpointOperation = Extract<Operation, { checkpointId: Guid }>;

/** What a person asks for: one operation, or the safe way to apply, which is two operations in a row. */
export type Request =
  | Operation
  | (OnCheckpoint & { readonly kind: 'createAndApply'; readonly name: string | null });

export type RequestKind = Request['kind'];

type WithoutExpectation<T> = T extends unknown ? Omit<T, 'vmId' | 'expect' | 'expectCheckpoint'> : never;

/** A request before it is bound to what the person saw: what rules and predictions are asked about. Every Request is one. */
export type Intent = WithoutExpectation<Request>;

/** What a host tells after an operation that succeeded. */
export interface OperationReceipt {
  /** The new checkpoint's id after createCheckpoint, else null. */
  readonly createdCheckpointId: Guid | null;
  /** What Hyper-V warned of, in the host's language. */
  readonly warnings: readonly string[];
}
