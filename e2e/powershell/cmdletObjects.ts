import { guidOf } from '../../electron/host/simulated/guids.ts';
import { millisecondsOf } from '../../electron/host/simulated/time.ts';
import type { VmConfiguration, World, WorldCheckpoint, WorldDiskFile, WorldVm } from '../../electron/host/simulated/world.ts';
import { replicationModes } from '../../electron/host/simulated/world.ts';
import {
  cpuUsageOf, heartbeatOf, integrationServiceIdOf, integrationStatusOf, ipAddressesOf, memoryAssignedOf, memoryDemandOf,
  memoryStatusOf, operationalStatusOf, statusDescriptionsOf, statusOf,
} from '../../electron/host/simulated/worldView.ts';
import { snapshotTypeNumbers } from '../../shared/domain/checkpoint.ts';
import { checkpointTypeNumbers } from '../../shared/domain/checkpointType.ts';
import { vmStateNumbers } from '../../shared/domain/vmState.ts';
import type { Reply } from './standInReply.ts';

/**
 * The simulated host's world in the words of Hyper-V module 2.0: its objects' properties by their real names, enums as their
 * numbers. What the world does not hold is left out and has .NET's default in the module.
 */
type Properties = Readonly<Record<string, unknown>>;

const heartbeatNumbers = { Disabled: 1, NoContact: 2, OkApplicationsUnknown: 5, OkApplicationsHealthy: 6, Paused: 8 };
const controllerTypeNumbers = { IDE: 0, SCSI: 1, PMEM: 2 };
const vhdFormatNumbers = { VHD: 2, VHDX: 3, VHDSet: 4 };
const vhdTypeNumbers = { Fixed: 2, Dynamic: 3, Differencing: 4 };
const integrationStatusNumbers = { OK: 2, 'No Contact': 12 };
/** Hyper-V module 2.0, enums StartAction, StopAction, VirtualMachineType. */
const usual = { startIfRunning: 3, save: 3, realized: 3 };

export function virtualMachineObjects(world: World): readonly Properties[] {
  const snapshotNames = namesById(world.checkpoints);
  return world.vms.map((vm) => ({
    ...identityOf(vm, world),
    ...statusPropertiesOf(vm, world),
    ...configurationOf(vm.configuration),
    ...parentOf(vm.parentCheckpointId, snapshotNames),
    ConfigurationLocation: vm.path,
    SmartPagingFilePath: vm.path,
    SnapshotFileLocation: vm.snapshotFileLocation,
    AutomaticStartAction: usual.startIfRunning,
    AutomaticStopAction: usual.save,
    AutomaticCheckpointsEnabled: vm.automaticCheckpointsEnabled,
    CheckpointType: checkpointTypeNumbers[vm.checkpointType],
    ReplicationMode: replicationModes.indexOf(vm.replicationMode),
    Notes: vm.notes,
    Path: vm.path,
  }));
}

function identityOf(vm: WorldVm, world: World): Properties {
  return {
    Id: vm.id,
    Name: vm.configuration.name,
    CreationTime: vm.createdAt,
    Generation: vm.generation,
    Version: vm.version,
    VirtualMachineType: usual.realized,
    VirtualMachineSubType: vm.generation,
    IsClustered: vm.isClustered,
    ComputerName: world.host.name,
  };
}

/** `IntegrationServicesState` and `…Version` are always empty in module 2.0; `Heartbeat` is null when the VM is off. */
function statusPropertiesOf(vm: WorldVm, world: World): Properties {
  const heartbeat = heartbeatOf(vm);
  const statuses = operationalStatusOf(vm);
  const descriptions = statusDescriptionsOf(vm);
  return {
    State: vmStateNumbers[vm.state],
    CPUUsage: cpuUsageOf(vm),
    MemoryAssigned: memoryAssignedOf(vm),
    MemoryDemand: memoryDemandOf(vm),
    MemoryStatus: memoryStatusOf(vm),
    Heartbeat: heartbeat && heartbeatNumbers[heartbeat],
    IntegrationServicesState: '',
    IntegrationServicesVersion: '0.0',
    Uptime: vm.startedAt === null ? 0 : millisecondsOf(world.time) - millisecondsOf(vm.startedAt),
    OperationalStatus: statuses,
    PrimaryOperationalStatus: statuses[0] ?? null,
    SecondaryOperationalStatus: statuses[1] ?? null,
    StatusDescriptions: descriptions,
    PrimaryStatusDescription: descriptions[0] ?? null,
    SecondaryStatusDescription: descriptions[1] ?? null,
    Status: statusOf(vm),
  };
}

export function snapshotObjects(world: World, isWanted: (checkpoint: WorldCheckpoint) => boolean): readonly Properties[] {
  const snapshotNames = namesById(world.checkpoints);
  const vms = new Map(world.vms.map((vm) => [vm.id, vm]));
  return world.checkpoints.filter(isWanted).map((checkpoint) => {
    const vm = vms.get(checkpoint.vmId);
    return {
      ...configurationOf(checkpoint.configuration),
      ...parentOf(checkpoint.parentId, snapshotNames),
      SnapshotType: snapshotTypeNumbers[checkpoint.snapshotType],
      IsAutomaticCheckpoint: checkpoint.isAutomatic,
      VMId: checkpoint.vmId,
      VMName: vm?.configuration.name ?? '',
      State: vmStateNumbers[checkpoint.state],
      Generation: vm?.generation ?? 0,
      IsClustered: vm?.isClustered ?? false,
      Version: vm?.version ?? '',
      Notes: checkpoint.notes,
      Path: vm?.snapshotFileLocation ?? '',
      CreationTime: checkpoint.createdAt,
      Id: checkpoint.id,
      Name: checkpoint.name,
      ComputerName: world.host.name,
    };
  });
}

function configurationOf(configuration: VmConfiguration): Properties {
  return {
    DynamicMemoryEnabled: configuration.dynamicMemoryEnabled,
    MemoryStartup: configuration.memoryStartupBytes,
    MemoryMinimum: configuration.memoryMinimumBytes,
    MemoryMaximum: configuration.memoryMaximumBytes,
    ProcessorCount: configuration.processorCount,
  };
}

function parentOf(id: string | null, names: ReadonlyMap<string, string>): Properties {
  return { ParentSnapshotId: id, ParentSnapshotName: id === null ? null : names.get(id) ?? null };
}

function namesById(checkpoints: readonly WorldCheckpoint[]): ReadonlyMap<string, string> {
  return new Map(checkpoints.map(({ id, name }) => [id, name]));
}

/** The disks of a VM or of a checkpoint; null: neither has this id. */
export function hardDrivesOf(world: World, ownerId: string): readonly Properties[] | null {
  const owner = ownerOf(world, ownerId);
  return owner && owner.configuration.disks.map((disk) => ({
    ...owner.properties,
    // That a pass-through disk's Path is a description of the disk is general knowledge, unconfirmed.
    Path: disk.passThroughDiskNumber === null ? disk.path : `Disk ${disk.passThroughDiskNumber}`,
    DiskNumber: disk.passThroughDiskNumber,
    ControllerType: controllerTypeNumbers[disk.controllerType],
    ControllerNumber: disk.controllerNumber,
    ControllerLocation: disk.controllerLocation,
    Name: `Hard Drive on ${disk.controllerType} controller number ${disk.controllerNumber} at location ${disk.controllerLocation}`,
    Id: `Microsoft:${ownerId.toUpperCase()}\\${disk.controllerType}\\${disk.controllerNumber}\\${disk.controllerLocation}\\D`,
    ComputerName: world.host.name,
  }));
}

/**
 * The network adapters of a VM or of a checkpoint; null: neither has this id. An empty SwitchName where none is connected, and
 * no addresses in a checkpoint, where no guest runs, are unconfirmed.
 */
export function networkAdaptersOf(world: World, ownerId: string): readonly Properties[] | null {
  const owner = ownerOf(world, ownerId);
  return owner && owner.configuration.networkAdapters.map((adapter, index) => ({
    ...owner.properties,
    MacAddress: adapter.macAddress,
    DynamicMacAddressEnabled: adapter.isMacAddressDynamic,
    IsLegacy: adapter.isLegacy,
    IsSynthetic: !adapter.isLegacy,
    IPAddresses: owner.isSnapshot ? [] : ipAddressesOf(owner.vm, adapter),
    Connected: adapter.switchName !== null,
    SwitchName: adapter.switchName ?? '',
    Id: `Microsoft:${ownerId.toUpperCase()}\\${guidOf(`${owner.vm.id}/adapter/${index}`).toUpperCase()}`,
    Name: adapter.name,
    ComputerName: world.host.name,
  }));
}

/** The services of a VM, or of a checkpoint's VM without a guest's answers; null: neither has this id. */
export function integrationServicesOf(world: World, ownerId: string): readonly Properties[] | null {
  const owner = ownerOf(world, ownerId);
  return owner && owner.vm.integrationServices.map((service) => {
    const status = owner.isSnapshot ? null : integrationStatusOf(owner.vm, service);
    const number = status && integrationStatusNumbers[status];
    return {
      ...owner.properties,
      Enabled: service.enabled,
      OperationalStatus: number === null ? [] : [number],
      PrimaryOperationalStatus: number,
      PrimaryStatusDescription: status,
      StatusDescription: status === null ? [] : [status],
      Name: service.name,
      Id: integrationServiceIdOf(owner.vm.id, service),
      ComputerName: world.host.name,
    };
  });
}

interface Owner {
  readonly vm: WorldVm;
  readonly isSnapshot: boolean;
  readonly configuration: VmConfiguration;
  /** How a part names whom it belongs to; a VM's own parts carry an empty snapshot id. */
  readonly properties: Properties;
}

function ownerOf(world: World, id: string): Owner | null {
  const checkpoint = world.checkpoints.find((candidate) => candidate.id === id);
  const vm = world.vms.find((candidate) => candidate.id === (checkpoint?.vmId ?? id));
  if (!vm) return null;
  const properties = { VMId: vm.id, VMName: vm.configuration.name };
  if (!checkpoint) return { vm, isSnapshot: false, configuration: vm.configuration, properties: { ...properties, VMSnapshotName: '' } };
  return {
    vm, isSnapshot: true, configuration: checkpoint.configuration,
    properties: { ...properties, VMSnapshotId: checkpoint.id, VMSnapshotName: checkpoint.name },
  };
}

/** What Get-VHD tells of a file. Identifier and category of one that cannot be read are those of a file that is not there. */
export function virtualHardDisk(world: World, path: string): Reply {
  const file = world.diskFiles.find((candidate) => candidate.path.toLowerCase() === path.toLowerCase());
  if (!file) return fileNotFound(`The system cannot find the file '${path}'.`);
  return file.unreadableBecause === null ? { value: vhdObject(file, world) } : fileNotFound(file.unreadableBecause);
}

function vhdObject(file: WorldDiskFile, world: World): Properties {
  return {
    ComputerName: world.host.name,
    Path: file.path,
    VhdFormat: vhdFormatNumbers[file.format],
    VhdType: vhdTypeNumbers[file.type],
    FileSize: file.fileSizeBytes,
    Size: file.sizeBytes,
    ParentPath: file.parentPath ?? '',
  };
}

function fileNotFound(message: string): Reply {
  return { error: { identifier: 'FileNotFound', category: 'ObjectNotFound', message } };
}

export function hostObject({ host }: World): Properties {
  return {
    Name: host.name,
    ComputerName: host.name,
    FullyQualifiedDomainName: host.fullyQualifiedDomainName,
    LogicalProcessorCount: host.logicalProcessorCount,
    MemoryCapacity: host.memoryCapacityBytes,
    VirtualHardDiskPath: host.virtualHardDiskPath,
    VirtualMachinePath: host.virtualMachinePath,
  };
}
