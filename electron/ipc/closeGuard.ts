import type { Operations } from '../operations/Operations.ts';
import type { SendEvent } from './events.ts';

/** Keeps the window open while something is being changed, until a person who was told says to close all the same. */
export interface CloseGuard {
  /** Asked by the window; when it answers false, the window was told to ask. */
  readonly mayClose: () => boolean;
  /** How many operations the window has yet to send. */
  readonly setUnsent: (count: number) => void;
  /** Closes without asking again. */
  readonly closeAnyway: (close: () => void) => void;
}

export function createCloseGuard(operations: Pick<Operations, 'running'>, send: SendEvent): CloseGuard {
  let isAgreed = false;
  let unsent = 0;
  return {
    mayClose: () => {
      if (isAgreed || (unsent === 0 && operations.running().length === 0)) return true;
      send('close:asked', null);
      return false;
    },
    setUnsent: (count) => {
      unsent = count;
    },
    closeAnyway: (close) => {
      isAgreed = true;
      close();
    },
  };
}
