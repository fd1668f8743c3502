import { formats } from './format.ts';

export const dialogTexts = {
  cancel: 'Cancel',
  close: 'Close',
  leaveRunning: 'Leave running',
  ok: 'OK',
  running: 'Running…',
  vmGone: 'The virtual machine is no longer on the host.',
  vmsGone: 'None of these machines is on the host any more.',
  checkpointGone: 'The checkpoint is no longer on the host.',
  checkpointsGone: 'None of these checkpoints is on the host any more.',
  readingFigures: 'Reading sizes…',
  figureComing: '…',
  sameName: (id: string): string => `Another machine has the same name; the id of this one begins with ${id}.`,
  idOf: (id: string): string => `id ${id}…`,
  cannotCancel: 'A change that was sent cannot be cancelled.',
} as const;

export const powerShellTexts = {
  show: 'Show PowerShell',
  hide: 'Hide PowerShell',
  region: 'PowerShell',
  lines: 'PowerShell to copy',
  note: 'Does the same by hand. The app’s own scripts first check that all is still as shown here.',
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (title: string | null): string => (title === null ? 'Copy PowerShell' : `Copy PowerShell of ${title}`),
} as const;

export const closeTexts = {
  title: 'Close while an operation is running?',
  unsent: (count: number): string => (
    count === 1 ? 'One more was not sent yet; it will not be done.' : `${formats.count(count)} more were not sent yet; they will not be done.`
  ),
  lead: 'What was sent goes on at the host. This app can then no longer tell how it ends.',
  confirm: 'Close anyway',
} as const;

export const errorDialogTexts = {
  title: (what: string): string => `${what.replace('…', '')} did not work`,
} as const;
