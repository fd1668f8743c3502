/** What a command is called on its button, in its menus and in what a test looks for. */
export const commandLabels = {
  refresh: 'Refresh',
  connectVm: 'Connect…',
  createCheckpoint: 'Checkpoint…',
  settings: 'Checkpoint settings…',
  revert: 'Revert…',
  start: 'Start',
  shutDown: 'Shut down…',
  turnOff: 'Turn off…',
  save: 'Save',
  deleteSavedState: 'Delete saved state…',
  pause: 'Pause',
  resume: 'Resume',
  reset: 'Reset…',
  applyCheckpoint: 'Apply…',
  renameCheckpoint: 'Rename',
  deleteCheckpoint: 'Delete…',
  deleteSubtree: 'Delete subtree…',
  copyName: 'Copy name',
  saveWorld: 'Save world as…',
  connect: 'Connect again',
  close: 'Close',
  showVirtualMachines: 'Virtual machines',
  showActivity: 'Activity',
} as const;

export type CommandId = keyof typeof commandLabels;
