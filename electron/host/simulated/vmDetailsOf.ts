import type { AttachedDisk, DiskFile, VmDetails } from '../../../shared/domain/vmDetails.ts';
import { isDiskFile, pathsOf } from './disks.ts';
import { checkpointsOf, findDiskFile } from './edit.ts';
import { ownWords } from './errors.ts';
import type { World, WorldDisk, WorldVm } from './world.ts';
import { integrationServiceIdOf, integrationStatusOf } from './worldView.ts';

/** What is read for one VM on demand. */
export function vmDetailsOf(world: World, vm: WorldVm): VmDetails {
  const { processorCount, memoryStartupBytes, memoryMinimumBytes, memoryMaximumBytes, dynamicMemoryEnabled, disks } = vm.configuration;
  return {
    vmId: vm.id,
    processorCount, memoryStartupBytes, memoryMinimumBytes, memoryMaximumBytes, dynamicMemoryEnabled,
    integrationServices: vm.integrationServices.map((service) => ({
      id: integrationServiceIdOf(vm.id, service),
      name: service.name,
      enabled: service.enabled,
      status: integrationStatusOf(vm, service) ?? '',
    })),
    disks: disks.map(attachedDisk),
    checkpoints: checkpointsOf(world, vm.id).map((checkpoint) => ({
      checkpointId: checkpoint.id, disks: checkpoint.configuration.disks.map(attachedDisk),
    })),
    files: filesOf(world, vm),
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
