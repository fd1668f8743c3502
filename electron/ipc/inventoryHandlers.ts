import { ok } from '../../shared/ipc/result.ts';
import type { HyperVHost } from '../host/HyperVHost.ts';
import type { InventoryService } from '../inventory/InventoryService.ts';
import type { Handlers } from './dispatch.ts';
import { inventoryPage } from './inventoryPage.ts';

/** What is on the host. */
export function inventoryHandlers(
  inventory: InventoryService, host: Pick<HyperVHost, 'vmDetails'>,
): Pick<Handlers, 'inventory:get' | 'inventory:vm' | 'inventory:refresh' | 'vm:details'> {
  return {
    'inventory:get': ({ from }) => ok(inventoryPage(inventory.view, from)),
    'inventory:vm': ({ vmId }) => {
      const { vms, checkpoints } = inventory.view.inventory ?? { vms: [], checkpoints: [] };
      const vm = vms.find(({ id }) => id === vmId);
      return ok(vm === undefined ? null : { vm, checkpoints: checkpoints.filter((checkpoint) => checkpoint.vmId === vmId) });
    },
    'inventory:refresh': async () => {
      const read = await inventory.refresh();
      return read.ok ? ok(null) : read;
    },
    'vm:details': ({ vmId }) => host.vmDetails(vmId),
  };
}
