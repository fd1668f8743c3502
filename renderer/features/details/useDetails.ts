import { useEffect } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import { readDetailsOnce } from '../../commands/readDetails.ts';
import { useDetailsStore, type DetailsState } from '../../state/detailsStore.ts';

/** The details of a VM, read when they are first shown and again when its checkpoints changed; once for all that show them. */
export function useDetails(vmId: Guid, checkpoints: readonly Checkpoint[]): DetailsState {
  const state = useDetailsStore();
  useEffect(() => {
    void readDetailsOnce(vmId, checkpoints);
  }, [vmId, checkpoints]);
  return state.vmId === vmId ? state : { vmId, askedFor: null, isReading: true, details: null, error: null };
}
