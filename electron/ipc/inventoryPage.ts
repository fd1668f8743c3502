import type { InventoryPage, InventoryView } from '../../shared/ipc/contract.ts';

/** Objects on one page: main writes them down for the window in a few milliseconds. */
const pageLength = 2000;

/** A page of the view: its objects from this place on, the VMs first. */
export function inventoryPage({ inventory, ...view }: InventoryView, from: number): InventoryPage {
  if (inventory === null) return { ...view, inventory, next: null };
  const { takenAt, vms, checkpoints } = inventory;
  const end = from + pageLength;
  return {
    ...view,
    inventory: { takenAt, vms: vms.slice(from, end), checkpoints: checkpoints.slice(Math.max(0, from - vms.length), Math.max(0, end - vms.length)) },
    next: end < vms.length + checkpoints.length ? end : null,
  };
}
