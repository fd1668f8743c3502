import type { OperationKind } from '../../../shared/domain/operation.ts';

/** Which process serves a request. */
export const laneNames = ['reads', 'details', 'checkpoints', 'power', 'turnOff'] as const;
export type LaneName = (typeof laneNames)[number];

export interface RequestPlan {
  readonly lane: LaneName | 'ownProcess';
  /** A read that fails may be asked again; a write without an answer leaves its outcome unknown. */
  readonly effect: 'read' | 'write';
  /** From when it is sent to its answer. */
  readonly deadlineMs: number;
}

export type RequestKind = 'handshake' | 'getInventory' | 'getVmDetails' | OperationKind;

const second = 1000;
const minute = 60 * second;

const read = { lane: 'reads', effect: 'read' } as const;
const onCheckpoints = { lane: 'checkpoints', effect: 'write' } as const;
const power = { lane: 'power', effect: 'write' } as const;

/**
 * Every request of the bridge. Reads are short: a window waits for them. Writes are long: Hyper-V goes on with what it has
 * begun even when the process that asked is gone, so ending one early only means not to know. Details read disk files, which may
 * lie on a slow share; the list does not wait for them. Turn off waits behind nothing, being the way out. Shut down waits for a guest who may never answer, so each one has a process of its own.
 */
export const requestPlans: Readonly<Record<RequestKind, RequestPlan>> = {
  handshake: { ...read, deadlineMs: minute },
  getInventory: { ...read, deadlineMs: minute },
  getVmDetails: { lane: 'details', effect: 'read', deadlineMs: minute },
  setCheckpointType: { ...onCheckpoints, deadlineMs: 2 * minute },
  setAutomaticCheckpoints: { ...onCheckpoints, deadlineMs: 2 * minute },
  setCheckpointLocation: { ...onCheckpoints, deadlineMs: 2 * minute },
  createCheckpoint: { ...onCheckpoints, deadlineMs: 30 * minute },
  applyCheckpoint: { ...onCheckpoints, deadlineMs: 30 * minute },
  renameCheckpoint: { ...onCheckpoints, deadlineMs: 2 * minute },
  deleteCheckpoint: { ...onCheckpoints, deadlineMs: 30 * minute },
  deleteSubtree: { ...onCheckpoints, deadlineMs: 30 * minute },
  start: { ...power, deadlineMs: 10 * minute },
  shutDown: { lane: 'ownProcess', effect: 'write', deadlineMs: 30 * minute },
  turnOff: { lane: 'turnOff', effect: 'write', deadlineMs: 5 * minute },
  save: { ...power, deadlineMs: 30 * minute },
  deleteSavedState: { ...power, deadlineMs: 5 * minute },
  pause: { ...power, deadlineMs: 5 * minute },
  resume: { ...power, deadlineMs: 5 * minute },
  reset: { ...power, deadlineMs: 5 * minute },
};
