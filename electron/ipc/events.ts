import type { WebContents } from 'electron';
import type { EventName } from '../../shared/ipc/channels.ts';
import type { EventPayloads } from '../../shared/ipc/contract.ts';

/** Tells the window something. Lost when there is no window: it asks for the whole when it opens. */
export type SendEvent = <E extends EventName>(event: E, payload: EventPayloads[E]) => void;

/** `target` answers the window's contents, or null while there is none. */
export function createEvents(target: () => Pick<WebContents, 'send' | 'isDestroyed'> | null): SendEvent {
  return (event, payload) => {
    const contents = target();
    if (contents !== null && !contents.isDestroyed()) contents.send(event, payload);
  };
}
