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
  /** What is drawn where the whole title would need more room than what stands below it. */
  shortColumns: { memory: 'Memory', last: 'Last' },
  lastLeft: '1 checkpoint left',
  full: (limit: number): string => `Limit reached: ${String(limit)} checkpoints`,
  createCheckpoint: 'Checkpoint',
  settings: 'Checkpoint settings',
  empty: 'This host has no virtual machines.',
  emptyHint: 'Machines made in Hyper-V Manager appear here by themselves.',
} as const;

/** Of the table's head row. */
export const columnTexts = {
  menu: 'Columns',
  sortAscending: 'Sort ascending',
  sortDescending: 'Sort descending',
  fit: 'Fit width to contents',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  keysLeft: 'Ctrl+Shift+Left',
  keysRight: 'Ctrl+Shift+Right',
  hide: 'Hide',
  sortedAs: (place: number, isDescending: boolean): string => `Sort ${String(place)}, ${isDescending ? 'descending' : 'ascending'}`,
  /** Announced. */
  sorted: (columns: readonly { readonly title: string; readonly desc: boolean }[]): string => (
    `Sorted by ${columns.map(({ title, desc }) => `${title} ${desc ? 'descending' : 'ascending'}`).join(', then ')}`
  ),
  moved: (title: string, place: number, count: number): string => `${title} is column ${String(place)} of ${String(count)}`,
  width: (title: string, pixels: number): string => `${title} is ${String(pixels)} pixels wide`,
} as const;

export const vmFilterTexts = {
  label: 'Filter virtual machines',
  placeholder: 'Filter, or type:standard state:running',
  state: 'State',
  states: 'Filter by state',
  count: (shown: number, all: number): string => `${String(shown)} of ${String(all)}`,
  announced: (shown: number, all: number): string => `${String(shown)} of ${String(all)} virtual machines match the filter`,
  noMatch: 'No virtual machine matches the filter.',
  clear: 'Clear filter',
  needsNumber: (field: string): string => `${field}: needs a number, such as ${field}:>10`,
  needsWord: (field: string, example: string): string => `${field}: needs a word right after it, such as ${field}:${example}`,
  unknownField: (field: string, known: readonly string[]): string => (
    `“${field}:” is not among ${known.map((name) => `${name}:`).join(' ')}; put it in quotes to look for the text itself`
  ),
  unknownState: (word: string): string => `No state is called “${word}”`,
  unknownType: (word: string): string => `No checkpoint type is called “${word}”; there are production, productiononly, standard and disabled`,
} as const;
