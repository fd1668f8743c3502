import type { RequestKind } from '../../shared/domain/operation.ts';
import type { Refusal, RefusalCode } from '../../shared/domain/refusal.ts';
import { vmActivityTexts, vmStateTexts } from './virtualMachines.ts';

/** What this app is doing, after "Busy:". */
const doings: Readonly<Record<RequestKind, string>> = {
  setCheckpointType: 'changing settings', setAutomaticCheckpoints: 'changing settings', setCheckpointLocation: 'changing settings',
  createCheckpoint: 'creating a checkpoint', applyCheckpoint: 'applying a checkpoint', createAndApply: 'creating and applying a checkpoint',
  renameCheckpoint: 'renaming a checkpoint', deleteCheckpoint: 'deleting a checkpoint', deleteSubtree: 'deleting a subtree',
  start: 'starting', shutDown: 'shutting down', turnOff: 'turning off', save: 'saving', deleteSavedState: 'deleting its saved state',
  pause: 'pausing', resume: 'resuming', reset: 'resetting',
};

/** The refusal with this code, also where it shares its facts with other codes. */
type RefusalWith<C extends RefusalCode, R = Refusal> = R extends { readonly code: RefusalCode } ? (C extends R['code'] ? R : never) : never;

const sentences: { readonly [C in RefusalCode]: (refusal: RefusalWith<C>) => string } = {
  noCheckpointTypesHere: () => 'This host has no checkpoint types',
  noAutomaticCheckpointsHere: () => 'This host has no automatic checkpoints',
  noCheckpoint: () => 'No checkpoint is selected',
  notYours: ({ snapshotType }) => {
    if (snapshotType === 'Recovery') return 'Made by backup software, which removes it itself';
    if (snapshotType.includes('Replica')) return 'Belongs to replication';
    return 'Not made by a user, so it is left alone';
  },
  damagedTree: () => 'Its place in the tree is unclear, so another checkpoint could be hit',
  isReplica: () => 'This machine is a replica, which replication writes to',
  checkpointsDisabled: () => 'Checkpoints are disabled for this machine',
  hasCheckpoints: () => 'Can be changed only while the machine has no checkpoints',
  limitReached: ({ limit }) => `Hyper-V allows ${String(limit)} checkpoints a machine`,
  unknownState: ({ stateNumber }) => `In a state this app does not know (${String(stateNumber)})`,
  busyHere: ({ operation }) => `Busy: ${doings[operation]}`,
  hostActivity: ({ activity }) => `Hyper-V is busy: ${vmActivityTexts[activity].toLowerCase()}`,
  alreadyInState: ({ state }) => `Already ${vmStateTexts[state].toLowerCase()}`,
  vmState: ({ state }) => `Not possible while ${vmStateTexts[state].toLowerCase()}`,
  nameUnchanged: () => 'The name is the same as before',
  nameBlank: () => 'A name needs at least one visible character',
  nameControlCharacters: () => 'A name cannot hold line breaks or control characters',
  nameLoneSurrogate: () => 'A name cannot hold half a character',
  nameTooLong: ({ length, limit }) => `A name may have ${String(limit)} characters; this one has ${String(length)}`,
  pathBlank: () => 'A folder is needed',
  pathNotAbsolute: () => 'A full path is needed, such as D:\\Hyper-V or \\\\server\\share',
  pathCharacters: () => 'A path on Windows cannot hold one of these characters',
};

export function refusalText<C extends RefusalCode>(refusal: RefusalWith<C>): string {
  const sentence: (refusal: RefusalWith<C>) => string = sentences[refusal.code as C];
  return sentence(refusal);
}

/** Reasons that are no rule of the domain. */
export const otherRefusals = {
  noVm: 'No virtual machine is selected',
  notConnected: 'Not connected to the host',
  restarting: 'PowerShell is being started again',
  isConnected: 'Already connected',
  connecting: 'Already connecting',
  noWorld: 'Only a simulated host has a world to save',
  nothingSelected: 'Nothing is selected',
  oneVm: 'Select one virtual machine alone',
  oneCheckpoint: 'Select one checkpoint alone',
  noOperation: 'Nothing was changed yet',
  nothingToRevertTo: 'It runs from no checkpoint',
  onSome: (possible: number, all: number): string => `On ${String(possible)} of ${String(all)} machines`,
  onNone: (all: number): string => `Not possible on any of the ${String(all)} machines`,
} as const;
