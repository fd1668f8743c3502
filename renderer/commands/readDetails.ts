import { call } from '../api.ts';
import { useDetailsStore, type DetailsBasis } from '../state/detailsStore.ts';
import { newestOnly } from './newestOnly.ts';

/** Reads a VM's details unless they were read, or are being read, on the same basis. */
export function readDetailsOnce(basis: DetailsBasis): void {
  if (!isKnown(basis)) readDetails(basis);
}

/** Reads anew whatever details were read last: after a failure, or because somebody wants to see them as they are now. */
export function readDetailsAgain(): void {
  const { basis } = useDetailsStore.getState();
  if (basis !== null) readDetails(basis);
}

/** What is known of the same VM stays until the answer comes. */
function readDetails(basis: DetailsBasis): void {
  useDetailsStore.setState(({ vmId, isReading, begunAt }) => {
    // Who wants the same once more while it is read has waited since the first time.
    const begun = { basis, isReading: true, begunAt: isReading && vmId === basis.vmId ? begunAt : new Date().toISOString() };
    return vmId === basis.vmId ? begun : { ...begun, vmId: basis.vmId, details: null, error: null };
  });
  ask(basis);
}

/** Whoever goes through a list of VMs asks the host for the one they leave and the one they arrive at. */
const ask = newestOnly(async (basis: DetailsBasis) => {
  // An answer that came meanwhile may be what this was wanted for.
  if (!isKnown(basis) || !useDetailsStore.getState().isReading) return;
  const answer = await call('vm:details', { vmId: basis.vmId });
  // Another VM, or another state of this one, may have been asked for meanwhile; that answer counts, not this one.
  if (!isKnown(basis)) return;
  useDetailsStore.setState(answer.ok
    ? { isReading: false, details: answer.value, error: null }
    : { isReading: false, error: answer.error });
});

function isKnown({ vmId, checkpoints, vmStamp }: DetailsBasis): boolean {
  const { basis } = useDetailsStore.getState();
  return basis?.vmId === vmId && basis.checkpoints === checkpoints && basis.vmStamp === vmStamp;
}
