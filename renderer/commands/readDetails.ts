import type { Guid } from '../../shared/domain/vm.ts';
import { call } from '../api.ts';
import { useDetailsStore } from '../state/detailsStore.ts';

/** Reads disks, sizes and integration services of one VM; what is known stays until the answer comes. */
export async function readDetails(vmId: Guid): Promise<void> {
  useDetailsStore.setState((state) => (
    state.vmId === vmId ? { isReading: true } : { vmId, isReading: true, details: null, error: null }
  ));
  const answer = await call('vm:details', { vmId });
  // Another VM may have been asked for meanwhile; its answer counts, not this one.
  if (useDetailsStore.getState().vmId !== vmId) return;
  useDetailsStore.setState(answer.ok
    ? { isReading: false, details: answer.value, error: null }
    : { isReading: false, error: answer.error });
}
