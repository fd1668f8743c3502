import { snapshotTypeNumbers, type SnapshotType } from '../../../shared/domain/checkpoint.ts';
import { checkpointTypeNumbers } from '../../../shared/domain/checkpointType.ts';
import { expectedFacts, type CheckpointFact, type VmFact } from '../../../shared/domain/expectation.ts';
import type { CheckpointExpectation, Expectation, Operation } from '../../../shared/domain/operation.ts';
import { vmStateNumbers, type VmState } from '../../../shared/domain/vmState.ts';
import type { PlainData, PlainObject } from './frame.ts';

/** No enum of Hyper-V's has it, so what is expected to be unknown is never found as expected. */
const unknownNumber = -1;

/**
 * An operation as the bridge takes it: enums as Hyper-V's numbers, and of what the person saw only the facts that matter to
 * this kind (expectedFacts), so that the scripts compare all they are given and need no table of their own.
 */
export function operationArgs(operation: Operation): PlainObject {
  return { ...target(operation), ...specific(operation) };
}

function target(operation: Operation): PlainObject {
  const facts = expectedFacts[operation.kind];
  const onVm = { vmId: operation.vmId, expect: pick(facts.vm, (fact) => vmFact(operation.expect, fact)) };
  if (!('checkpointId' in operation)) return onVm;
  const { checkpointId, expectCheckpoint } = operation;
  return { ...onVm, checkpointId, expectCheckpoint: pick(facts.checkpoint, (fact) => checkpointFact(expectCheckpoint, fact)) };
}

function specific(operation: Operation): PlainObject {
  switch (operation.kind) {
    case 'setCheckpointType': return { checkpointType: checkpointTypeNumbers[operation.checkpointType] };
    case 'setAutomaticCheckpoints': return { enabled: operation.enabled };
    case 'setCheckpointLocation': return { path: operation.path };
    case 'createCheckpoint': return { name: operation.name };
    case 'renameCheckpoint': return { newName: operation.newName };
    default: return {};
  }
}

function pick<Fact extends string>(facts: readonly Fact[], valueOf: (fact: Fact) => PlainData): PlainObject {
  return Object.fromEntries(facts.map((fact) => [fact, valueOf(fact)]));
}

function vmFact(expect: Expectation, fact: VmFact): PlainData {
  if (fact === 'vmState') return stateNumber(expect.vmState);
  if (fact === 'checkpointType') return expect.checkpointType === null ? unknownNumber : checkpointTypeNumbers[expect.checkpointType];
  return expect[fact];
}

function checkpointFact(expect: CheckpointExpectation, fact: CheckpointFact): PlainData {
  return fact === 'snapshotType' ? snapshotTypeNumber(expect.snapshotType) : expect[fact];
}

function stateNumber(state: VmState): number {
  return state === 'Unknown' ? unknownNumber : vmStateNumbers[state];
}

function snapshotTypeNumber(type: SnapshotType): number {
  return type === 'Unknown' ? unknownNumber : snapshotTypeNumbers[type];
}
