import type { Checkpoint } from './checkpoint.ts';
import type { Intent } from './operation.ts';
import { buildTree, isAmbiguous, subtreeIds } from './tree.ts';
import type { Guid, Vm } from './vm.ts';
import type { VmState } from './vmState.ts';

/** Stands for the id of a checkpoint that does not exist yet. */
export const newCheckpointId = 'new';

/** A checkpoint as it will stand in the tree. */
export interface PredictedCheckpoint {
  /** A GUID, or newCheckpointId. */
  readonly id: Guid;
  /** A GUID, null for a root; never newCheckpointId, because nothing yet hangs from a new checkpoint but Now. */
  readonly parentId: Guid | null;
  /** null: Hyper-V chooses it. */
  readonly name: string | null;
}

/** What an operation will have made of a VM and its checkpoints when it has succeeded. */
export interface Effect {
  /** All of the VM's checkpoints, in the order they had; a new one last. */
  readonly checkpointsAfter: readonly PredictedCheckpoint[];
  /** The checkpoint Now will hang from; newCheckpointId for the new one. */
  readonly nowParentAfter: Guid | null;
  /** null: no source says. */
  readonly vmStateAfter: VmState | null;
  readonly removedIds: readonly Guid[];
  /** Checkpoints that stay and get another parent. */
  readonly reparentedIds: readonly Guid[];
  /** Whether the new checkpoint will hold the guest's memory; null: there is no new one, or it cannot be known beforehand. */
  readonly hasMemoryOfNew: boolean | null;
}

/**
 * What create, apply, create and apply, rename, delete and delete subtree will do, by the semantics of Hyper-V module 2.0.
 * `checkpoints` are all of that VM. null: nothing of this changes (settings, power), or it cannot be told: the checkpoint
 * is not in the list or ambiguous, or the VM takes no checkpoints as it stands. Whether it is allowed, rules.ts says.
 */
export function predict(intent: Intent, vm: Vm, checkpoints: readonly Checkpoint[]): Effect | null {
  const before = unchanged(vm, checkpoints);
  switch (intent.kind) {
    case 'createCheckpoint': return afterCreate(before, vm, intent.name);
    case 'applyCheckpoint': return afterApply(before, find(checkpoints, intent.checkpointId));
    case 'createAndApply': {
      const created = afterCreate(before, vm, intent.name);
      return created && afterApply(created, find(checkpoints, intent.checkpointId));
    }
    case 'renameCheckpoint': return afterRename(before, find(checkpoints, intent.checkpointId), intent.newName);
    case 'deleteCheckpoint': return afterDelete(before, checkpoints, intent.checkpointId);
    case 'deleteSubtree': return afterDeleteSubtree(before, checkpoints, intent.checkpointId);
    default: return null;
  }
}

function unchanged(vm: Vm, checkpoints: readonly Checkpoint[]): Effect {
  return {
    checkpointsAfter: checkpoints.map(({ id, parentId, name }) => ({ id, parentId, name })),
    nowParentAfter: vm.parentCheckpointId,
    vmStateAfter: vm.state,
    removedIds: [],
    reparentedIds: [],
    hasMemoryOfNew: null,
  };
}

function find(checkpoints: readonly Checkpoint[], id: Guid): Checkpoint | null {
  const found = checkpoints.filter((checkpoint) => checkpoint.id === id);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A new checkpoint takes Now's place, and Now hangs from it. */
function afterCreate(before: Effect, vm: Vm, name: string | null): Effect | null {
  const isPossible = ['Running', 'Off', 'Saved', 'Paused'].includes(vm.state) && vm.checkpointType !== 'Disabled';
  if (!isPossible) return null;
  return {
    ...before,
    checkpointsAfter: [...before.checkpointsAfter, { id: newCheckpointId, parentId: before.nowParentAfter, name }],
    nowParentAfter: newCheckpointId,
    // What becomes of a saved or paused VM is unconfirmed.
    vmStateAfter: vm.state === 'Running' || vm.state === 'Off' ? vm.state : null,
    hasMemoryOfNew: memoryOfNew(vm),
  };
}

/** VMSnapshot.State is Saved whenever the settings it copies are saved; a production checkpoint may silently fall back. */
function memoryOfNew({ state, checkpointType }: Vm): boolean | null {
  if (state === 'Off') return false;
  if (state === 'Saved') return true;
  if (state === 'Paused') return null;
  if (checkpointType === 'Standard') return true;
  return checkpointType === 'ProductionOnly' ? false : null;
}

/** The checkpoints stay as they are; only Now moves. */
function afterApply(before: Effect, checkpoint: Checkpoint | null): Effect | null {
  if (checkpoint === null) return null;
  return { ...before, nowParentAfter: checkpoint.id, vmStateAfter: stateAfterApply(before.vmStateAfter, checkpoint.hasMemory) };
}

/**
 * Restore-VMSnapshot saves a running or paused VM first, and starts it again only when it was running and the result is
 * saved. So a checkpoint without memory leaves the VM off, and a paused VM is not resumed.
 */
function stateAfterApply(before: VmState | null, hasMemory: boolean | null): VmState | null {
  if (hasMemory === null || before === null) return null;
  if (!['Running', 'Off', 'Saved', 'Paused'].includes(before)) return null;
  if (!hasMemory) return 'Off';
  return before === 'Running' ? 'Running' : 'Saved';
}

function afterRename(before: Effect, checkpoint: Checkpoint | null, name: string): Effect | null {
  if (checkpoint === null) return null;
  const checkpointsAfter = before.checkpointsAfter.map((one) => (one.id === checkpoint.id ? { ...one, name } : one));
  return { ...before, checkpointsAfter };
}

/** Children, and Now where it hangs from the checkpoint, go to the checkpoint's parent. */
function afterDelete(before: Effect, checkpoints: readonly Checkpoint[], id: Guid): Effect | null {
  const checkpoint = find(checkpoints, id);
  if (checkpoint === null || isAmbiguous(buildTree(checkpoints, null), id)) return null;
  const { parentId } = checkpoint;
  const reparentedIds = checkpoints.filter((one) => one.parentId === id).map((one) => one.id);
  return {
    ...before,
    checkpointsAfter: before.checkpointsAfter
      .filter((one) => one.id !== id)
      .map((one) => (one.parentId === id ? { ...one, parentId } : one)),
    nowParentAfter: before.nowParentAfter === id ? parentId : before.nowParentAfter,
    removedIds: [id],
    reparentedIds,
  };
}

/** Now, where it hangs from any of them, goes to the removed root's parent and keeps what is on its disks. */
function afterDeleteSubtree(before: Effect, checkpoints: readonly Checkpoint[], id: Guid): Effect | null {
  const checkpoint = find(checkpoints, id);
  const tree = buildTree(checkpoints, null);
  const removedIds = subtreeIds(tree, id);
  if (checkpoint === null || removedIds.some((removedId) => isAmbiguous(tree, removedId))) return null;
  const removed = new Set(removedIds);
  const nowHangsInside = before.nowParentAfter !== null && removed.has(before.nowParentAfter);
  return {
    ...before,
    checkpointsAfter: before.checkpointsAfter.filter((one) => !removed.has(one.id)),
    nowParentAfter: nowHangsInside ? checkpoint.parentId : before.nowParentAfter,
    removedIds,
  };
}
