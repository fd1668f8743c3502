import { instantOf } from '../../shared/domain/instant.ts';
import type { Inventory, InventoryChange } from '../../shared/domain/inventory.ts';
import type { Guid, UtcTime, Vm } from '../../shared/domain/vm.ts';

/**
 * Hyper-V tells an uptime, and a start time is counted back from it: it wavers from read to read although nothing happened.
 * A move of less than this many milliseconds is such a waver.
 */
const startTimeWaver = 3000;

/** The later view, with the earlier start time of each VM where the two differ by wavering only. */
export function steady(earlier: Inventory | null, later: Inventory): Inventory {
  if (earlier === null) return later;
  const known = new Map(earlier.vms.map((vm) => [vm.id, vm.startedAt]));
  return { ...later, vms: later.vms.map((vm) => withSteadyStart(vm, known.get(vm.id) ?? null)) };
}

function withSteadyStart(vm: Vm, before: UtcTime | null): Vm {
  if (before === null || vm.startedAt === null || before === vm.startedAt) return vm;
  const moved = Math.abs(millisecondsOf(vm.startedAt) - millisecondsOf(before));
  return moved < startTimeWaver ? { ...vm, startedAt: before } : vm;
}

function millisecondsOf(time: UtcTime): number {
  const { milliseconds, fraction } = instantOf(time);
  return milliseconds + fraction * 1000;
}

/**
 * What changed between two views; null: nothing. Before the first view there was none, so all of it is a change, and an empty
 * host is one too: "none" is not "not loaded".
 */
export function changeBetween(earlier: Inventory | null, later: Inventory): InventoryChange | null {
  const vms = difference(earlier?.vms ?? [], later.vms);
  const checkpoints = difference(earlier?.checkpoints ?? [], later.checkpoints);
  const isSame = [vms.changed, vms.removedIds, checkpoints.changed, checkpoints.removedIds].every((list) => list.length === 0);
  if (isSame && earlier !== null) return null;
  return {
    takenAt: later.takenAt,
    changedVms: vms.changed,
    removedVmIds: vms.removedIds,
    changedCheckpoints: checkpoints.changed,
    removedCheckpointIds: checkpoints.removedIds,
  };
}

function difference<T extends { readonly id: Guid }>(earlier: readonly T[], later: readonly T[]): { changed: T[]; removedIds: Guid[] } {
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

/** Whether two plain values (no functions, no cycles) hold the same, whatever the order of their properties. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key as keyof typeof a], b[key as keyof typeof b]));
}
