import type { HyperVHost } from '../host/HyperVHost.ts';
import type { Connection } from '../inventory/Connection.ts';
import type { InventoryService } from '../inventory/InventoryService.ts';
import type { Operations } from '../operations/Operations.ts';
import { type AppAbilities, appHandlers } from './appHandlers.ts';
import type { Handlers } from './dispatch.ts';
import { hostHandlers } from './hostHandlers.ts';
import { inventoryHandlers } from './inventoryHandlers.ts';
import { operationHandlers } from './operationHandlers.ts';

/** What the handlers answer from. */
export interface HandlerParts {
  readonly host: Pick<HyperVHost, 'vmDetails' | 'stopReading'>;
  readonly connection: Connection;
  readonly inventory: InventoryService;
  readonly operations: Operations;
  readonly app: AppAbilities;
}

/** Every channel's handler. */
export function createHandlers({ host, connection, inventory, operations, app }: HandlerParts): Handlers {
  return {
    ...appHandlers(app),
    ...hostHandlers(connection, host),
    ...inventoryHandlers(inventory, host),
    ...operationHandlers(operations),
  };
}
