import type { WebContents } from 'electron';
import type { EventName } from '../../shared/ipc/channels.ts';
import type { EventPayloads } from '../../shared/ipc/contract.ts';
import { inventoryEventParts } from './inventoryEventParts.ts';

/** Tells the window something. Lost when there is no window: it asks for the whole when it opens. */
export type SendEvent = <E extends EventName>(event: E, payload: EventPayloads[E]) => void;

/**
 * All events go in the order they are told in. A large change of the inventory goes in parts with a turn of main's between them, so
 * that a host with ten thousand machines keeps nothing else waiting; the window puts them together (renderer/state/sync.ts).
 *
 * `target` answers the window's contents, or null while there is none; `later` runs an action in a turn of its own.
 */
export function createEvents(
  target: () => Pick<WebContents, 'send' | 'isDestroyed'> | null, later: (action: () => void) => void = setImmediate,
): SendEvent {
  const waiting: { readonly event: EventName; readonly payload: unknown }[] = [];
  let isSending = false;

  function sendNext(): void {
    const next = waiting.shift();
    isSending = next !== undefined;
    if (next === undefined) return;
    try {
      const contents = target();
      if (contents !== null && !contents.isDestroyed()) contents.send(next.event, JSON.stringify(next.payload));
    } finally {
      // What follows at once is small, or a part that has to wait for its turn.
      if (waiting.length === 0) isSending = false;
      else later(sendNext);
    }
  }

  return (event, payload) => {
    const parts = event === 'inventory:changed' ? inventoryEventParts(payload as EventPayloads['inventory:changed']) : [payload];
    waiting.push(...parts.map((part) => ({ event, payload: part })));
    if (!isSending) sendNext();
  };
}
