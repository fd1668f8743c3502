import { named, say, type Sentence } from './sentence.ts';

export const settingsTexts = {
  title: (vm: string): Sentence => say`Checkpoint settings of ${named(vm)}`,
  lead: 'What the next checkpoint will be. Existing checkpoints stay as they are.',
  type: 'Checkpoint type',
  production: 'Production',
  productionHint: 'Like a backup: VSS (file system freeze on Linux) makes the data consistent, no memory is kept. After apply the machine is off and its applications start as after a restore.',
  fallback: 'If that fails, take a standard checkpoint instead',
  standard: 'Standard',
  standardHint: 'Everything as it is, memory included. After apply a machine that was running goes on in the middle of what it was doing. For test machines, not for servers with clients.',
  disabled: 'Disabled',
  disabledHint: 'No checkpoint of this machine can be made.',
  automatic: 'Use automatic checkpoints',
  automaticHint: 'Hyper-V takes one when the machine starts without any, and removes it at a clean shutdown.',
  location: 'Location',
  locationHint: 'For the configuration and memory of checkpoints. Their disks stay beside the machine’s own.',
  saved: 'Saved',
} as const;
