import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { compareInstants, instantOf } from '../../../shared/domain/instant.ts';
import type { Inventory } from '../../../shared/domain/inventory.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { isOperatingNormally, vmStateNumbers } from '../../../shared/domain/vmState.ts';
import type { World, WorldCheckpoint, WorldHost, WorldVm } from './world.ts';
import { activityOf, cpuUsageOf, memoryAssignedOf, operationalStatusOf, statusOf } from './worldView.ts';

/** The world as one read of the host: VMs by name, checkpoints by creation time, as the cmdlets sort them. */
export function inventoryOf(world: World): Inventory {
  return {
    takenAt: world.time,
    vms: world.vms.map(toldVms(world.host)).toSorted((a, b) => byName.compare(a.name, b.name)),
    checkpoints: world.checkpoints.map(toldCheckpoint)
      .toSorted((a, b) => compareInstants(instantOf(a.createdAt), instantOf(b.createdAt))),
  };
}

/** The engine makes a new object of whatever it changes: of the very same one the very same is told, which nobody has to compare. */
function remembered<Source extends object, Told>(tell: (source: Source) => Told): (source: Source) => Told {
  const known = new WeakMap<Source, { readonly told: Told }>();
  return (source) => {
    const entry = known.get(source) ?? { told: tell(source) };
    known.set(source, entry);
    return entry.told;
  };
}

const toldVms = remembered((host: WorldHost) => remembered((vm: WorldVm) => vmOf(host, vm)));
const toldCheckpoint = remembered(checkpointOf);

const byName = new Intl.Collator('en', { sensitivity: 'base' });

export function vmOf(host: WorldHost, vm: WorldVm): Vm {
  return {
    id: vm.id,
    name: vm.configuration.name,
    state: vm.state,
    stateNumber: vmStateNumbers[vm.state],
    cpuUsagePercent: cpuUsageOf(vm),
    memoryAssignedBytes: memoryAssignedOf(vm),
    startedAt: vm.startedAt,
    status: statusOf(vm),
    isOperatingNormally: isOperatingNormally(operationalStatusOf(vm)),
    activity: activityOf(vm),
    checkpointType: vm.checkpointType,
    automaticCheckpointsEnabled: host.hasAutomaticCheckpoints ? vm.automaticCheckpointsEnabled : null,
    checkpointFileLocation: vm.snapshotFileLocation,
    parentCheckpointId: vm.parentCheckpointId,
    generation: vm.generation,
    version: vm.version,
    notes: vm.notes,
    isClustered: vm.isClustered,
    isReplica: vm.replicationMode === 'Replica' || vm.replicationMode === 'TestReplica' || vm.replicationMode === 'ExtendedReplica',
  };
}

export function checkpointOf(checkpoint: WorldCheckpoint): Checkpoint {
  const { id, vmId, name, parentId, createdAt, snapshotType, isAutomatic, notes } = checkpoint;
  return { id, vmId, name, parentId, createdAt, snapshotType, hasMemory: hasMemory(checkpoint), isAutomatic, notes, origin: null };
}

function hasMemory({ state }: WorldCheckpoint): boolean | null {
  if (state === 'Saved') return true;
  return state === 'Off' ? false : null;
}
