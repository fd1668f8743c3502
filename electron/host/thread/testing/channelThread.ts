import { MessageChannel } from 'node:worker_threads';
import type { HyperVHost } from '../../HyperVHost.ts';
import type { FromThread, ToHost } from '../messages.ts';
import { serveHost } from '../serveHost.ts';
import type { Thread, ThreadEvents } from '../ThreadedHost.ts';

/** A thread that is none: everything crosses by copy as between threads, but both ends are here. `lose` ends it by itself. */
export function startChannelThread(host: HyperVHost, { onMessage, onEnd }: ThreadEvents): Thread & { readonly lose: (reason: string) => void } {
  const { port1: here, port2: there } = new MessageChannel();
  const take = serveHost(host, (message) => there.postMessage(message));
  there.on('message', (message: ToHost) => take(message));
  here.on('message', (message: FromThread) => onMessage(message));
  const end = (): void => {
    here.close();
    there.close();
  };
  return {
    send: (message) => here.postMessage(message),
    end: async () => {
      end();
      return Promise.resolve();
    },
    lose: (reason) => {
      end();
      onEnd(reason);
    },
  };
}
