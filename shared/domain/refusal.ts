import type { SnapshotType } from './checkpoint.ts';
import type { NameRefusal } from './checkpointName.ts';
import type { PathRefusal } from './checkpointPath.ts';
import type { RequestKind } from './operation.ts';
import type { Guid } from './vm.ts';
import type { VmActivity, VmState } from './vmState.ts';

/** Why something may not be done, with the facts a sentence about it needs. */
export type Refusal =
  /** The host cannot do this at all. */
  | { readonly code: 'noCheckpointTypesHere' | 'noAutomaticCheckpointsHere' }
  /** No checkpoint is chosen, or the chosen one is no longer there. */
  | { readonly code: 'noCheckpoint' }
  /** This checkpoint was made by something else than a user; for a subtree, one of its members. */
  | { readonly code: 'notYours'; readonly checkpointId: Guid; readonly snapshotType: Exclude<SnapshotType, 'Standard'> }
  /** The checkpoint's place or identity is unclear (a cycle, a duplicate id), so that another one could be hit. */
  | { readonly code: 'damagedTree'; readonly checkpointId: Guid }
  | { readonly code: 'isReplica' | 'checkpointsDisabled' }
  | { readonly code: 'hasCheckpoints'; readonly count: number }
  | { readonly code: 'limitReached'; readonly limit: number }
  | { readonly code: 'unknownState'; readonly stateNumber: number }
  /** An operation of this app runs on the VM. */
  | { readonly code: 'busyHere'; readonly operation: RequestKind }
  /** The host does something with the VM. */
  | { readonly code: 'hostActivity'; readonly activity: VmActivity }
  | { readonly code: 'alreadyInState' | 'vmState'; readonly state: VmState }
  | { readonly code: 'nameUnchanged' }
  | NameRefusal
  | PathRefusal;

export type RefusalCode = Refusal['code'];
