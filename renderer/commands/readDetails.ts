import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import { call } from '../api.ts';
import { useDetailsStore } from '../state/detailsStore.ts';

/** Reads a VM's details unless they were read, or are being read, since its checkpoints last changed. */
export async function readDetailsOnce(vmId: Guid, checkpoints: readonly Checkpoint[]): Promise<void> {
  const { vmId: known, askedFor } = useDetailsStore.getState();
  if (known !== vmId || askedFor !== checkpoints) await readDetails(vmId, checkpoints);
}

/** Reads disks, sizes and integration services of one VM; what is known stays until the answer comes. */
export async function readDetails(vmId: Guid, checkpoints: readonly Checkpoint[]): Promise<void> {
  useDetailsStore.setState((state) => (
    state.vmId === vmId ? { askedFor: checkpoints, isReading: true } : { vmId, askedFor: checkpoints, isReading: true, details: null, error: null }
  ));
  const answer = await call('vm:details', { vmId });
  // Another VM, or another state of its checkpoints, may have been asked for meanwhile; that answer counts, not this one.
  const { vmId: known, askedFor } = useDetailsStore.getState();
  if (known !== vmId || askedFor !== checkpoints) return;
  useDetailsStore.setState(answer.ok
    ? { isReading: false, details: answer.value, error: null }
    : { isReading: false, error: answer.error });
}
