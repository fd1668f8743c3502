import type { CheckpointType } from '../../../shared/domain/checkpointType.ts';
import type { SnapshotType } from '../../../shared/domain/checkpoint.ts';
import type { Guid, UtcTime } from '../../../shared/domain/vm.ts';
import type { KnownVmState } from '../../../shared/domain/vmState.ts';
import type { Unconfirmed } from './unconfirmed.ts';
import type { VmTask } from './vmTask.ts';

/**
 * A Hyper-V host as plain data: all that the simulated host knows. Instants are UTC, ISO 8601 with seven digits of a second;
 * sizes are bytes. What can be computed from it (status words, heartbeat, memory in use) stands in worldView.ts.
 */
export interface World {
  readonly version: 1;
  /** The instant the world stands at. The engine moves it, and everything that goes on by itself, to the time it is given. */
  readonly time: UtcTime;
  /** How many ids the engine has given out; the next id is computed from it and the host's name. */
  readonly idsGiven: number;
  readonly host: WorldHost;
  /** How this host behaves where no public source says how a real one does. */
  readonly unconfirmed: Unconfirmed;
  readonly vms: readonly WorldVm[];
  readonly checkpoints: readonly WorldCheckpoint[];
  readonly diskFiles: readonly WorldDiskFile[];
}

export interface WorldHost {
  readonly name: string;
  readonly fullyQualifiedDomainName: string;
  readonly osCaption: string;
  readonly logicalProcessorCount: number;
  readonly memoryCapacityBytes: number;
  /** Minutes east of UTC; default checkpoint names carry the host's local time. */
  readonly utcOffsetMinutes: number;
  readonly virtualHardDiskPath: string;
  readonly virtualMachinePath: string;
  /** Names of its virtual switches. */
  readonly switches: readonly string[];
  /** Does Set-VM have -CheckpointType (Windows Server 2016 and newer)? */
  readonly hasCheckpointTypes: boolean;
  /** Does Set-VM have -AutomaticCheckpointsEnabled (Windows 10, version 1709, and newer)? */
  readonly hasAutomaticCheckpoints: boolean;
}

export interface WorldVm {
  readonly id: Guid;
  readonly createdAt: UtcTime;
  /** Its name, memory, processors and disks now. */
  readonly configuration: VmConfiguration;
  readonly state: KnownVmState;
  /** When the guest was started; null while it neither runs nor is paused. */
  readonly startedAt: UtcTime | null;
  readonly generation: 1 | 2;
  /** Configuration version, such as "12.0". */
  readonly version: string;
  /** Folder of the VM's own configuration. */
  readonly path: string;
  readonly notes: string;
  readonly checkpointType: CheckpointType;
  readonly automaticCheckpointsEnabled: boolean;
  /** Folder of the checkpoints' configuration and memory; their disks lie beside the VM's. */
  readonly snapshotFileLocation: string;
  /** The checkpoint that Now hangs from. May name one that does not exist. */
  readonly parentCheckpointId: Guid | null;
  readonly isClustered: boolean;
  readonly replicationMode: ReplicationMode;
  readonly integrationServices: readonly WorldIntegrationService[];
  readonly guest: WorldGuest;
  /** What the VM takes while it runs. */
  readonly load: WorldLoad;
  /** The command under way, if any. */
  readonly task: VmTask | null;
  /** Disk files that a deleted checkpoint left: each is merged or deleted as soon as it can be. */
  readonly releasedDisks: readonly string[];
  /** The merge under way, if any. */
  readonly merge: WorldMerge | null;
}

/** Hyper-V module 2.0, enum VMReplicationMode. */
export const replicationModes = ['None', 'Primary', 'Replica', 'TestReplica', 'ExtendedReplica'] as const;
export type ReplicationMode = (typeof replicationModes)[number];

/** What a checkpoint keeps of a VM and gives back when it is applied. */
export interface VmConfiguration {
  readonly name: string;
  readonly processorCount: number;
  readonly memoryStartupBytes: number;
  readonly memoryMinimumBytes: number;
  readonly memoryMaximumBytes: number;
  readonly dynamicMemoryEnabled: boolean;
  readonly disks: readonly WorldDisk[];
  readonly networkAdapters: readonly WorldNetworkAdapter[];
}

/** A network adapter as it is set up. */
export interface WorldNetworkAdapter {
  /** May repeat: Hyper-V calls every one "Network Adapter". */
  readonly name: string;
  /** One of the host's switches; null: not connected. */
  readonly switchName: string | null;
  /** Twelve hexadecimal digits. */
  readonly macAddress: string;
  readonly isMacAddressDynamic: boolean;
  readonly isLegacy: boolean;
  /** What the guest tells while it runs. */
  readonly ipAddresses: readonly string[];
}

/** A disk as it is attached. */
export interface WorldDisk {
  readonly controllerType: 'IDE' | 'SCSI' | 'PMEM';
  readonly controllerNumber: number;
  readonly controllerLocation: number;
  /** Path of the disk file; empty for a pass-through disk. */
  readonly path: string;
  /** Number of the physical disk that is passed through; null for a disk file. */
  readonly passThroughDiskNumber: number | null;
}

export interface WorldGuest {
  readonly kind: 'windows' | 'linux' | 'none';
  /** Do the VSS writers (Windows) or hv_vss_daemon (Linux) answer? Without them no production checkpoint of a running guest. */
  readonly vssWorks: boolean;
  /** Does the guest's side of the Shutdown service answer? */
  readonly shutdownWorks: boolean;
  /** Does the guest's side of the Heartbeat service answer? */
  readonly heartbeatWorks: boolean;
}

export interface WorldLoad {
  readonly cpuPercent: number;
  /** Memory assigned while the guest runs. */
  readonly memoryBytes: number;
  /** Memory the guest asks for while it runs. */
  readonly memoryDemandBytes: number;
  /** How fast each growing disk in use grows. */
  readonly diskBytesPerSecond: number;
}

export interface WorldIntegrationService {
  /** Last part of the real id, after the VM's own: the same on every host, whatever its language. */
  readonly componentId: string;
  /** As the host's language calls it. */
  readonly name: string;
  readonly enabled: boolean;
}

/** The content of one file going into its parent, as after a deleted checkpoint. */
export interface WorldMerge {
  readonly childPath: string;
  readonly parentPath: string;
  readonly endsAt: UtcTime;
}

export interface WorldCheckpoint {
  readonly id: Guid;
  readonly vmId: Guid;
  /** Its own name; `configuration.name` is the VM's at the time. */
  readonly name: string;
  /** null: a root. May name a checkpoint that does not exist. */
  readonly parentId: Guid | null;
  readonly createdAt: UtcTime;
  readonly snapshotType: Exclude<SnapshotType, 'Unknown'>;
  /** VMSnapshot.State: Saved with memory, Off without. */
  readonly state: KnownVmState;
  /** Size of the saved memory and devices; 0 without. */
  readonly savedStateBytes: number;
  readonly isAutomatic: boolean;
  readonly notes: string;
  readonly configuration: VmConfiguration;
}

/** A disk file on the host's volumes. */
export interface WorldDiskFile {
  readonly path: string;
  /** null unless `type` is Differencing. */
  readonly parentPath: string | null;
  /** Bytes it takes on its volume. */
  readonly fileSizeBytes: number;
  /** Bytes the guest sees. */
  readonly sizeBytes: number;
  readonly format: 'VHD' | 'VHDX' | 'VHDSet';
  readonly type: 'Fixed' | 'Dynamic' | 'Differencing';
  /** Why the file cannot be read, as where it was moved away; null: it can. */
  readonly unreadableBecause: string | null;
}
