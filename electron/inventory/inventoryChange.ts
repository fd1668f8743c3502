import { isEqual } from '../../shared/domain/equality.ts';
import type { Inventory, InventoryChange } from '../../shared/domain/inventory.ts';
import type { Guid } from '../../shared/domain/vm.ts';

/**
 * What changed between two views; null: nothing. Before the first view there was none, so all of it is a change, and an empty
 * host is one too: "none" is not "not loaded". Cheap where what did not change kept its identity.
 */
export function changeBetween(earlier: Inventory | null, later: Inventory): InventoryChange | null {
  if (earlier === null) return { takenAt: later.takenAt, changedVms: later.vms, removedVmIds: [], changedCheckpoints: later.checkpoints, removedCheckpointIds: [] };
  const vms = difference(earlier.vms, later.vms);
  const checkpoints = difference(earlier.checkpoints, later.checkpoints);
  if ([vms.changed, vms.removedIds, checkpoints.changed, checkpoints.removedIds].every((list) => list.length === 0)) return null;
  return {
    takenAt: later.takenAt,
    changedVms: vms.changed,
    removedVmIds: vms.removedIds,
    changedCheckpoints: checkpoints.changed,
    removedCheckpointIds: checkpoints.removedIds,
  };
}

interface Difference<T> { readonly changed: readonly T[]; readonly removedIds: readonly Guid[] }

function difference<T extends { readonly id: Guid }>(earlier: readonly T[], later: readonly T[]): Difference<T> {
  if (earlier === later) return { changed: [], removedIds: [] };
  // Most reads change nothing, or some in their places; only what moved has to be looked up by id.
  const isInPlace = earlier.length === later.length && later.every((item, at) => item.id === earlier[at]?.id);
  if (isInPlace) return { changed: later.filter((item, at) => !isEqual(earlier[at], item)), removedIds: [] };
  const before = group(earlier);
  const after = group(later);
  const changed = [...after].filter(([id, items]) => !isEqual(before.get(id), items)).flatMap(([, items]) => items);
  return { changed, removedIds: [...before.keys()].filter((id) => !after.has(id)) };
}

/** By id; a list for each, because a host that answers one id twice must not look as if it changed at every read. */
function group<T extends { readonly id: Guid }>(items: readonly T[]): Map<Guid, T[]> {
  const groups = new Map<Guid, T[]>();
  for (const item of items) {
    const group = groups.get(item.id);
    if (group === undefined) groups.set(item.id, [item]);
    else group.push(item);
  }
  return groups;
}
