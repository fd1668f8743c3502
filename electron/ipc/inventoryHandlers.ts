import { ok } from '../../shared/ipc/result.ts';
import type { HyperVHost } from '../host/HyperVHost.ts';
import type { InventoryService } from '../inventory/InventoryService.ts';
import type { Handlers } from './dispatch.ts';

/** What is on the host. */
export function inventoryHandlers(
  inventory: InventoryService, host: Pick<HyperVHost, 'vmDetails'>,
): Pick<Handlers, 'inventory:get' | 'inventory:refresh' | 'vm:details'> {
  return {
    'inventory:get': () => ok(inventory.view),
    'inventory:refresh': async () => {
      const read = await inventory.refresh();
      return read.ok ? ok(null) : read;
    },
    'vm:details': ({ vmId }) => host.vmDetails(vmId),
  };
}
