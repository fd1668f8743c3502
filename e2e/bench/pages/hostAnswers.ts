import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { HostInfo } from '../../../shared/domain/inventory.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import type { InventoryView } from '../../../shared/ipc/contract.ts';

export const host: HostInfo = {
  hostId: 'bench', kind: 'simulated', hostName: 'BENCH', osCaption: 'Windows Server', powerShellVersion: null, hyperVModuleVersion: null,
  abilities: { checkpointType: true, automaticCheckpoints: true }, isElevated: null, warnings: [],
};

/** What main answers when it is asked for the whole view. */
export function viewWith(vms: readonly Vm[], checkpoints: readonly Checkpoint[]): InventoryView {
  const takenAt = new Date().toISOString();
  return { hostId: host.hostId, revision: 1, inventory: { takenAt, vms, checkpoints }, refresh: { readingSince: null, asOf: takenAt, failing: null, pause: 5000 } };
}
