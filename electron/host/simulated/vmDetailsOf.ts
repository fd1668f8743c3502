import type { AttachedDisk, DiskFile, VmDetails, VmHardware } from '../../../shared/domain/vmDetails.ts';
import { isDiskFile, pathsOf } from './disks.ts';
import { checkpointsOf, findDiskFile } from './edit.ts';
import { ownWords } from './errors.ts';
import type { VmConfiguration, World, WorldDisk, WorldNetworkAdapter, WorldVm } from './world.ts';
import { integrationServiceIdOf, integrationStatusOf, ipAddressesOf, memoryDemandOf, memoryStatusOf } from './worldView.ts';

/** What is read for one VM on demand. */
export function vmDetailsOf(world: World, vm: WorldVm): VmDetails {
  return {
    vmId: vm.id,
    ...hardwareOf(vm.configuration, (adapter) => ipAddressesOf(vm, adapter)),
    memoryDemandBytes: memoryDemandOf(vm),
    memoryStatus: memoryStatusOf(vm),
    integrationServices: vm.integrationServices.map((service) => ({
      id: integrationServiceIdOf(vm.id, service),
      name: service.name,
      enabled: service.enabled,
      status: integrationStatusOf(vm, service) ?? '',
    })),
    checkpoints: checkpointsOf(world, vm.id).map(({ id, configuration }) => ({
      checkpointId: id, generation: vm.generation, version: vm.version, ...hardwareOf(configuration, () => []),
    })),
    files: filesOf(world, vm),
  };
}

/** No guest runs in a checkpoint, so that its adapters have no addresses. */
function hardwareOf(configuration: VmConfiguration, addressesOf: (adapter: WorldNetworkAdapter) => readonly string[]): VmHardware {
  return {
    processorCount: configuration.processorCount,
    memory: {
      isDynamic: configuration.dynamicMemoryEnabled,
      startupBytes: configuration.memoryStartupBytes,
      minimumBytes: configuration.memoryMinimumBytes,
      maximumBytes: configuration.memoryMaximumBytes,
    },
    disks: configuration.disks.map(attachedDisk),
    networkAdapters: configuration.networkAdapters.map((adapter) => ({
      name: adapter.name,
      switchName: adapter.switchName ?? '',
      macAddress: adapter.macAddress,
      isMacAddressDynamic: adapter.isMacAddressDynamic,
      ipAddresses: addressesOf(adapter),
      isLegacy: adapter.isLegacy,
    })),
  };
}

function attachedDisk(disk: WorldDisk): AttachedDisk {
  const { controllerType, controllerNumber, controllerLocation, path } = disk;
  return { controllerType, controllerNumber, controllerLocation, path, isPassThrough: !isDiskFile(disk) };
}

/** Every file of the chains of the VM and its checkpoints, each once. */
function filesOf(world: World, vm: WorldVm): readonly DiskFile[] {
  const files = new Map<string, DiskFile>();
  const starts = [vm, ...checkpointsOf(world, vm.id)].flatMap(({ configuration }) => pathsOf(configuration));
  for (const start of starts) {
    for (let path: string | null = start; path !== null && !files.has(path.toLowerCase());) {
      const file = diskFileOf(world, path);
      files.set(path.toLowerCase(), file);
      path = file.readable ? file.parentPath : null;
    }
  }
  return [...files.values()];
}

function diskFileOf(world: World, path: string): DiskFile {
  const file = findDiskFile(world, path);
  if (file === undefined) return { readable: false, path, reason: `${ownWords} there is no such file.` };
  if (file.unreadableBecause !== null) return { readable: false, path: file.path, reason: file.unreadableBecause };
  const { parentPath, fileSizeBytes, sizeBytes, format, type } = file;
  return { readable: true, path: file.path, parentPath, fileSizeBytes, sizeBytes, format, type };
}
