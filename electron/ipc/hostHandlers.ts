import { ok } from '../../shared/ipc/result.ts';
import type { Connection } from '../inventory/Connection.ts';
import type { Handlers } from './dispatch.ts';

/** How the host is reached. */
export function hostHandlers(connection: Connection): Pick<Handlers, 'host:get' | 'host:connect'> {
  return {
    'host:get': () => ok(connection.status),
    'host:connect': async () => ok(await connection.connect()),
  };
}
