import type { CheckpointType } from '../../shared/domain/checkpointType.ts';
import type { VmState } from '../../shared/domain/vmState.ts';
import { named, say, type Sentence } from './sentence.ts';
import { vmStateTexts } from './virtualMachines.ts';

export const createTexts = {
  title: (vm: string): Sentence => say`Create a checkpoint of ${named(vm)}`,
  name: 'Name',
  nameHint: 'Leave it empty and Hyper-V names it after the machine and the time.',
  confirm: 'Create',
  willBe: {
    Disabled: 'Checkpoints are disabled for this machine.',
    Production: 'A production checkpoint, consistent like a backup and without memory. If the guest does not take part, Hyper-V makes a standard one instead; what it became is shown.',
    ProductionOnly: 'A production checkpoint, consistent like a backup and without memory. If the guest does not take part, none is made.',
    Standard: 'A standard checkpoint, with the guest’s memory.',
  } satisfies Record<CheckpointType, string>,
  unknownType: 'This host does not say which type of checkpoint it will make.',
  whileOff: 'The machine is off, so the checkpoint holds no memory, whatever its type.',
  whileSaved: 'The machine is saved, so the checkpoint holds its saved memory, whatever its type.',
} as const;

export const applyTexts = {
  title: (checkpoint: string, vm: string): Sentence => say`Apply ${named(checkpoint)} to ${named(vm)}`,
  revertTitle: (checkpoint: string, vm: string): Sentence => say`Revert ${named(vm)} to ${named(checkpoint)}`,
  lead: (kind: string, created: string): string => `${kind}, made ${created}.`,
  confirm: 'Apply',
  createAndApply: 'Create checkpoint and apply',
  lost: 'Lost',
  lostSince: (age: string, size: string | null): string => (size === null ? `Up to ${age}` : `Up to ${age} · ${size}`),
  lostHint: 'since the checkpoint it runs from was made; kept if you create one first',
  lostAll: 'Everything since it was set up',
  lostAllHint: 'Now has no checkpoint before it; kept if you create one first',
  after: 'The machine afterwards',
  afterUnknown: 'Not known',
  needed: 'Space for its memory',
  neededUpTo: (size: string): string => `Up to ${size}`,
  neededNothing: 'None',
  neededHint: 'while the machine is saved first',
  neededNothingHint: 'the machine is not running',
  otherServers: 'Directory, database and mail servers and cluster nodes: their partners outside this machine do not go back in time with it.',
  safetyMade: (name: string): Sentence => say`The safety checkpoint ${named(name)} was made. The checkpoint was not applied.`,
  safetyMadeUnnamed: 'A safety checkpoint was made. The checkpoint was not applied.',
} as const;

/** Why the machine is left so; shown below the state itself. */
export function afterApplyHint(state: VmState | null, hasMemory: boolean | null): string {
  if (state === null) return 'the checkpoint or the machine’s state does not tell';
  if (hasMemory === false) return 'the checkpoint holds no memory';
  return state === 'Running' ? 'it goes on from the memory in the checkpoint' : 'with the memory in the checkpoint';
}

export function stateOrUnknown(state: VmState | null): string {
  return state === null ? applyTexts.afterUnknown : vmStateTexts[state];
}

export const deleteTexts = {
  title: (checkpoint: string, vm: string): Sentence => say`Delete ${named(checkpoint)} of ${named(vm)}`,
  confirm: 'Delete',
  lead: (kind: string, created: string): string => `${kind}, made ${created}.`,
  childrenKept: (count: number): string => {
    if (count === 0) return 'No other checkpoint hangs from it.';
    return count === 1 ? 'The checkpoint made from it is kept.' : `The ${String(count)} checkpoints made from it are kept.`;
  },
  nowKept: 'The machine itself stays as it is.',
  merged: (size: string): string => `Up to ${size} will be merged. Hyper-V does that afterwards, in the background.`,
  mergedUnknown: 'Its disks will be merged. Hyper-V does that afterwards, in the background; how much is not known.',
  gone: 'It will not be possible to go back to it.',
} as const;

export const subtreeTexts = {
  title: (checkpoint: string, vm: string): Sentence => say`Delete subtree ${named(checkpoint)} of ${named(vm)}`,
  confirm: 'Delete subtree',
  lead: (count: number): string => (count === 1 ? 'One checkpoint will be deleted.' : `${String(count)} checkpoints will be deleted.`),
  list: 'Checkpoints to delete',
  typeFirst: 'The number is to be typed first',
  typeCount: (count: number): string => `Type ${String(count)} to confirm`,
  nowKept: 'The machine itself stays as it is. Its disks are merged afterwards, in the background.',
} as const;
