import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import { formats } from './format.ts';
import { machines } from './results.ts';
import { named, say, type Sentence } from './sentence.ts';
import { checkpointTypeText } from './virtualMachines.ts';

export const settingsTexts = {
  title: (vm: string): Sentence => say`Checkpoint settings of ${named(vm)}`,
  titleMany: (count: number): string => `Checkpoint settings of ${machines(count)}`,
  lead: 'What the next checkpoint will be. Existing checkpoints stay as they are.',
  leadMany: 'What is not touched stays on each machine as it is. Existing checkpoints stay as they are.',
  type: 'Checkpoint type',
  production: 'Production',
  productionHint: 'Like a backup: VSS (file system freeze on Linux) makes the data consistent, no memory is kept. After apply the machine is off and its applications start as after a restore.',
  fallback: 'If that fails, take a standard checkpoint instead',
  fallbackHint: '— recorded and shown when it happens',
  standard: 'Standard',
  standardHint: 'Everything as it is, memory included. After apply a machine that was running goes on in the middle of what it was doing. For test machines, not for servers with clients.',
  disabled: 'Disabled',
  disabledHint: 'No checkpoint of this machine can be made.',
  disabledHintMany: 'No checkpoint of these machines can be made.',
  automatic: 'Use automatic checkpoints',
  automaticHint: 'Hyper-V takes one when the machine starts without any, and removes it at a clean shutdown.',
  location: 'Location',
  locationHint: 'For the configuration and memory of checkpoints. Their disks stay beside the machine’s own.',
  locationMixed: (count: number): string => `${formats.count(count)} different folders`,
  locationWithCheckpoints: (count: number, all: number): string => (
    `Can be changed only where none of the machines has checkpoints; ${formats.count(count)} of ${formats.count(all)} have`
  ),
  partly: (count: number, all: number): string => `Left out on ${formats.count(count)} of ${formats.count(all)} machines, for the reasons below`,
  leaveAsTheyAre: 'Leave as they are',
  back: 'Back to the settings',
  passThrough: 'A physical disk is passed through to this machine: a machine with one cannot have checkpoints.',
  noPassThrough: 'No pass-through disks, which would rule out checkpoints.',
} as const;

/** "Mixed: 3 Production, 2 Standard". */
export function mixedTypes(counts: readonly { readonly value: CheckpointType | null; readonly count: number }[]): string {
  return `Mixed: ${counts.map(({ value, count }) => `${formats.count(count)} ${checkpointTypeText(value)}`).join(', ')}`;
}

/** "Mixed: on for 3, off for 2". */
export function mixedSwitch(on: number, off: number): string {
  return `Mixed: on for ${formats.count(on)}, off for ${formats.count(off)}`;
}

export const changeTexts = {
  title: 'What changes',
  nothing: 'Nothing yet.',
  setting: {
    setCheckpointType: 'Checkpoint type', setAutomaticCheckpoints: 'Automatic checkpoints', setCheckpointLocation: 'Location',
  },
  columns: { machine: 'Machine', setting: 'Setting', now: 'Now', before: 'Before', after: 'After', result: 'Result' },
  on: 'On', off: 'Off', unknown: 'Unknown',
  changed: 'changed',
  leftOut: (reason: string): string => `Left out: ${reason}`,
  noneLeft: 'None of these can be changed',
  summary: (changes: number, on: number, leftOut: number): string => {
    const what = `${formats.count(changes)} ${changes === 1 ? 'change' : 'changes'} on ${machines(on)}`;
    return leftOut === 0 ? what : `${what}, ${formats.count(leftOut)} left out`;
  },
} as const;
