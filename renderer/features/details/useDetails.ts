import { useEffect } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import { readDetailsOnce } from '../../commands/readDetails.ts';
import { lastEndedOn, useActivityStore } from '../../state/activityStore.ts';
import { stampOf, useDetailsStore, type DetailsState } from '../../state/detailsStore.ts';
import { useInventoryStore, vmIn } from '../../state/inventoryStore.ts';

/** The details of a VM, read when they are first shown and again when it or its checkpoints changed; once for all that show them. */
export function useDetails(vmId: Guid, checkpoints: readonly Checkpoint[]): DetailsState {
  const state = useDetailsStore();
  const lastEndedId = useActivityStore((activity) => lastEndedOn(activity, vmId)?.id ?? null);
  const vmStamp = useInventoryStore((inventory) => stampOf(vmIn(inventory, vmId), lastEndedId));
  useEffect(() => readDetailsOnce({ vmId, checkpoints, vmStamp }), [vmId, checkpoints, vmStamp]);
  return state.vmId === vmId ? state : { vmId, basis: null, isReading: true, begunAt: null, details: null, error: null };
}
