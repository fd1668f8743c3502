import { useEffect, useState } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import { readDetails } from '../../commands/readDetails.ts';
import { useDetailsStore } from '../../state/detailsStore.ts';

/** `details` null: being read, or (`isReading` false) they could not be. */
interface FreshDetails { readonly details: VmDetails | null; readonly isReading: boolean }

/** The details of a VM as they are now: read when the dialog opens, whatever was known, because sizes grow without any event. */
export function useFreshDetails(vmId: Guid, checkpoints: readonly Checkpoint[]): FreshDetails {
  const state = useDetailsStore();
  const [readFor, setReadFor] = useState<readonly Checkpoint[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readDetails(vmId, checkpoints).then(() => {
      if (isWanted) setReadFor(checkpoints);
    });
    return () => {
      isWanted = false;
    };
  }, [vmId, checkpoints]);
  const isReading = readFor !== checkpoints || state.isReading;
  const isOurs = state.vmId === vmId && state.error === null;
  return { details: isReading || !isOurs ? null : state.details, isReading };
}
