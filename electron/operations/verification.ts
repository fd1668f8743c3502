import { allowedStates, stateReached } from '../../shared/domain/allowedStates.ts';
import { differenceFrom, type EffectDifference, type ReadAfter } from '../../shared/domain/effectDifference.ts';
import { predict } from '../../shared/domain/effects.ts';
import type { Inventory } from '../../shared/domain/inventory.ts';
import type { Operation } from '../../shared/domain/operation.ts';
import type { Guid, Vm } from '../../shared/domain/vm.ts';

/** A VM with its checkpoints out of a view; null when the view has no such VM. */
export function readOf(inventory: Inventory, vmId: Guid): ReadAfter | null {
  const vm = inventory.vms.find(({ id }) => id === vmId);
  if (vm === undefined) return null;
  return { vm, checkpoints: inventory.checkpoints.filter((checkpoint) => checkpoint.vmId === vmId) };
}

/** Where a host, read again, differs from what was predicted; empty also where nothing can be predicted (settings, power). */
export function differencesAfter(operation: Operation, before: ReadAfter, after: ReadAfter): readonly EffectDifference[] {
  const effect = predict(operation, before.vm, before.checkpoints);
  return effect === null ? [] : differenceFrom(effect, after);
}

/**
 * Whether reading shows that an operation happened whose answer was lost. Only what was not so before can show it: applying
 * the checkpoint that Now hangs from, or a reset, leaves no trace that could be read, and then this is false.
 */
export function isSeen(operation: Operation, before: ReadAfter, after: ReadAfter): boolean {
  return !isThere(operation, before, before) && isThere(operation, before, after);
}

/** What the outcome of a fallback, a backup's checkpoint in between or a VM still starting would change; none of them decides. */
const besides: readonly EffectDifference['kind'][] = ['memory', 'unexpected', 'vmState'];

function isThere(operation: Operation, before: ReadAfter, now: ReadAfter): boolean {
  switch (operation.kind) {
    case 'setCheckpointType': return now.vm.checkpointType === operation.checkpointType;
    case 'setAutomaticCheckpoints': return now.vm.automaticCheckpointsEnabled === operation.enabled;
    case 'setCheckpointLocation': return now.vm.checkpointFileLocation === operation.path;
    case 'deleteSavedState': return now.vm.state === 'Off';
    case 'createCheckpoint': case 'applyCheckpoint': case 'renameCheckpoint': case 'deleteCheckpoint': case 'deleteSubtree': {
      const effect = predict(operation, before.vm, before.checkpoints);
      return effect !== null && differenceFrom(effect, now).every(({ kind }) => besides.includes(kind));
    }
    default: return stateReached[operation.kind]?.includes(now.vm.state) ?? false;
  }
}

/**
 * Whether the host is through with a VM, so that reading it once more would show nothing new. A merge may go on for hours
 * and changes nothing that operations compare.
 */
export function isAtRest({ state, activity }: Vm): boolean {
  // A rename is allowed in every state a VM rests in, and in no other.
  return allowedStates.renameCheckpoint.includes(state) && (activity === null || activity === 'mergingDisks');
}
