import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { InventoryChange } from '../../shared/domain/inventory.ts';
import type { Guid, UtcTime, Vm } from '../../shared/domain/vm.ts';
import type { InventoryEvent, InventoryView, RefreshStatus } from '../../shared/ipc/contract.ts';

/** What the window knows of the host. Whatever did not change keeps its identity, so that only what changed is drawn anew. */
export interface View {
  readonly hostId: string;
  readonly revision: number;
  /** null: nothing was read yet. */
  readonly contents: Contents | null;
  readonly refresh: RefreshStatus;
}

export interface Contents {
  readonly takenAt: UtcTime;
  readonly vms: readonly Vm[];
  /** In the host's order; a VM without checkpoints has no entry. */
  readonly checkpointsByVm: ReadonlyMap<Guid, readonly Checkpoint[]>;
}

export function viewOf({ hostId, revision, inventory, refresh }: InventoryView): View {
  const contents = inventory === null ? null : {
    takenAt: inventory.takenAt,
    vms: inventory.vms,
    checkpointsByVm: groupByVm(inventory.checkpoints),
  };
  return { hostId, revision, contents, refresh };
}

/**
 * The view after an event of main's: the same view for one that is already in it, 'gap' when one was missed
 * and the whole view has to be asked for again.
 */
export function patched(view: View, event: InventoryEvent): View | 'gap' {
  if (event.hostId !== view.hostId) return 'gap';
  if (event.revision < view.revision) return view;
  if (event.change === null) return event.revision === view.revision ? { ...view, refresh: event.refresh } : 'gap';
  if (event.revision === view.revision) return view;
  if (event.revision !== view.revision + 1) return 'gap';
  // Before the first view there is nothing, so the first change is all there is.
  return { ...view, revision: event.revision, contents: changed(view.contents ?? nothing, event.change), refresh: event.refresh };
}

const nothing: Contents = { takenAt: '', vms: [], checkpointsByVm: new Map() };

/** One event of the parts that main sent of it, in their order. */
export function joined(parts: readonly InventoryEvent[], last: InventoryEvent): InventoryEvent {
  const changes = [...parts, last].flatMap(({ change }) => change ?? []);
  if (last.change === null) return last;
  return {
    ...last,
    change: {
      takenAt: last.change.takenAt,
      changedVms: changes.flatMap(({ changedVms }) => changedVms),
      removedVmIds: changes.flatMap(({ removedVmIds }) => removedVmIds),
      changedCheckpoints: changes.flatMap(({ changedCheckpoints }) => changedCheckpoints),
      removedCheckpointIds: changes.flatMap(({ removedCheckpointIds }) => removedCheckpointIds),
    },
  };
}

function changed(contents: Contents, change: InventoryChange): Contents {
  return {
    takenAt: change.takenAt,
    vms: patchedList(contents.vms, change.changedVms, new Set(change.removedVmIds)),
    checkpointsByVm: patchedCheckpoints(contents.checkpointsByVm, change),
  };
}

function patchedCheckpoints(
  before: ReadonlyMap<Guid, readonly Checkpoint[]>, { changedCheckpoints, removedCheckpointIds, removedVmIds }: InventoryChange,
): ReadonlyMap<Guid, readonly Checkpoint[]> {
  if (changedCheckpoints.length === 0 && removedCheckpointIds.length === 0 && removedVmIds.length === 0) return before;
  const after = new Map(before);
  const changes = groupByVm(changedCheckpoints);
  const removed = new Set(removedCheckpointIds);
  for (const vmId of new Set([...before.keys(), ...changes.keys()])) {
    after.set(vmId, patchedList(before.get(vmId) ?? [], changes.get(vmId) ?? [], removed));
  }
  for (const vmId of removedVmIds) after.delete(vmId);
  return after;
}

/** The very same list when nothing in it changed. */
function patchedList<T extends { readonly id: Guid }>(
  before: readonly T[], changes: readonly T[], removed: ReadonlySet<Guid>,
): readonly T[] {
  if (changes.length === 0 && !before.some(({ id }) => removed.has(id))) return before;
  const changedById = new Map(changes.map((item) => [item.id, item]));
  const kept = before.filter(({ id }) => !removed.has(id)).map((item) => changedById.get(item.id) ?? item);
  const known = new Set(before.map(({ id }) => id));
  return [...kept, ...changes.filter(({ id }) => !known.has(id))];
}

/** Whether two views of a VM differ in no more than what moves by itself while its guest works: processor, memory, and the start as counted back. */
export function isSameButLoad(one: Vm, other: Vm): boolean {
  return factKeys.every((key) => one[key] === other[key]) && (one.startedAt === null) === (other.startedAt === null);
}

const facts: Readonly<Record<Exclude<keyof Vm, 'cpuUsagePercent' | 'memoryAssignedBytes' | 'startedAt'>, true>> = {
  id: true, name: true, state: true, stateNumber: true, status: true, isOperatingNormally: true, activity: true, checkpointType: true,
  automaticCheckpointsEnabled: true, checkpointFileLocation: true, parentCheckpointId: true, generation: true, version: true, notes: true,
  isClustered: true, isReplica: true,
};
const factKeys = Object.keys(facts) as (keyof typeof facts)[];

function groupByVm(checkpoints: readonly Checkpoint[]): ReadonlyMap<Guid, readonly Checkpoint[]> {
  const groups = new Map<Guid, Checkpoint[]>();
  for (const checkpoint of checkpoints) {
    const group = groups.get(checkpoint.vmId);
    if (group === undefined) groups.set(checkpoint.vmId, [checkpoint]);
    else group.push(checkpoint);
  }
  return groups;
}
