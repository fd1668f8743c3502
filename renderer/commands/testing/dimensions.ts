import { snapshotTypeNumbers, type Checkpoint, type SnapshotType } from '../../../shared/domain/checkpoint.ts';
import type { RequestKind } from '../../../shared/domain/operation.ts';
import { sampleChain, sampleCheckpoint } from '../../../shared/domain/testing/samples.ts';
import { vmActivityNumbers, type VmActivity } from '../../../shared/domain/vmState.ts';
import { ableApp, inWindow, withVm, type Situation } from './situations.ts';

/** A way in which situations differ besides the machine's state. */
export interface Circumstance {
  readonly label: string;
  readonly put: (situation: Situation) => Situation;
}

const own = sampleCheckpoint('own');
const twins: readonly Checkpoint[] = [sampleCheckpoint('twin', 'own'), sampleCheckpoint('twin', 'own')];
const circle: readonly Checkpoint[] = [sampleCheckpoint('a', 'b'), sampleCheckpoint('b', 'a')];
const foreignTypes = [...Object.keys(snapshotTypeNumbers), 'Unknown'].filter((type) => type !== 'Standard') as Exclude<SnapshotType, 'Standard'>[];
const memories = [[true, 'with memory'], [false, 'without memory'], [null, 'memory unclear']] as const;

const typeNames: Readonly<Record<SnapshotType, string>> = {
  Standard: 'your own', Recovery: 'a backup’s (recovery)', Planned: 'a planned machine’s', Missing: 'missing', Replica: 'a replica’s',
  AppConsistentReplica: 'a replica’s', SyncedReplica: 'a replica’s', Unknown: 'of an unknown kind',
};

const doneHere: Readonly<Record<RequestKind, string>> = {
  setCheckpointType: 'sets its checkpoint type', setAutomaticCheckpoints: 'sets automatic checkpoints', setCheckpointLocation: 'sets the location',
  createCheckpoint: 'creates a checkpoint', applyCheckpoint: 'applies a checkpoint', createAndApply: 'creates a checkpoint and applies another',
  renameCheckpoint: 'renames a checkpoint', deleteCheckpoint: 'deletes a checkpoint', deleteSubtree: 'deletes a subtree',
  start: 'starts it', shutDown: 'shuts it down', turnOff: 'turns it off', save: 'saves it', deleteSavedState: 'deletes its saved state',
  pause: 'pauses it', resume: 'resumes it', reset: 'resets it',
};

const doneByHost: Readonly<Record<VmActivity, string>> = {
  creatingCheckpoint: 'creates a checkpoint', applyingCheckpoint: 'applies a checkpoint', deletingCheckpoint: 'deletes a checkpoint',
  waitingToStart: 'waits to start it', mergingDisks: 'merges its disks', exporting: 'exports it', migrating: 'migrates it',
  backingUp: 'backs it up', modifying: 'modifies it', movingStorage: 'moves its storage',
};

/** Which checkpoint is selected. */
export const selections: readonly Circumstance[] = [
  selecting('None, or Now alone', [own], []),
  ...memories.map(([hasMemory, words]) => selecting(`One of your own, ${words}`, [{ ...own, hasMemory }], ['own'])),
  ...foreignTypes.flatMap((snapshotType) => memories.map(([hasMemory]) => (
    selecting(`One that is ${typeNames[snapshotType]}`, [own, sampleCheckpoint('other', 'own', { snapshotType, hasMemory })], ['other'])
  ))),
  ...foreignTypes.map((snapshotType) => (
    selecting(`Your own, with one below it that is ${typeNames[snapshotType]}`, [own, sampleCheckpoint('other', 'own', { snapshotType })], ['own'])
  )),
  selecting('Your own, in a circle of parents', [own, ...circle], ['a']),
  selecting('Your own, of which two have one id', [own, ...twins], ['twin']),
  selecting('Your own, with one below it that has its id twice', [own, ...twins], ['own']),
];

export const severalSelected: readonly Circumstance[] = [
  selecting('Several of your own', [own, sampleCheckpoint('second', 'own')], ['own', 'second']),
  ...foreignTypes.map((snapshotType) => (
    selecting(`Several, one of them ${typeNames[snapshotType]}`, [own, sampleCheckpoint('other', 'own', { snapshotType })], ['own', 'other'])
  )),
];

/** What the machine runs from: what Revert looks at. */
export const parents: readonly Circumstance[] = [
  runningFrom('No checkpoint', null, [own]),
  runningFrom('One that the host does not list', 'gone', [own]),
  ...memories.map(([hasMemory, words]) => runningFrom(`One of your own, ${words}`, 'own', [{ ...own, hasMemory }])),
  ...foreignTypes.map((snapshotType) => runningFrom(`One that is ${typeNames[snapshotType]}`, 'own', [{ ...own, snapshotType }])),
];

/** What this app, or the host, is doing with the machine. */
export const activities: readonly Circumstance[] = [
  ...(Object.keys(doneHere) as RequestKind[]).map((kind): Circumstance => ({
    label: `This app ${doneHere[kind]}`, put: (situation) => inWindow(situation, { busyWith: kind, busyOn: () => kind }),
  })),
  ...(Object.keys(vmActivityNumbers) as VmActivity[]).map((activity): Circumstance => ({
    label: `Hyper-V ${doneByHost[activity]}`, put: (situation) => withVm(situation, { activity }),
  })),
];

/** What counts whatever the machine's state is. */
export const circumstances: readonly Circumstance[] = [
  { label: 'The host cannot be reached', put: (situation) => inWindow(situation, { hostState: 'failed' }) },
  { label: 'The app is connecting', put: (situation) => inWindow(situation, { hostState: 'connecting' }) },
  { label: 'PowerShell ended and starts again', put: (situation) => inWindow(situation, { hostState: 'restarting' }) },
  { label: 'The host is connected', put: (situation) => inWindow(situation, { hostState: 'ready' }) },
  { label: 'The host is a real one', put: (situation) => inWindow(situation, { app: { ...ableApp, canSaveWorld: false } }) },
  { label: 'The host is a simulated one', put: (situation) => inWindow(situation, { app: { ...ableApp, hostKind: 'simulated' } }) },
  { label: 'The app does not run on Windows', put: (situation) => inWindow(situation, { app: { ...ableApp, platform: 'linux' } }) },
  { label: 'The host has no checkpoint types', put: (situation) => inWindow(situation, { abilities: { checkpointType: false, automaticCheckpoints: true } }) },
  { label: 'The host has no automatic checkpoints', put: (situation) => inWindow(situation, { abilities: { checkpointType: true, automaticCheckpoints: false } }) },
  { label: 'Nothing was changed yet', put: (situation) => inWindow(situation, { newestOperation: null }) },
  { label: 'The machine is a replica', put: (situation) => withVm(situation, { isReplica: true }) },
  { label: 'Its checkpoint type is Disabled', put: (situation) => withVm(situation, { checkpointType: 'Disabled' }) },
  { label: 'It has a checkpoint', put: (situation) => filledTo(situation, 1) },
  { label: 'It has 49', put: (situation) => filledTo(situation, 49) },
  { label: 'It has 50', put: (situation) => filledTo(situation, 50) },
];

/** How many machines are selected: what is known of one machine no longer counts. */
export const vmSelections: readonly Circumstance[] = [
  { label: 'No machine is selected', put: (situation) => ({ ...situation, vms: [] }) },
  { label: 'Several machines are selected, all alike', put: (situation) => ({ ...situation, vms: situation.vms.flatMap((vm) => [vm, { ...vm, id: 'second' }]) }) },
];

function selecting(label: string, checkpoints: readonly Checkpoint[], checkpointIds: readonly string[]): Circumstance {
  return { label, put: (situation) => ({ ...situation, checkpoints, checkpointIds }) };
}

function runningFrom(label: string, parentCheckpointId: string | null, checkpoints: readonly Checkpoint[]): Circumstance {
  return { label, put: (situation) => withVm({ ...situation, checkpoints }, { parentCheckpointId }) };
}

/** Checkpoints of the user's own beside those that are there already. */
function filledTo(situation: Situation, count: number): Situation {
  const { checkpoints } = situation;
  return { ...situation, checkpoints: [...checkpoints, ...sampleChain(count).slice(checkpoints.length)] };
}
