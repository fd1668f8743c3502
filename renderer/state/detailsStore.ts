import { create } from 'zustand';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { Guid, UtcTime, Vm } from '../../shared/domain/vm.ts';
import type { VmDetails } from '../../shared/domain/vmDetails.ts';
import type { AppError } from '../../shared/ipc/appError.ts';

/** What was known of a VM when its details were asked for: anything else means that they must be read anew. */
export interface DetailsBasis {
  readonly vmId: Guid;
  readonly checkpoints: readonly Checkpoint[];
  /** What stampOf said of the VM. */
  readonly vmStamp: string;
}

/** The details of one VM; `details` are the last that were read, also while they are read anew or that failed. */
export interface DetailsState {
  readonly vmId: Guid | null;
  readonly basis: DetailsBasis | null;
  readonly isReading: boolean;
  /** When the reading that is under way, or the last one, was first wanted; it may wait for another VM's. */
  readonly begunAt: UtcTime | null;
  readonly details: VmDetails | null;
  readonly error: AppError | null;
}

export const useDetailsStore = create<DetailsState>()(() => ({ vmId: null, basis: null, isReading: false, begunAt: null, details: null, error: null }));

/**
 * What of a VM tells that disks, addresses or services may be others now: where it stands and what goes on, and the last
 * operation on it that ended.
 */
export function stampOf(vm: Vm | undefined, lastEndedId: string | null): string {
  return [vm?.state, vm?.parentCheckpointId, vm?.activity, lastEndedId].join(' ');
}
