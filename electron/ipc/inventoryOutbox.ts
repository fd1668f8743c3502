import type { InventoryChange } from '../../shared/domain/inventory.ts';
import type { InventoryEvent } from '../../shared/ipc/contract.ts';

/** Objects in one event: main copies them for the window in about two milliseconds. */
const mostItems = 500;

/**
 * Sends what the inventory publishes, in its order. A large change goes in parts with a turn of main's between them, so that a
 * host with ten thousand machines keeps nothing else waiting; the window puts them together (renderer/state/sync.ts).
 */
export class InventoryOutbox {
  readonly #send: (event: InventoryEvent) => void;
  readonly #later: (action: () => void) => void;
  #waiting: InventoryEvent[] = [];
  #isSending = false;

  /** `later` runs an action in a turn of its own. */
  constructor(send: (event: InventoryEvent) => void, later: (action: () => void) => void = setImmediate) {
    this.#send = send;
    this.#later = later;
  }

  publish(event: InventoryEvent): void {
    this.#waiting.push(...partsOf(event));
    if (!this.#isSending) this.#sendNext();
  }

  #sendNext(): void {
    const next = this.#waiting.shift();
    this.#isSending = next !== undefined;
    if (next === undefined) return;
    try {
      this.#send(next);
    } finally {
      // What follows at once is small, or a part that has to wait for its turn.
      if (this.#waiting.length === 0) this.#isSending = false;
      else this.#later(() => this.#sendNext());
    }
  }
}

/** The event in parts of a size; all but the last say that more of them comes. */
function partsOf(event: InventoryEvent): readonly InventoryEvent[] {
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
