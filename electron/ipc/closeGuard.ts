import type { Operations } from '../operations/Operations.ts';
import type { SendEvent } from './events.ts';

/** Keeps the window open while something is being changed, until a person who was told says to close all the same. */
export interface CloseGuard {
  /** Asked by the window; when it answers false, the window was told what is running. */
  readonly mayClose: () => boolean;
  /** Closes without asking again. */
  readonly closeAnyway: (close: () => void) => void;
}

export function createCloseGuard(operations: Pick<Operations, 'running'>, send: SendEvent): CloseGuard {
  let isAgreed = false;
  return {
    mayClose: () => {
      const running = operations.running();
      if (isAgreed || running.length === 0) return true;
      send('close:asked', { running });
      return false;
    },
    closeAnyway: (close) => {
      isAgreed = true;
      close();
    },
  };
}
