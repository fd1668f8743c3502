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

/** Bytes. Minimum and maximum count only while the memory is dynamic. */
export interface MemorySettings {
  readonly isDynamic: boolean;
  readonly startupBytes: number;
  readonly minimumBytes: number;
  readonly maximumBytes: number;
}

/** A network adapter of a VM, or as a checkpoint keeps it. Names may repeat. null: this host does not tell. */
export interface NetworkAdapter {
  readonly name: string;
  /** Name of its virtual switch; empty: not connected. */
  readonly switchName: string | null;
  /** Twelve hexadecimal digits, as Hyper-V writes them; empty: none yet. */
  readonly macAddress: string | null;
  /** Given by Hyper-V, not set by somebody. */
  readonly isMacAddressDynamic: boolean | null;
  /** What the running guest says; empty: nothing. */
  readonly ipAddresses: readonly string[] | null;
  readonly isLegacy: boolean | null;
}

/** What a VM has, and a checkpoint keeps of it and gives back when it is applied. null: this host does not tell. */
export interface VmHardware {
  readonly processorCount: number | null;
  readonly memory: MemorySettings | null;
  /** Those of a VM are the leaves of their chains; those of a checkpoint its own files, which others may have as parents. */
  readonly disks: readonly AttachedDisk[];
  readonly networkAdapters: readonly NetworkAdapter[];
}

/** What a checkpoint holds. */
export interface CheckpointContents extends VmHardware {
  readonly checkpointId: Guid;
  readonly generation: number | null;
  /** Configuration version, such as "12.0". */
  readonly version: string | null;
}

/** What is read for one VM on demand, because it is too slow to read for all. */
export interface VmDetails extends VmHardware {
  readonly vmId: Guid;
  /** Bytes the guest asks for now; 0 while it does not run. */
  readonly memoryDemandBytes: number | null;
  /** Hyper-V's words, such as "OK" or "Low"; empty when it says nothing. */
  readonly memoryStatus: string | null;
  readonly integrationServices: readonly IntegrationService[];
  readonly checkpoints: readonly CheckpointContents[];
  /** Every file of every chain once, keyed by nothing but its path. */
  readonly files: readonly DiskFile[];
}
