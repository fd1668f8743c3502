import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import type { VmActivity, VmState } from '../../shared/domain/vmState.ts';

export const vmStateTexts: Readonly<Record<VmState, string>> = {
  Other: 'Other', Running: 'Running', Off: 'Off', Stopping: 'Stopping', Saved: 'Saved', Paused: 'Paused', Starting: 'Starting',
  Reset: 'Resetting', Saving: 'Saving', Pausing: 'Pausing', Resuming: 'Resuming', FastSaved: 'Fast saved', FastSaving: 'Fast saving',
  ForceShutdown: 'Shutting down by force', ForceReboot: 'Restarting by force', Hibernated: 'Hibernated', ComponentServicing: 'Being serviced',
  RunningCritical: 'Running, critical', OffCritical: 'Off, critical', StoppingCritical: 'Stopping, critical',
  SavedCritical: 'Saved, critical', PausedCritical: 'Paused, critical', StartingCritical: 'Starting, critical',
  ResetCritical: 'Resetting, critical', SavingCritical: 'Saving, critical', PausingCritical: 'Pausing, critical',
  ResumingCritical: 'Resuming, critical', FastSavedCritical: 'Fast saved, critical', FastSavingCritical: 'Fast saving, critical',
  Unknown: 'Unknown',
};

/** The state in a word; a state this app does not know is shown with Hyper-V's number. */
export function vmStateText(state: VmState, stateNumber: number): string {
  return state === 'Unknown' ? `Unknown (${String(stateNumber)})` : vmStateTexts[state];
}

export const vmActivityTexts: Readonly<Record<VmActivity, string>> = {
  creatingCheckpoint: 'Creating checkpoint', applyingCheckpoint: 'Applying checkpoint', deletingCheckpoint: 'Deleting checkpoint',
  waitingToStart: 'Waiting to start', mergingDisks: 'Merging disks', exporting: 'Exporting', migrating: 'Migrating',
  backingUp: 'Backing up', modifying: 'Being modified', movingStorage: 'Moving storage',
};

export const checkpointTypeTexts: Readonly<Record<CheckpointType, string>> = {
  Disabled: 'Disabled', Production: 'Production', ProductionOnly: 'Production only', Standard: 'Standard',
};

export function checkpointTypeText(type: CheckpointType | null): string {
  return type === null ? 'Unknown' : checkpointTypeTexts[type];
}

export const vmTableTexts = {
  title: 'Virtual machines',
  columns: {
    name: 'Name', state: 'State', cpu: 'CPU', memory: 'Assigned memory', uptime: 'Uptime', checkpointType: 'Checkpoint type',
    checkpoints: 'Checkpoints', last: 'Last checkpoint', status: 'Status',
  },
  empty: 'This host has no virtual machines.',
  emptyHint: 'Machines made in Hyper-V Manager appear here by themselves.',
} as const;
