import type { Checkpoint } from './checkpoint.ts';
import type { Guid, UtcTime, Vm } from './vm.ts';

/** A Hyper-V host as the handshake finds it. */
export interface HostInfo {
  /** Key of the host in everything that crosses a border, so that several hosts fit later. */
  readonly hostId: string;
  readonly kind: 'simulated' | 'powershell';
  readonly hostName: string;
  /** Caption of the operating system; empty when it could not be read. */
  readonly osCaption: string;
  readonly powerShellVersion: string | null;
  readonly hyperVModuleVersion: string | null;
  readonly abilities: HostAbilities;
  /** null: it cannot be told on this system. */
  readonly isElevated: boolean | null;
  /** Things to know that stop nothing, such as a Hyper-V module from an unusual folder. */
  readonly warnings: readonly HostWarning[];
}

/** What a host can do, found by asking for parameters rather than for versions. */
export interface HostAbilities {
  readonly checkpointType: boolean;
  readonly automaticCheckpoints: boolean;
}

export interface HostWarning {
  readonly code: 'MODULE_FROM_ELSEWHERE' | 'SYSTEM_INFO_UNREADABLE';
  readonly detail: string;
}

/** Everything that was read of a host in one go. */
export interface Inventory {
  readonly takenAt: UtcTime;
  readonly vms: readonly Vm[];
  readonly checkpoints: readonly Checkpoint[];
}

/** What changed between two views of a host; the only thing that is published after the first view. */
export interface InventoryChange {
  readonly takenAt: UtcTime;
  readonly changedVms: readonly Vm[];
  readonly removedVmIds: readonly Guid[];
  readonly changedCheckpoints: readonly Checkpoint[];
  readonly removedCheckpointIds: readonly Guid[];
}
