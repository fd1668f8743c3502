import { ok } from '../../shared/ipc/result.ts';
import type { Operations } from '../operations/Operations.ts';
import type { Handlers } from './dispatch.ts';

/** Changes, and the list of them. */
export function operationHandlers(operations: Operations): Pick<Handlers, 'operation:run' | 'operation:list'> {
  return {
    'operation:run': (request) => operations.run(request),
    'operation:list': () => ok(operations.list()),
  };
}
