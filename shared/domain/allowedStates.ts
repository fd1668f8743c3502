import type { OperationKind } from './operation.ts';
import type { VmState } from './vmState.ts';

/** Taking and applying checkpoints is described for these states only; the host's own refusals decide the rest. */
const stable = ['Running', 'Off', 'Saved', 'Paused'] as const;

/**
 * States a VM rests in. With the twins of poor health: deleting a checkpoint may be what frees the full volume that paused
 * the VM. That Hyper-V then allows it is unconfirmed; it answers INVALID_STATE where it does not.
 */
const settled = [
  ...stable, 'FastSaved', 'Hibernated', 'RunningCritical', 'OffCritical', 'SavedCritical', 'PausedCritical', 'FastSavedCritical',
] as const;

/**
 * The states in which each operation may be sent. Power: the state machine of Hyper-V module 2.0's cmdlets, and the same for
 * the twins of poor health (unconfirmed). All others: never in a state that passes.
 */
export const allowedStates: Readonly<Record<OperationKind, readonly VmState[]>> = {
  setCheckpointType: settled,
  setAutomaticCheckpoints: settled,
  setCheckpointLocation: settled,
  createCheckpoint: stable,
  applyCheckpoint: stable,
  renameCheckpoint: settled,
  deleteCheckpoint: settled,
  deleteSubtree: settled,
  start: ['Off', 'Saved', 'Paused', 'FastSaved', 'Hibernated', 'OffCritical', 'SavedCritical', 'PausedCritical', 'FastSavedCritical'],
  shutDown: ['Running', 'RunningCritical'],
  turnOff: ['Running', 'Paused', 'Saved', 'FastSaved', 'RunningCritical', 'PausedCritical', 'SavedCritical', 'FastSavedCritical'],
  save: ['Running', 'Paused', 'RunningCritical', 'PausedCritical'],
  deleteSavedState: ['Saved', 'FastSaved', 'SavedCritical', 'FastSavedCritical'],
  pause: ['Running', 'RunningCritical'],
  resume: ['Paused', 'PausedCritical'],
  reset: ['Running', 'RunningCritical'],
};

/** The states in which a power operation has nothing left to do; Hyper-V would only warn. */
export const stateReached: Readonly<Partial<Record<OperationKind, readonly VmState[]>>> = {
  start: ['Running', 'RunningCritical'],
  shutDown: ['Off', 'OffCritical'],
  turnOff: ['Off', 'OffCritical'],
  save: ['Saved', 'SavedCritical'],
  pause: ['Paused', 'PausedCritical'],
  resume: ['Running', 'RunningCritical'],
};
