import type { CheckpointType } from './checkpointType.ts';
import type { VmActivity, VmState } from './vmState.ts';

/** A GUID in lower case without braces. The key of everything; names are labels and may repeat. */
export type Guid = string;

/** An instant in UTC, ISO 8601, as the host wrote it (PowerShell's 'o': up to seven digits of a second). */
export type UtcTime = string;

/** A virtual machine as the list shows it: only what a host tells cheaply for all its VMs at once. */
export interface Vm {
  readonly id: Guid;
  readonly name: string;
  readonly state: VmState;
  /** Hyper-V's own number of the state; what an `Unknown` state is shown with. */
  readonly stateNumber: number;
  /** Percent of the host's processors, 0 while not running. */
  readonly cpuUsagePercent: number;
  /** Bytes assigned now, 0 while not running. */
  readonly memoryAssignedBytes: number;
  /** When the guest was started; null while it does not run. Uptime is counted from it. */
  readonly startedAt: UtcTime | null;
  /** Hyper-V's own words, in the host's language. For people only. */
  readonly status: string;
  /** Whether those words say no more than that all is well. */
  readonly isOperatingNormally: boolean;
  readonly activity: VmActivity | null;
  /** null: a number this app does not know. */
  readonly checkpointType: CheckpointType | null;
  /** null: this host has no automatic checkpoints. */
  readonly automaticCheckpointsEnabled: boolean | null;
  /** Folder that takes the checkpoints' configuration and memory (not their disks). */
  readonly checkpointFileLocation: string;
  /** The checkpoint that Now hangs from; null when there is none. */
  readonly parentCheckpointId: Guid | null;
  readonly generation: number;
  /** Configuration version, such as "12.0". */
  readonly version: string;
  readonly notes: string;
  readonly isClustered: boolean;
  readonly isReplica: boolean;
}
