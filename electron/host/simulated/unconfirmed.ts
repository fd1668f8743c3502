/**
 * What no public source says about a real host (Hyper-V module 2.0, Microsoft's checkpoint documentation), one switch each.
 * A world carries its switches, so that both behaviours can be tried. The product must not depend on any of them.
 */
export interface Unconfirmed {
  /** Checkpoint-VM of a Saved VM: copies its saved state, or is refused. A support article lists "saved" as a thing to check. */
  readonly checkpointOfSavedVm: 'allow' | 'refuse';
  /** Checkpoint-VM of a Paused VM of type Standard, or Production, which falls back: memory and disks, or is refused. */
  readonly checkpointOfPausedVm: 'allow' | 'refuse';
  /** Does a fallback from Production to Standard say so in the warning stream? Reports conflict. */
  readonly fallbackWarns: boolean;
  /** Does applying a checkpoint give the VM its former name back, as it gives memory, processors and disks? */
  readonly applyRestoresVmName: boolean;
  /** Checkpoint-VM while disks are merging. */
  readonly checkpointDuringMerge: 'allow' | 'refuse';
  /** Restore-VMSnapshot while disks are merging. */
  readonly applyDuringMerge: 'allow' | 'refuse';
  /** Identifier of a command that meets another one at work on the same VM. */
  readonly busyIdentifier: 'ObjectInUse' | 'InvalidState';
  /** Identifier of the 51st Checkpoint-VM. The limit itself is documented, its error is not. */
  readonly checkpointLimitIdentifier: 'OperationFailed' | 'InvalidState';
  /** Does the limit of 50 count the checkpoints of backup and replication too? */
  readonly checkpointLimitCountsAllKinds: boolean;
  /** When Start-VM takes the automatic checkpoint: before the guest starts (no memory) or once it runs (by checkpoint type). */
  readonly automaticCheckpointIsTaken: 'beforeStart' | 'afterStart';
  /** Text that stands before the default name of an automatic checkpoint. */
  readonly automaticCheckpointPrefix: string;
  /** Does a reset count the uptime from zero? */
  readonly resetRestartsUptime: boolean;
}

/** What the simulated host does unless its world says otherwise. */
export const unconfirmed: Unconfirmed = {
  checkpointOfSavedVm: 'allow',
  checkpointOfPausedVm: 'allow',
  fallbackWarns: false,
  applyRestoresVmName: true,
  checkpointDuringMerge: 'refuse',
  applyDuringMerge: 'refuse',
  busyIdentifier: 'ObjectInUse',
  checkpointLimitIdentifier: 'OperationFailed',
  checkpointLimitCountsAllKinds: true,
  automaticCheckpointIsTaken: 'beforeStart',
  automaticCheckpointPrefix: 'Automatic Checkpoint - ',
  resetRestartsUptime: true,
};
