import type { Guid } from './vm.ts';

/** A virtual disk as it is attached to a VM or recorded in a checkpoint. */
export interface AttachedDisk {
  readonly controllerType: 'IDE' | 'SCSI' | 'PMEM' | 'Unknown';
  readonly controllerNumber: number;
  readonly controllerLocation: number;
  /** Path of the disk file; empty for a pass-through disk. */
  readonly path: string;
  /** A physical disk passed through: such a VM cannot have checkpoints. */
  readonly isPassThrough: boolean;
}

/** A disk file as Get-VHD tells it, or the reason why it could not be read. Sizes in bytes. */
export type DiskFile =
  | {
      readonly readable: true;
      readonly path: string;
      readonly parentPath: string | null;
      /** Bytes the file takes on its volume. */
      readonly fileSizeBytes: number;
      /** Bytes the guest sees. */
      readonly sizeBytes: number;
      readonly format: 'VHD' | 'VHDX' | 'VHDSet' | 'Unknown';
      readonly type: 'Fixed' | 'Dynamic' | 'Differencing' | 'Unknown';
    }
  | { readonly readable: false; readonly path: string; readonly reason: string };

/** An integration service of the guest. Names are localised; the id's last part is not. */
export interface IntegrationService {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  /** Hyper-V's words, such as "OK" or "No Contact"; empty when it says nothing. */
  readonly status: string;
}

/** What is read for one VM on demand, because it is too slow to read for all. */
export interface VmDetails {
  readonly vmId: Guid;
  readonly processorCount: number;
  readonly memoryStartupBytes: number;
  readonly memoryMinimumBytes: number;
  readonly memoryMaximumBytes: number;
  readonly dynamicMemoryEnabled: boolean;
  readonly integrationServices: readonly IntegrationService[];
  /** The disks the VM runs from now: the leaves of their chains. */
  readonly disks: readonly AttachedDisk[];
  readonly checkpoints: readonly CheckpointDisks[];
  /** Every file of every chain once, keyed by nothing but its path. */
  readonly files: readonly DiskFile[];
}

/** The disks a checkpoint names: its own files, which others may have as parents. */
export interface CheckpointDisks {
  readonly checkpointId: Guid;
  readonly disks: readonly AttachedDisk[];
}
