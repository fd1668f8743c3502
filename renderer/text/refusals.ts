import type { SnapshotType } from '../../shared/domain/checkpoint.ts';
import type { RequestKind } from '../../shared/domain/operation.ts';
import type { Refusal, RefusalCode } from '../../shared/domain/refusal.ts';
import type { VmActivity, VmState } from '../../shared/domain/vmState.ts';
import { vmStateTexts } from './virtualMachines.ts';

/** What this app is doing, after "Busy:". */
const doings: Readonly<Record<RequestKind, string>> = {
  setCheckpointType: 'changing settings', setAutomaticCheckpoints: 'changing settings', setCheckpointLocation: 'changing settings',
  createCheckpoint: 'creating a checkpoint', applyCheckpoint: 'applying a checkpoint', createAndApply: 'creating and applying a checkpoint',
  renameCheckpoint: 'renaming a checkpoint', deleteCheckpoint: 'deleting a checkpoint', deleteSubtree: 'deleting a subtree',
  start: 'starting', shutDown: 'shutting down', turnOff: 'turning off', save: 'saving', deleteSavedState: 'deleting its saved state',
  pause: 'pausing', resume: 'resuming', reset: 'resetting',
};

/** The same by itself. */
export function doingText(kind: RequestKind): string {
  const text = doings[kind];
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the host is doing, after "Hyper-V is busy:". */
const hostDoings: Readonly<Record<VmActivity, string>> = {
  creatingCheckpoint: 'creating a checkpoint', applyingCheckpoint: 'applying a checkpoint', deletingCheckpoint: 'deleting a checkpoint',
  waitingToStart: 'waiting to start it', mergingDisks: 'merging disks', exporting: 'exporting it', migrating: 'migrating it',
  backingUp: 'backing it up', modifying: 'modifying it', movingStorage: 'moving its storage',
};

/** Which checkpoint a refusal is about: the chosen one, one that would go with it, one of several, or the one the machine runs from. */
export type RefusedCheckpoint = keyof typeof subjects;
const subjects = { chosen: 'It', below: 'A checkpoint below it', oneOfThem: 'One of them', parent: 'The checkpoint it runs from' } as const;

/** Why a checkpoint that is not the user's is left alone: of the chosen one, and after a subject. */
const owners: Readonly<Record<Exclude<SnapshotType, 'Standard'>, readonly [string, string]>> = {
  Recovery: ['Made by backup software, which normally removes it itself', 'was made by backup software'],
  Replica: ['Belongs to Hyper-V Replica', 'belongs to Hyper-V Replica'],
  AppConsistentReplica: ['Belongs to Hyper-V Replica', 'belongs to Hyper-V Replica'],
  SyncedReplica: ['Belongs to Hyper-V Replica', 'belongs to Hyper-V Replica'],
  Planned: ['Belongs to a planned virtual machine', 'belongs to a planned virtual machine'],
  Missing: ['Hyper-V reports it as missing', 'is reported as missing'],
  Unknown: ['Of a kind this app does not know', 'is of a kind this app does not know'],
};

/** The refusal with this code, also where it shares its facts with other codes. */
type RefusalWith<C extends RefusalCode, R = Refusal> = R extends { readonly code: RefusalCode } ? (C extends R['code'] ? R : never) : never;

const sentences: { readonly [C in RefusalCode]: (refusal: RefusalWith<C>, about: RefusedCheckpoint) => string } = {
  noCheckpointTypesHere: () => 'This host has no checkpoint types',
  noAutomaticCheckpointsHere: () => 'This host has no automatic checkpoints',
  noCheckpoint: (_, about) => (about === 'parent' ? 'It runs from a checkpoint the host does not list' : 'No checkpoint is selected'),
  notYours: ({ snapshotType }, about) => {
    const [alone, predicate] = owners[snapshotType];
    return about === 'chosen' ? alone : `${subjects[about]} ${predicate}`;
  },
  damagedTree: (_, about) => (
    about === 'chosen' ? 'Its place in the tree is unclear, so another checkpoint could be hit' : `${subjects[about]} has an unclear place in the tree`
  ),
  isReplica: () => 'This machine is a replica; replication writes to it',
  checkpointsDisabled: () => 'Checkpoints are disabled for this machine',
  hasCheckpoints: ({ count }) => `Can be changed only while the machine has no checkpoints; it has ${String(count)}`,
  limitReached: ({ limit }) => `Hyper-V allows no more than ${String(limit)} checkpoints per machine`,
  unknownState: ({ stateNumber }) => `In a state this app does not know (${String(stateNumber)})`,
  busyHere: ({ operation }) => `Busy: ${doings[operation]}`,
  hostActivity: ({ activity }) => `Hyper-V is busy: ${hostDoings[activity]}`,
  alreadyInState: ({ state }) => `Already ${stateInSentence(state)}`,
  vmState: ({ state }) => `Not possible while ${stateInSentence(state)}`,
  nameUnchanged: () => 'The name is the same as before',
  nameBlank: () => 'A name needs at least one visible character',
  nameControlCharacters: () => 'A name cannot hold line breaks or control characters',
  nameLoneSurrogate: () => 'A name cannot hold half a character',
  nameTooLong: ({ length, limit }) => `A name may have ${String(limit)} characters; this one has ${String(length)}`,
  pathBlank: () => 'A folder is needed',
  pathNotAbsolute: () => 'A full path is needed, such as D:\\Hyper-V or \\\\server\\share',
  pathCharacters: () => 'A path on Windows cannot hold one of these characters',
  pathEnding: ({ part }) => `A folder on Windows cannot end with a dot or a blank, as “${part}” does`,
  pathReserved: ({ part }) => `Windows keeps the name “${part}” for a device`,
  pathTooLong: ({ length, limit }) => `A path may have ${String(limit)} characters; this one has ${String(length)}`,
};

export function refusalText<C extends RefusalCode>(refusal: RefusalWith<C>, about: RefusedCheckpoint = 'chosen'): string {
  const sentence: (refusal: RefusalWith<C>, about: RefusedCheckpoint) => string = sentences[refusal.code as C];
  return sentence(refusal, about);
}

/** "running", "running (critical)". */
function stateInSentence(state: VmState): string {
  if (state === 'Other') return 'in a state Hyper-V calls other';
  const twin = /^(.*)Critical$/.exec(state)?.[1];
  return twin === undefined ? vmStateTexts[state].toLowerCase() : `${vmStateTexts[twin as VmState].toLowerCase()} (critical)`;
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
  oneVm: 'Select a single virtual machine',
  oneCheckpoint: 'Select a single checkpoint',
  tooManyCheckpoints: (limit: number): string => `At most ${String(limit)} checkpoints at once`,
  noOperation: 'Nothing was changed yet',
  nothingToRevertTo: 'It runs from no checkpoint',
  noScreen: 'A simulated machine has no screen',
  onlyOnWindows: 'Only on Windows, where Virtual Machine Connection is',
  onSome: (possible: number, all: number): string => `On ${String(possible)} of ${String(all)} machines`,
  onNone: (all: number): string => `Not possible on any of the ${String(all)} machines`,
} as const;
