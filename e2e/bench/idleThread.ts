import { Worker } from 'node:worker_threads';

/** The probe of mainProbe.ts in a thread that does nothing else. */
const program = `
const { parentPort } = require('node:worker_threads');
let longest = 0;
function tick(last) {
  const now = performance.now();
  longest = Math.max(longest, now - last - 1);
  setTimeout(tick, 1, now);
}
parentPort.on('message', () => { parentPort.postMessage(longest); longest = 0; });
tick(performance.now());
`;

/** Tells how long the machine itself keeps waiting somebody who has nothing to do: on a busy one no timer is in time. */
export interface IdleThread {
  /** The longest that a timer due in a millisecond had to wait, in milliseconds, since this was last asked. */
  readonly longestBlock: () => Promise<number>;
  readonly end: () => Promise<void>;
}

export function startIdleThread(): IdleThread {
  const worker = new Worker(program, { eval: true });
  return {
    longestBlock: () => new Promise((resolve) => {
      worker.once('message', resolve);
      worker.postMessage('ask');
    }),
    end: async () => {
      await worker.terminate();
    },
  };
}
