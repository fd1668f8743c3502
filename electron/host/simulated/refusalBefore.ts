import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { staleReason, type StaleReason } from '../../../shared/domain/expectation.ts';
import type { Operation } from '../../../shared/domain/operation.ts';
import { buildTree, subtreeIds } from '../../../shared/domain/tree.ts';
import { hostError, type HostError } from '../hostError.ts';
import { checkpointsOf, findVm } from './edit.ts';
import { checkpointOf, vmOf } from './inventoryOf.ts';
import type { World } from './world.ts';

/** Why an operation is not even begun: the host is not as the person saw it, or the checkpoint is not the user's own. */
export function refusalBefore(world: World, operation: Operation): HostError | null {
  const vm = findVm(world, operation.vmId);
  const checkpoints = checkpointsOf(world, operation.vmId).map(checkpointOf);
  const stale = staleReason(operation, vm && vmOf(world.host, vm), checkpoints);
  if (stale !== null) return staleError(operation, stale);
  const foreign = changedBy(operation, checkpoints).find(({ snapshotType }) => snapshotType !== 'Standard');
  return foreign === undefined ? null : hostError('NOT_SUPPORTED', foreign.name);
}

/** The checkpoints that an operation applies, renames or deletes. What backup and replication made is theirs. */
function changedBy(operation: Operation, checkpoints: readonly Checkpoint[]): readonly Checkpoint[] {
  if (!('checkpointId' in operation)) return [];
  const { kind, checkpointId } = operation;
  const ids = kind === 'deleteSubtree' ? subtreeIds(buildTree(checkpoints, null), checkpointId) : [checkpointId];
  return checkpoints.filter(({ id }) => ids.includes(id));
}

/** What is gone has its own code, as on the real host; what has changed is STALE. */
function staleError(operation: Operation, reason: StaleReason): HostError {
  switch (reason.code) {
    case 'vmGone': return hostError('VM_NOT_FOUND', operation.vmId);
    case 'checkpointGone': return hostError('CHECKPOINT_NOT_FOUND', 'checkpointId' in operation ? operation.checkpointId : '');
    case 'vmChanged': case 'checkpointChanged': return hostError('STALE', reason.fact);
  }
}
