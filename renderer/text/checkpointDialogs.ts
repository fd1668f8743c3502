import type { CheckpointKind } from '../../shared/domain/checkpoint.ts';
import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import type { VmState } from '../../shared/domain/vmState.ts';
import { machines } from './results.ts';
import { named, raised, say, type Sentence } from './sentence.ts';

/** What the next checkpoint of a machine will be, and what that means when it is applied one day. */
export interface NextKindText { readonly short: string; readonly whatItIs: string; readonly whenApplied: string }

const likeFromBackup = 'Applying it later leaves the machine off; the guest then starts as after a restore from a backup.';
const asItWas = 'Applying it later brings memory and running programs back as they were.';

const nextKinds: Readonly<Record<CheckpointType, NextKindText>> = {
  Disabled: { short: 'Disabled', whatItIs: 'Checkpoints are disabled for this machine.', whenApplied: '' },
  Production: {
    short: 'Production; standard if the guest does not take part',
    whatItIs: 'A production checkpoint, consistent like a backup and without memory. If the guest does not take part, Hyper-V makes a standard one instead; what it became is shown.',
    whenApplied: likeFromBackup,
  },
  ProductionOnly: {
    short: 'Production, or none',
    whatItIs: 'A production checkpoint, consistent like a backup and without memory. If the guest does not take part, none is made.',
    whenApplied: likeFromBackup,
  },
  Standard: { short: 'Standard, with memory', whatItIs: 'A standard checkpoint, with the guest’s memory.', whenApplied: asItWas },
};

/** The machine's state decides before its checkpoint type does. */
export function nextKindText(state: VmState, type: CheckpointType | null): NextKindText {
  if (type === 'Disabled') return nextKinds.Disabled;
  if (state === 'Off') {
    return {
      short: 'No memory, as it is off', whatItIs: 'The machine is off, so the checkpoint holds no memory, whatever its type.',
      whenApplied: 'Applying it later leaves the machine off.',
    };
  }
  if (state === 'Saved') {
    return { short: 'With its saved memory', whatItIs: 'The machine is saved, so the checkpoint holds its saved memory, whatever its type.', whenApplied: asItWas };
  }
  if (state === 'Paused') {
    return { short: 'Not known while paused', whatItIs: 'What a paused machine’s checkpoint holds is not known beforehand; it is shown afterwards.', whenApplied: '' };
  }
  if (type === null) return { short: 'Not known', whatItIs: 'This host does not say which type of checkpoint it will make.', whenApplied: '' };
  return nextKinds[type];
}

export const createTexts = {
  title: (vm: string): Sentence => say`Create a checkpoint of ${named(vm)}`,
  titleSeveral: (count: number): string => (count === 1 ? 'Create a checkpoint of 1 machine' : `Create checkpoints of ${machines(count)}`),
  leadSeveral: 'Each by itself: one that fails does not keep the others from being made.',
  name: 'Name',
  nameHint: 'Leave it empty and Hyper-V names it after the machine and the time.',
  nameHintSeveral: 'All get this name. Leave it empty and Hyper-V names each after its machine and the time.',
  confirm: 'Create',
  confirmSome: (possible: number, all: number): string => (possible === all ? `Create ${String(all)}` : `Create ${String(possible)} of ${String(all)}`),
  machines: 'Machines and their next checkpoint',
  lastOf: (limit: number): string => `This is the last of the ${String(limit)} checkpoints Hyper-V allows per machine.`,
  lastShort: (limit: number): string => `the last of ${String(limit)}`,
  columns: { machine: 'Machine', next: 'Next checkpoint' },
} as const;

/** What a checkpoint gives back, in words for whoever knows the guest and not Hyper-V. */
export const applyMeanings: Readonly<Record<CheckpointKind, string>> = {
  production: 'The guest will believe it was restored from a backup.',
  standardWithMemory: 'Memory and running programs come back as they were.',
  fellBackToStandard: 'Memory and running programs come back as they were.',
  vmWasOff: 'The guest starts from its disks as they were while the machine was off.',
  vmWasSaved: 'The memory it was saved with comes back as it was.',
  withMemory: 'Memory and running programs come back as they were.',
  noMemory: 'The guest starts from its disks as they were, like from a backup.',
  unclear: 'Whether memory comes back with it is not known.',
  recovery: '', planned: '', missing: '', replica: '', unknown: '',
};

/** A checkpoint by more than its name: kind, time and what it was made from. */
export function identity(kind: string, created: string, parent: string | null): Sentence {
  return parent === null ? `${kind}, made ${created}, a root.` : say`${kind}, made ${created}, from ${named(parent)}.`;
}

export const applyTexts = {
  title: (checkpoint: string, vm: string): Sentence => say`Apply ${named(checkpoint)} to ${named(vm)}`,
  revertTitle: (checkpoint: string, vm: string): Sentence => say`Revert ${named(vm)} to ${named(checkpoint)}`,
  confirm: 'Apply',
  createAndApply: 'Create checkpoint and apply',
  revert: 'Revert',
  createAndRevert: 'Create checkpoint and revert',
  lost: 'Lost',
  lostSince: (atMost: string): string => raised(atMost),
  sizeUnknown: 'size not known',
  lostHint: (checkpoint: string): Sentence => say`counted from when ${named(checkpoint)} was made; kept if you create one first`,
  lostAll: 'Everything since it was set up',
  lostUnlistedHint: 'it runs from a checkpoint the host does not list; kept if you create one first',
  lostAllHint: 'Now has no checkpoint of yours before it; kept if you create one first',
  after: 'The machine afterwards',
  needed: 'Disk space needed',
  neededUpTo: (size: string): string => `Up to ${size}`,
  neededNothing: 'None',
  neededHint: 'while the machine is saved first, on the volume that takes its saved state',
  neededNothingHint: 'the machine is not running, so nothing is saved first',
  neededUnknownHint: 'the machine’s state does not tell whether it is saved first',
  nowFromForeign: 'The machine runs from a checkpoint that something else made, such as backup software, which may remove it. Applying cannot bring its present state back; creating a checkpoint first can.',
  otherServers: 'Directory, database and mail servers and cluster nodes: their partners outside this machine do not go back in time with it.',
  startAfterwards: 'Start the machine afterwards',
  safetyMade: (name: string | null): Sentence => (name === null ? 'A safety checkpoint was made.' : say`The safety checkpoint ${named(name)} was made.`),
  notApplied: 'The checkpoint was not applied.',
  steps: 'Steps',
  startStep: 'Start the machine',
} as const;

export const deleteTexts = {
  title: (checkpoint: string, vm: string): Sentence => say`Delete ${named(checkpoint)} of ${named(vm)}`,
  titleSeveral: (count: number, vm: string): Sentence => (
    count === 1 ? say`Delete 1 checkpoint of ${named(vm)}` : say`Delete ${String(count)} checkpoints of ${named(vm)}`
  ),
  leadSeveral: 'One after the other, newest first. If one fails, or the host is not as expected afterwards, the rest is not done.',
  confirm: 'Delete',
  confirmSeveral: (count: number): string => `Delete ${String(count)}`,
  childrenKept: (count: number): string => {
    if (count === 0) return 'No other checkpoint hangs from it.';
    return count === 1 ? 'The checkpoint made from it is kept.' : `The ${String(count)} checkpoints made from it are kept.`;
  },
  others: 'Checkpoints made from them are kept.',
  point: 'No way back to',
  pointHint: (age: string): string => `made ${age}`,
  merged: 'Merged',
  mergedUpTo: (size: string): string => `Up to ${size}`,
  mergedNothing: 'Nothing',
  mergedHint: 'by Hyper-V afterwards, in the background; the machine may go on running',
  /** That its disk stays until then is unconfirmed. */
  mergedHintBranched: 'by Hyper-V, as far as is known only once a single branch is left; until then it keeps the disk of this checkpoint',
  unknown: 'Not known',
  after: 'The machine afterwards',
  afterHint: 'as now; its present state stays',
  list: 'Checkpoints to delete',
  columns: { checkpoint: 'Checkpoint', kind: 'Kind', created: 'Created', merged: 'Merged, up to' },
  from: (name: string): Sentence => say`from ${named(name)}`,
  noPlan: 'Their places in the tree are unclear, so what would be deleted cannot be told',
} as const;

export const subtreeTexts = {
  title: (checkpoint: string, vm: string): Sentence => say`Delete subtree ${named(checkpoint)} of ${named(vm)}`,
  confirm: 'Delete subtree',
  lead: (count: number): string => (count === 1 ? 'One checkpoint will be deleted.' : `${String(count)} checkpoints will be deleted.`),
  list: 'Checkpoints to delete',
  columns: { checkpoint: 'Checkpoint', kind: 'Kind', created: 'Created', size: 'Size' },
  typeFirst: 'Type the number first',
  typeCount: (count: number): string => `Type ${String(count)} to confirm`,
  freed: 'Lost with them',
  freedHint: 'disks that nothing else needs',
  freedNoneHint: 'what their disks hold is still needed',
  mergedHintKept: 'what the machine keeps is merged afterwards, in the background',
  mergedHintNone: 'the machine runs from elsewhere',
} as const;
