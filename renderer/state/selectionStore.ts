import { create } from 'zustand';
import type { Guid } from '../../shared/domain/vm.ts';

export type ViewName = 'virtualMachines' | 'activity';

interface SelectionState {
  readonly view: ViewName;
  readonly vmId: Guid | null;
  /** The node's key in the tree of the selected VM, or `nowKey`; null: nothing. */
  readonly nodeKey: string | null;
  /** The checkpoint of that node; null for Now. */
  readonly checkpointId: Guid | null;
}

/** Stands for the Now row among the keys of checkpoints. */
export const nowKey = 'now';

export const useSelectionStore = create<SelectionState>()(() => ({ view: 'virtualMachines', vmId: null, nodeKey: null, checkpointId: null }));

export function showView(view: ViewName): void {
  useSelectionStore.setState({ view });
}

export function selectVm(vmId: Guid): void {
  useSelectionStore.setState((state) => (state.vmId === vmId ? state : { vmId, nodeKey: null, checkpointId: null }));
}

export function selectNode(nodeKey: string, checkpointId: Guid | null): void {
  useSelectionStore.setState({ nodeKey, checkpointId });
}
