import { named, say, type Sentence } from './sentence.ts';

export const appName = 'Checkpoint Manager for Hyper-V';

export const windowTexts = {
  menu: 'Menu',
  menus: { file: 'File', action: 'Action', view: 'View', help: 'Help' },
  views: 'Views',
  actions: 'Actions',
  details: 'Details',
  status: 'Status',
  host: 'Host',
  simulatedTitle: 'Simulated host',
  simulated: 'Nothing here is real, and nothing touches this machine. To work with a real host, start on Windows with',
  simulatedSwitch: '--host=powershell',
  asOf: (time: string, every: string | null): string => (every === null ? `As of ${time}` : `As of ${time}, every ${every}`),
  seconds: (count: number): string => `${String(count)} s`,
  reading: 'Reading…',
  stop: 'Stop',
  stopReading: { list: 'Stop reading the host', details: 'Stop reading details' },
  notRead: 'Not read yet',
  staleTitle: 'Not up to date',
  staleSince: (time: string, reason: string): string => `The host has not been read since ${time}: ${reason}.`,
  staleNever: (reason: string): string => `The host could not be read: ${reason}.`,
  connecting: 'Connecting',
  restarting: 'PowerShell is being started again',
  disconnected: 'Not connected',
  machines: (count: number): string => `${String(count)} virtual machines`,
  checkpoints: (count: number): string => `${String(count)} checkpoints`,
  running: (count: number): string => (count === 1 ? '1 operation running' : `${String(count)} operations running`),
  notices: 'Notifications',
  more: (count: number): string => `and ${String(count)} more`,
  openNotice: 'Show in Activity',
  refused: (command: string, reason: string): string => `${command.replace('…', '')}: ${reason}`,
  worldSaved: (path: string): Sentence => say`World saved to ${named(path)}`,
  readingStopped: 'Reading was stopped; nothing on the host was changed',
  partMissing: 'This part of the window could not be loaded.',
  partMissingHint: 'A file of this app is missing or damaged. Install it again.',
  partMissingNotice: 'A part of the window could not be loaded: a file of this app is missing or damaged. Install it again.',
  resizeViews: 'Resize views',
  resizeActions: 'Resize actions',
  resizeTree: 'Resize checkpoints',
  resizeDetails: 'Resize details',
  show: 'Show',
  hostWarnings: {
    MODULE_FROM_ELSEWHERE: 'The Hyper-V module was loaded from an unusual folder',
    SYSTEM_INFO_UNREADABLE: 'The host’s name and system could not be read',
  },
} as const;

export const aboutTexts = {
  title: 'About',
  version: 'Version',
  host: 'Host',
  hostKinds: { simulated: 'Simulated', powershell: 'Hyper-V on this computer, through PowerShell' },
  powerShell: 'PowerShell',
  module: 'Hyper-V module',
  licence: 'Licence',
  licenceName: 'MIT',
  purpose: 'Shows a Hyper-V host’s virtual machines and their checkpoint trees truthfully, and changes them safely.',
  unknown: 'Not known',
} as const;

export const shortcutTexts = {
  title: 'Keyboard shortcuts',
  command: 'Command',
  key: 'Key',
  /** Keys that are no command’s own. */
  others: [
    { what: 'Go to the menu bar', key: 'Alt or F10' },
    { what: 'Open a menu', key: 'Alt+F, Alt+A, Alt+V, Alt+H' },
    { what: 'Go to the next pane, or the one before', key: 'F6, Shift+F6' },
    { what: 'Context menu', key: 'Shift+F10 or Menu' },
    { what: 'Add to or take from the selection', key: 'Ctrl+Space' },
    { what: 'Extend the selection', key: 'Shift+Arrow keys' },
    { what: 'Move a splitter that has the focus', key: 'Arrow keys' },
    { what: 'Close a dialog or a menu', key: 'Esc' },
  ],
  inTree: (key: string): string => `${key} (in the tree)`,
} as const;

export const paletteTexts = {
  title: 'Command palette',
  input: 'Command or virtual machine',
  placeholder: 'Type a command, or the name of a virtual machine',
  results: 'Results',
  groups: { host: 'Host', vm: 'Virtual machine', power: 'Virtual machine', checkpoint: 'Checkpoint', show: 'Show', file: 'File', view: 'View', help: 'Help' },
  goTo: 'Go to',
  goToGroup: 'Virtual machine',
  none: 'Nothing is called that.',
  noneHint: 'Try fewer letters, or a part of the name.',
  more: (count: string): string => `${count} more. Type more of the name.`,
  count: (count: string): string => `${count} results`,
} as const;
