import { allowedStates, stateReached } from './allowedStates.ts';
import type { Checkpoint } from './checkpoint.ts';
import { checkName } from './checkpointName.ts';
import { checkPath } from './checkpointPath.ts';
import type { HostAbilities } from './inventory.ts';
import type { Intent, OperationKind, RequestKind } from './operation.ts';
import type { Refusal } from './refusal.ts';
import { buildTree, isAmbiguous, subtreeIds, type CheckpointTree } from './tree.ts';
import type { Guid, Vm } from './vm.ts';

/** The most checkpoints a VM may have. Microsoft's Hyper-V scalability limits, all versions. */
export const maximumCheckpoints = 50;

/** Whether a VM with so many checkpoints can have one more, and no other after it. */
export function isLastCheckpoint(count: number): boolean {
  return count === maximumCheckpoints - 1;
}

/** Everything the rules look at; they ask nobody else. */
export interface RuleSubject {
  readonly kind: RequestKind;
  readonly vm: Vm;
  /** All of this VM. */
  readonly checkpoints: readonly Checkpoint[];
  /** The one it is about; null for none, and for what is not about one. */
  readonly checkpointId: Guid | null;
  /** What this app is doing with the VM just now. */
  readonly busyWith: RequestKind | null;
  readonly abilities: HostAbilities;
  /** For create and rename; null: not given (Hyper-V chooses), or not yet typed. */
  readonly name: string | null;
  /** For the location; null: not yet chosen. */
  readonly path: string | null;
}

/** What the rules need to know besides what is asked for. */
export type RuleContext = Pick<RuleSubject, 'vm' | 'checkpoints' | 'busyWith' | 'abilities'>;

/** The subject of a whole intent, every input given. */
export function subjectOf(intent: Intent, context: RuleContext): RuleSubject {
  return {
    ...context,
    kind: intent.kind,
    checkpointId: 'checkpointId' in intent ? intent.checkpointId : null,
    name: nameIn(intent),
    path: intent.kind === 'setCheckpointLocation' ? intent.path : null,
  };
}

/**
 * Why something may not be done now; null: it may, as far as this app can tell, and the host may still refuse.
 * Of several reasons the most lasting comes first, so that nobody waits for what will not pass, and what is wrong
 * with an input last.
 */
export function refusalOf(subject: RuleSubject): Refusal | null {
  for (const rule of rules) {
    const refusal = rule(subject);
    if (refusal !== null) return refusal;
  }
  return null;
}

const checkpointWrites: readonly RequestKind[] = [
  'createCheckpoint', 'applyCheckpoint', 'createAndApply', 'renameCheckpoint', 'deleteCheckpoint', 'deleteSubtree',
];
const creating: readonly RequestKind[] = ['createCheckpoint', 'createAndApply'];
const onCheckpoint: readonly RequestKind[] = checkpointWrites.filter((kind) => kind !== 'createCheckpoint');

const rules: readonly ((subject: RuleSubject) => Refusal | null)[] = [
  abilityRule, replicaRule, disabledRule, checkpointRule, limitRule, locationRule,
  unknownStateRule, busyRule, activityRule, stateRule, nameRule, pathRule,
];

function abilityRule({ kind, abilities, vm }: RuleSubject): Refusal | null {
  if (kind === 'setCheckpointType' && !abilities.checkpointType) return { code: 'noCheckpointTypesHere' };
  const hasAutomatic = abilities.automaticCheckpoints && vm.automaticCheckpointsEnabled !== null;
  return kind === 'setAutomaticCheckpoints' && !hasAutomatic ? { code: 'noAutomaticCheckpointsHere' } : null;
}

/** A replica is replication's to write and to start. What Hyper-V itself would allow is unconfirmed. */
function replicaRule({ kind, vm }: RuleSubject): Refusal | null {
  const isReplications = kind === 'start' || checkpointWrites.includes(kind);
  return vm.isReplica && isReplications ? { code: 'isReplica' } : null;
}

/** Disabled refuses checkpoints taken by hand too. */
function disabledRule({ kind, vm }: RuleSubject): Refusal | null {
  return creating.includes(kind) && vm.checkpointType === 'Disabled' ? { code: 'checkpointsDisabled' } : null;
}

function checkpointRule({ kind, checkpoints, checkpointId }: RuleSubject): Refusal | null {
  if (!onCheckpoint.includes(kind)) return null;
  const tree = treeOf(checkpoints);
  if (checkpointId === null || !tree.byId.has(checkpointId)) return { code: 'noCheckpoint' };
  const touched = kind === 'deleteSubtree' ? subtreeIds(tree, checkpointId) : [checkpointId];
  for (const id of touched) {
    const snapshotType = tree.byId.get(id)?.checkpoint.snapshotType ?? 'Standard';
    if (snapshotType !== 'Standard') return { code: 'notYours', checkpointId: id, snapshotType };
  }
  // A name can be changed wherever the checkpoint stands, as long as it is the only one of its id.
  const isHazard = (id: Guid): boolean => (kind === 'renameCheckpoint' ? tree.duplicateIds.has(id) : isAmbiguous(tree, id));
  const damaged = touched.find(isHazard);
  return damaged === undefined ? null : { code: 'damagedTree', checkpointId: damaged };
}

/** Made once for each list: every command asks, and Delete asks for each of the selected checkpoints. */
const trees = new WeakMap<readonly Checkpoint[], CheckpointTree>();

function treeOf(checkpoints: readonly Checkpoint[]): CheckpointTree {
  const known = trees.get(checkpoints);
  if (known !== undefined) return known;
  const tree = buildTree(checkpoints, null);
  trees.set(checkpoints, tree);
  return tree;
}

function limitRule({ kind, checkpoints }: RuleSubject): Refusal | null {
  const isFull = checkpoints.length >= maximumCheckpoints;
  return creating.includes(kind) && isFull ? { code: 'limitReached', limit: maximumCheckpoints } : null;
}

/** The folder can only be changed while the VM has no checkpoints. Microsoft's checkpoint documentation. */
function locationRule({ kind, checkpoints }: RuleSubject): Refusal | null {
  return kind === 'setCheckpointLocation' && checkpoints.length > 0 ? { code: 'hasCheckpoints', count: checkpoints.length } : null;
}

function unknownStateRule({ vm }: RuleSubject): Refusal | null {
  return vm.state === 'Unknown' ? { code: 'unknownState', stateNumber: vm.stateNumber } : null;
}

function busyRule({ kind, busyWith }: RuleSubject): Refusal | null {
  // A guest may take for ever to shut down; turning it off is the way out.
  const mayOvertake = kind === 'turnOff' && busyWith === 'shutDown';
  return busyWith === null || mayOvertake ? null : { code: 'busyHere', operation: busyWith };
}

/** A merge can take hours and stops only what changes checkpoints; nothing stops turning off. */
function activityRule({ kind, vm: { activity } }: RuleSubject): Refusal | null {
  if (activity === null || kind === 'turnOff') return null;
  const touchesFiles = checkpointWrites.includes(kind) || kind === 'setCheckpointLocation';
  return activity === 'mergingDisks' && !touchesFiles ? null : { code: 'hostActivity', activity };
}

function stateRule({ kind, busyWith, vm: { state } }: RuleSubject): Refusal | null {
  // While a guest shuts down its VM may show Stopping, in which the cmdlets' state machine knows no Turn off. Whether the host
  // takes one then is unconfirmed; it is the person's only way out, so the host is asked.
  if (kind === 'turnOff' && busyWith === 'shutDown' && state === 'Stopping') return null;
  const operation: OperationKind = kind === 'createAndApply' ? 'applyCheckpoint' : kind;
  if (stateReached[operation]?.includes(state)) return { code: 'alreadyInState', state };
  return allowedStates[operation].includes(state) ? null : { code: 'vmState', state };
}

function nameRule({ kind, name, checkpoints, checkpointId }: RuleSubject): Refusal | null {
  if (name === null || !(creating.includes(kind) || kind === 'renameCheckpoint')) return null;
  const isOld = kind === 'renameCheckpoint' && checkpoints.find(({ id }) => id === checkpointId)?.name === name;
  return isOld ? { code: 'nameUnchanged' } : checkName(name);
}

function pathRule({ kind, path }: RuleSubject): Refusal | null {
  return kind === 'setCheckpointLocation' && path !== null ? checkPath(path) : null;
}

function nameIn(intent: Intent): string | null {
  if (intent.kind === 'renameCheckpoint') return intent.newName;
  return intent.kind === 'createCheckpoint' || intent.kind === 'createAndApply' ? intent.name : null;
}
