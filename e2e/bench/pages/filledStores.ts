import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useHostStore } from '../../../renderer/state/hostStore.ts';
import { useInventoryStore } from '../../../renderer/state/inventoryStore.ts';
import { viewOf } from '../../../renderer/state/inventoryView.ts';
import { host, viewWith } from './hostAnswers.ts';

/** Fills the stores as main's first answers do. */
export function fillStores(vms: readonly Vm[], checkpoints: readonly Checkpoint[]): void {
  useHostStore.setState({ status: { state: 'ready', host, error: null } });
  useInventoryStore.setState({ view: viewOf(viewWith(vms, checkpoints)) });
}
