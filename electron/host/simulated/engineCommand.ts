import type { CheckpointType } from '../../../shared/domain/checkpointType.ts';
import type { Guid } from '../../../shared/domain/vm.ts';

/** What can be asked of the simulated Hyper-V, at the granularity of the cmdlets that change something. */
export type EngineCommand =
  | SetVmCommand
  | { readonly cmdlet: 'Checkpoint-VM'; readonly vmId: Guid; /** null: Hyper-V chooses the name. */ readonly snapshotName: string | null }
  | { readonly cmdlet: 'Restore-VMSnapshot'; readonly snapshotId: Guid }
  | { readonly cmdlet: 'Rename-VMSnapshot'; readonly snapshotId: Guid; readonly newName: string }
  | { readonly cmdlet: 'Remove-VMSnapshot'; readonly snapshotId: Guid; readonly includeAllChildSnapshots: boolean }
  | StopVmCommand
  | { readonly cmdlet: PowerCmdlet; readonly vmId: Guid };

/** What is not given stays as it is. All of it happens or none. */
export interface SetVmCommand {
  readonly cmdlet: 'Set-VM';
  readonly vmId: Guid;
  readonly checkpointType?: CheckpointType;
  readonly automaticCheckpointsEnabled?: boolean;
  readonly snapshotFileLocation?: string;
  readonly notes?: string;
  readonly newVMName?: string;
}

export interface StopVmCommand {
  readonly cmdlet: 'Stop-VM';
  readonly vmId: Guid;
  readonly mode: 'shutDown' | 'turnOff' | 'save';
  readonly force: boolean;
}

export type PowerCmdlet = 'Start-VM' | 'Save-VM' | 'Suspend-VM' | 'Resume-VM' | 'Restart-VM' | 'Remove-VMSavedState';

/** An error as the module would raise it. */
export interface EngineError {
  /**
   * `shouldContinue`: no error of Hyper-V's but a question the cmdlet asks (Stop-VM without -Force and a guest that cannot
   * be asked). In a console somebody answers; under -NonInteractive it ends the command.
   */
  readonly kind: 'error' | 'shouldContinue';
  /** First half of FullyQualifiedErrorId. */
  readonly identifier: EngineErrorIdentifier;
  readonly category: EngineErrorCategory;
  /** In the host's language; for people only. */
  readonly message: string;
  /** The VM that the error record names as its target. */
  readonly targetVmName?: string;
}

/** Those of the module's error identifiers that the engine raises (Hyper-V module 2.0). */
export type EngineErrorIdentifier =
  | 'OperationFailed' | 'InvalidState' | 'ObjectInUse' | 'InvalidParameter' | 'ObjectNotFound' | 'InvalidOperation'
  | 'NamedParameterNotFound';

/** PowerShell's ErrorCategory, by name. */
export type EngineErrorCategory =
  | 'NotSpecified' | 'InvalidOperation' | 'ResourceBusy' | 'InvalidArgument' | 'ObjectNotFound';

/** What a command answers. */
export type CommandResult =
  | { readonly ok: true; readonly createdSnapshotId: Guid | null; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly error: EngineError };
