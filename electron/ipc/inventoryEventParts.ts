import type { InventoryChange } from '../../shared/domain/inventory.ts';
import type { InventoryEvent } from '../../shared/ipc/contract.ts';

/** Objects in one event: main writes them down for the window in a few milliseconds. */
const mostItems = 2000;

/** The event in parts of a size; all but the last say that more of them comes. */
export function inventoryEventParts(event: InventoryEvent): readonly InventoryEvent[] {
  const { change } = event;
  if (change === null) return [event];
  const vms = slicesOf(change.changedVms);
  const checkpoints = slicesOf(change.changedCheckpoints);
  if (vms.length + checkpoints.length <= 1) return [event];
  const none = { ...change, changedVms: [], removedVmIds: [], changedCheckpoints: [], removedCheckpointIds: [] };
  const parts: readonly InventoryChange[] = [
    ...vms.map((changedVms) => ({ ...none, changedVms })),
    ...checkpoints.map((changedCheckpoints) => ({ ...none, changedCheckpoints })),
  ];
  return [
    ...parts.map((part) => ({ ...event, change: part, isUnfinished: true as const })),
    { ...event, change: { ...none, removedVmIds: change.removedVmIds, removedCheckpointIds: change.removedCheckpointIds } },
  ];
}

function slicesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / mostItems) }, (_, at) => items.slice(at * mostItems, (at + 1) * mostItems));
}
