import { create } from 'zustand';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { VmDetails } from '../../shared/domain/vmDetails.ts';
import type { AppError } from '../../shared/ipc/appError.ts';

/** The details of one VM; `details` are the last that were read, also while they are read anew or that failed. */
export interface DetailsState {
  readonly vmId: Guid | null;
  /** The VM's checkpoints as they were when it was asked: others mean that it must be read anew. */
  readonly askedFor: readonly Checkpoint[] | null;
  readonly isReading: boolean;
  readonly details: VmDetails | null;
  readonly error: AppError | null;
}

export const useDetailsStore = create<DetailsState>()(() => ({ vmId: null, askedFor: null, isReading: false, details: null, error: null }));
