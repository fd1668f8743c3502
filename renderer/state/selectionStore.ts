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
  /** The same of the VMs that were shown before, so that coming back finds what was left. */
  readonly nodesOfOthers: ReadonlyMap<Guid, RowSelection>;
}

/** Stands for the Now row among the keys of checkpoints. */
export const nowKey = 'now';

export const useSelectionStore = create<SelectionState>()(() => ({
  view: 'virtualMachines', vms: nothingSelected, nodes: nothingSelected, nodesOfOthers: new Map(),
}));

export function showView(view: ViewName): void {
  useSelectionStore.setState({ view });
}

/** Another VM's tree begins with what was selected when it was last shown. */
export function selectVms(vms: RowSelection): void {
  useSelectionStore.setState(({ vms: before, nodes, nodesOfOthers }) => {
    const [left, shown] = [onlyKeyOf(before), onlyKeyOf(vms)];
    if (left === shown) return { vms };
    const others = left === null ? nodesOfOthers : new Map(nodesOfOthers).set(left, nodes);
    return { vms, nodes: others.get(shown ?? '') ?? nothingSelected, nodesOfOthers: others };
  });
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
