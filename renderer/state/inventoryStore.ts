import { create } from 'zustand';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import { tellingIds } from '../../shared/domain/sameName.ts';
import type { Guid, Vm } from '../../shared/domain/vm.ts';
import type { View } from './inventoryView.ts';

interface InventoryState {
  /** null: main has not told yet. */
  readonly view: View | null;
}

export const useInventoryStore = create<InventoryState>()(() => ({ view: null }));

const noVms: readonly Vm[] = [];
const noCheckpoints: readonly Checkpoint[] = [];

export function vmsIn({ view }: InventoryState): readonly Vm[] {
  return view?.contents?.vms ?? noVms;
}

export function vmIn(state: InventoryState, vmId: Guid | null): Vm | undefined {
  return vmId === null ? undefined : byId(vmsIn(state)).get(vmId);
}

/** Made when the first VM of a list is asked for: who follows many machines asks for each of them after every refresh. */
const indexes = new WeakMap<readonly Vm[], ReadonlyMap<Guid, Vm>>();

function byId(vms: readonly Vm[]): ReadonlyMap<Guid, Vm> {
  const known = indexes.get(vms) ?? new Map(vms.map((vm) => [vm.id, vm]));
  indexes.set(vms, known);
  return known;
}

const noLists: ReadonlyMap<Guid, readonly Checkpoint[]> = new Map();

/** The checkpoints of every VM that has any; the very same map while none changes. */
export function checkpointLists({ view }: InventoryState): ReadonlyMap<Guid, readonly Checkpoint[]> {
  return view?.contents?.checkpointsByVm ?? noLists;
}

export function checkpointsIn({ view }: InventoryState, vmId: Guid | null): readonly Checkpoint[] {
  return (vmId === null ? undefined : view?.contents?.checkpointsByVm.get(vmId)) ?? noCheckpoints;
}

/** The start of a VM's id that tells it from its namesakes; null: its name is enough. */
export function tellingIdIn(state: InventoryState, vmId: Guid): string | null {
  return tellingIds(vmsIn(state)).get(vmId) ?? null;
}
