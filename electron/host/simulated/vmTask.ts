import type { Guid, UtcTime } from '../../../shared/domain/vm.ts';
import type { KnownVmState } from '../../../shared/domain/vmState.ts';
import type { WorldCheckpoint } from './world.ts';

/**
 * A command under way: the steps that are left, the first of them now. Everything is decided when the command begins
 * (its steps and what it will answer), so that the world moves on without asking again.
 */
export interface VmTask {
  readonly id: number;
  /** Asks the guest, and may wait long: the only task that another command, Turn off, takes over. */
  readonly isShutDown: boolean;
  /** Tasks that this one took over; they end with it. */
  readonly replacedIds: readonly number[];
  readonly steps: readonly TaskStep[];
  /** When the first of `steps` ends. */
  readonly stepEndsAt: UtcTime;
}

export type TaskStep =
  /** The VM shows `through` and has `to` at the end. */
  | { readonly kind: 'changeState'; readonly durationMs: number; readonly through: KnownVmState; readonly to: KnownVmState }
  /** `checkpoint` null: the attempt fails and leaves nothing. Disks and parent are the VM's at the end of the step. */
  | { readonly kind: 'createCheckpoint'; readonly durationMs: number; readonly checkpoint: NewCheckpoint | null }
  /** `checkpointId` null: the attempt fails and changes nothing. */
  | { readonly kind: 'applyCheckpoint'; readonly durationMs: number; readonly checkpointId: Guid | null }
  /** The automatic checkpoint goes when the VM was stopped. */
  | { readonly kind: 'removeAutomaticCheckpoint'; readonly durationMs: number };

/** What is decided of a checkpoint when its making begins. */
export type NewCheckpoint = Pick<WorldCheckpoint, 'id' | 'name' | 'createdAt' | 'state' | 'savedStateBytes' | 'isAutomatic'>;
