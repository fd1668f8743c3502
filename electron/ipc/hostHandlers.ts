import { ok } from '../../shared/ipc/result.ts';
import type { HyperVHost } from '../host/HyperVHost.ts';
import type { Connection } from '../inventory/Connection.ts';
import type { Handlers } from './dispatch.ts';

/** How the host is reached. */
export function hostHandlers(
  connection: Connection, host: Pick<HyperVHost, 'stopReading'>,
): Pick<Handlers, 'host:get' | 'host:connect' | 'host:stopReading'> {
  return {
    'host:get': () => ok(connection.status),
    'host:connect': async () => ok(await connection.connect()),
    'host:stopReading': ({ what }) => {
      host.stopReading(what);
      return ok(null);
    },
  };
}
