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
  return vmId === null ? undefined : vmsIn(state).find(({ id }) => id === vmId);
}

export function checkpointsIn({ view }: InventoryState, vmId: Guid | null): readonly Checkpoint[] {
  return (vmId === null ? undefined : view?.contents?.checkpointsByVm.get(vmId)) ?? noCheckpoints;
}

/** The start of a VM's id that tells it from its namesakes; null: its name is enough. */
export function tellingIdIn(state: InventoryState, vmId: Guid): string | null {
  return tellingIds(vmsIn(state)).get(vmId) ?? null;
}
