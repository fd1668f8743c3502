import { create } from 'zustand';
import { idOfNode } from '../../shared/domain/tree.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import { nothingSelected, selectOnly, type RowSelection } from './rowSelection.ts';

export type ViewName = 'virtualMachines' | 'activity';

interface SelectionState {
  readonly view: ViewName;
  /** Rows of the VM table, by id. */
  readonly vms: RowSelection;
  /** Rows of the checkpoint tree of the one selected VM, by their node's key or `nowKey`. */
  readonly nodes: RowSelection;
  /** The VM that `nodes` are of. */
  readonly nodesOf: Guid | null;
}

/** Stands for the Now row among the keys of checkpoints. */
export const nowKey = 'now';

export const useSelectionStore = create<SelectionState>()(() => ({ view: 'virtualMachines', vms: nothingSelected, nodes: nothingSelected, nodesOf: null }));

export function showView(view: ViewName): void {
  useSelectionStore.setState({ view });
}

/** Another VM's tree begins with nothing selected: who turns to a machine means the machine. */
export function selectVms(vms: RowSelection): void {
  const shown = onlyKeyOf(vms);
  // A filter may hide the machine for a moment; its checkpoints are what they were when it comes back.
  useSelectionStore.setState(({ nodesOf }) => (shown === null || shown === nodesOf ? { vms } : { vms, nodes: nothingSelected, nodesOf: shown }));
}

export function selectVm(vmId: Guid): void {
  selectVms(selectOnly(vmId));
}

export function selectNodes(nodes: RowSelection): void {
  useSelectionStore.setState({ nodes });
}

/** The one VM whose checkpoints are shown; null when none or several are selected. */
export function shownVmId({ vms }: SelectionState): Guid | null {
  return onlyKeyOf(vms);
}

/** Checkpoints among the selected rows, each once. */
export function selectedCheckpointIds({ nodes }: SelectionState): readonly Guid[] {
  return [...new Set([...nodes.keys].filter((key) => key !== nowKey).map(idOfNode))];
}

function onlyKeyOf({ keys }: RowSelection): string | null {
  const [first] = keys;
  return keys.size === 1 ? (first ?? null) : null;
}
