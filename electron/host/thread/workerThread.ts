import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { FromThread } from './messages.ts';
import type { Thread, ThreadEvents } from './ThreadedHost.ts';

/** Starts a program of this app (an absolute path) as a thread and hands it this data. */
export function startWorkerThread(program: string, workerData: unknown, { onMessage, onEnd }: ThreadEvents): Thread {
  // A copy of the environment would tell upper from lower case on Windows.
  const worker = new Worker(program, { workerData, env: SHARE_ENV });
  let reason: string | null = null;
  worker.on('message', (message: FromThread) => onMessage(message));
  worker.on('error', (error: Error) => { reason = error.message; });
  worker.once('exit', (code) => onEnd(reason ?? `exit ${String(code)}`));
  return {
    send: (message) => worker.postMessage(message),
    end: async () => {
      await worker.terminate();
    },
  };
}
