import type { Checkpoint } from './checkpoint.ts';
import type { CheckpointExpectation, Expectation, Operation, OperationKind, RequestKind } from './operation.ts';
import { buildTree, childIdsOf, subtreeIds } from './tree.ts';
import type { Vm } from './vm.ts';

export type VmFact = keyof Expectation;
export type CheckpointFact = keyof CheckpointExpectation;

/**
 * Which of the facts a person saw must still hold for an operation to be done. All facts are always sent; a host compares
 * only these. Both hosts follow this table.
 * - The VM's name always matters: another name may be another machine in the person's mind.
 * - The state matters where it decides what happens: power, and what creating and applying make of the guest.
 * - The checkpoint type matters to create: it is what the person was told they would get, and what the journal records.
 * - Now's parent matters where something hangs from it or is thrown away.
 * - A checkpoint's name, time and type say that it is the one that was meant.
 * - Its place matters to delete, which changes the place of others; not to apply and rename.
 */
export const expectedFacts: Readonly<Record<OperationKind, { readonly vm: readonly VmFact[]; readonly checkpoint: readonly CheckpointFact[] }>> = {
  setCheckpointType: { vm: ['vmName'], checkpoint: [] },
  setAutomaticCheckpoints: { vm: ['vmName'], checkpoint: [] },
  setCheckpointLocation: { vm: ['vmName'], checkpoint: [] },
  createCheckpoint: { vm: ['vmName', 'vmState', 'vmParentCheckpointId', 'checkpointType'], checkpoint: [] },
  applyCheckpoint: { vm: ['vmName', 'vmState', 'vmParentCheckpointId'], checkpoint: ['name', 'createdAt', 'snapshotType'] },
  renameCheckpoint: { vm: ['vmName'], checkpoint: ['name', 'createdAt', 'snapshotType'] },
  deleteCheckpoint: { vm: ['vmName'], checkpoint: ['name', 'createdAt', 'snapshotType', 'parentId', 'childIds'] },
  deleteSubtree: { vm: ['vmName'], checkpoint: ['name', 'createdAt', 'snapshotType', 'parentId', 'subtreeIds'] },
  start: { vm: ['vmName', 'vmState'], checkpoint: [] },
  shutDown: { vm: ['vmName', 'vmState'], checkpoint: [] },
  turnOff: { vm: ['vmName', 'vmState'], checkpoint: [] },
  save: { vm: ['vmName', 'vmState'], checkpoint: [] },
  deleteSavedState: { vm: ['vmName', 'vmState'], checkpoint: [] },
  pause: { vm: ['vmName', 'vmState'], checkpoint: [] },
  resume: { vm: ['vmName', 'vmState'], checkpoint: [] },
  reset: { vm: ['vmName', 'vmState'], checkpoint: [] },
};

/** Why an operation is out of date: the VM or the checkpoint is gone, or a fact is no longer as it was seen. */
export type StaleReason =
  | { readonly code: 'vmGone' | 'checkpointGone' }
  | { readonly code: 'vmChanged'; readonly fact: VmFact }
  | { readonly code: 'checkpointChanged'; readonly fact: CheckpointFact };

/** What a person sees of a VM, to be sent with what they decide. */
export function expectationOf(vm: Vm): Expectation {
  return { vmName: vm.name, vmState: vm.state, vmParentCheckpointId: vm.parentCheckpointId, checkpointType: vm.checkpointType };
}

/** What a person sees of a checkpoint, to be sent with what they decide. `checkpoints` are all of its VM. */
export function checkpointExpectationOf(
  checkpoint: Checkpoint, checkpoints: readonly Checkpoint[], kind: RequestKind,
): CheckpointExpectation {
  const tree = buildTree(checkpoints, null);
  return {
    name: checkpoint.name,
    parentId: checkpoint.parentId,
    createdAt: checkpoint.createdAt,
    snapshotType: checkpoint.snapshotType,
    childIds: childIdsOf(tree, checkpoint.id).toSorted(),
    subtreeIds: kind === 'deleteSubtree' ? subtreeIds(tree, checkpoint.id).toSorted() : [],
  };
}

/**
 * Compares what an operation expects with what a host has now, as the table above says; null: nothing that matters changed.
 * `vm` is the host's, undefined when it has none with that id; `checkpoints` are all of that VM.
 */
export function staleReason(operation: Operation, vm: Vm | undefined, checkpoints: readonly Checkpoint[]): StaleReason | null {
  if (vm?.id !== operation.vmId) return { code: 'vmGone' };
  const facts = expectedFacts[operation.kind];
  const seenVm = expectationOf(vm);
  const vmFact = facts.vm.find((fact) => seenVm[fact] !== operation.expect[fact]);
  if (vmFact !== undefined) return { code: 'vmChanged', fact: vmFact };
  if (!('checkpointId' in operation)) return null;
  const checkpoint = checkpoints.find(({ id }) => id === operation.checkpointId);
  if (checkpoint === undefined) return { code: 'checkpointGone' };
  const seen = checkpointExpectationOf(checkpoint, checkpoints, operation.kind);
  const fact = facts.checkpoint.find((name) => !isSame(seen[name], operation.expectCheckpoint[name]));
  return fact === undefined ? null : { code: 'checkpointChanged', fact };
}

function isSame(seen: CheckpointExpectation[CheckpointFact], expected: CheckpointExpectation[CheckpointFact]): boolean {
  // Lists of ids are sorted on both sides, so their text tells.
  return JSON.stringify(seen) === JSON.stringify(expected);
}
