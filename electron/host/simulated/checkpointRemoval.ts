import type { Guid } from '../../../shared/domain/vm.ts';
import { pathsOf } from './disks.ts';
import { checkpointsOf, findCheckpoint, withVm } from './edit.ts';
import { releaseDisks } from './merge.ts';
import type { Outcome } from './outcome.ts';
import { done } from './outcome.ts';
import type { World, WorldCheckpoint, WorldVm } from './world.ts';

/** Remove-VMSnapshot: the checkpoints vanish at once; their disks are merged or deleted afterwards. */
export function removeSnapshot(world: World, vm: WorldVm, checkpoint: WorldCheckpoint, includeAllChildSnapshots: boolean): Outcome {
  const ids = includeAllChildSnapshots ? subtreeOf(checkpointsOf(world, vm.id), checkpoint.id) : new Set([checkpoint.id]);
  return done(remove(world, vm, ids, checkpoint.parentId));
}

/** Stop-VM takes the checkpoint away that Now hangs from, if Start-VM had taken it by itself. */
export function removeAutomaticCheckpoint(world: World, vm: WorldVm): World {
  const parent = vm.parentCheckpointId === null ? undefined : findCheckpoint(world, vm.parentCheckpointId);
  return parent?.isAutomatic === true ? remove(world, vm, new Set([parent.id]), parent.parentId) : world;
}

/** What hung from the removed ones, Now too, hangs from the heir. */
function remove(world: World, vm: WorldVm, ids: ReadonlySet<Guid>, parentId: Guid | null): World {
  // In a damaged tree a checkpoint may be its own ancestor.
  const heir = parentId !== null && ids.has(parentId) ? null : parentId;
  const isRemoved = (id: Guid | null): boolean => id !== null && ids.has(id);
  const rest = world.checkpoints.filter(({ id }) => !isRemoved(id));
  const released = world.checkpoints.filter(({ id }) => isRemoved(id)).flatMap(({ configuration }) => pathsOf(configuration));
  const removed: World = {
    ...world,
    checkpoints: rest.map((checkpoint) => (isRemoved(checkpoint.parentId) ? { ...checkpoint, parentId: heir } : checkpoint)),
  };
  const nowParent = isRemoved(vm.parentCheckpointId) ? heir : vm.parentCheckpointId;
  return releaseDisks(withVm(removed, vm.id, { parentCheckpointId: nowParent }), vm.id, released);
}

function subtreeOf(checkpoints: readonly WorldCheckpoint[], rootId: Guid): ReadonlySet<Guid> {
  const ids = new Set([rootId]);
  // A set takes what is added while it is walked, and no id twice, so a cycle ends.
  for (const id of ids) {
    for (const child of checkpoints) if (child.parentId === id) ids.add(child.id);
  }
  return ids;
}
