import type { Checkpoint } from './checkpoint.ts';
import { newCheckpointId } from './effects.ts';
import type { Effect, PredictedCheckpoint } from './effects.ts';
import type { Guid, Vm } from './vm.ts';
import type { VmState } from './vmState.ts';

/** One way in which a host, read again, is not as predicted. */
export type EffectDifference =
  | { readonly kind: 'notCreated' }
  /** It should have stayed and is gone; it should have gone and is there; it should not be there at all. */
  | { readonly kind: 'lost' | 'notRemoved' | 'unexpected'; readonly checkpointId: Guid }
  | { readonly kind: 'name'; readonly checkpointId: Guid; readonly expected: string; readonly found: string }
  | { readonly kind: 'parent'; readonly checkpointId: Guid; readonly expected: Guid | null; readonly found: Guid | null }
  | { readonly kind: 'memory'; readonly checkpointId: Guid; readonly expected: boolean; readonly found: boolean | null }
  /** A new checkpoint that was not found is expected as newCheckpointId. */
  | { readonly kind: 'now'; readonly expected: Guid | null; readonly found: Guid | null }
  | { readonly kind: 'vmState'; readonly expected: VmState; readonly found: VmState };

/** A VM with all its checkpoints, read after an operation. */
export interface ReadAfter {
  readonly vm: Vm;
  readonly checkpoints: readonly Checkpoint[];
}

/** Compares a prediction with what reading the host again found; empty: all is as predicted. */
export function differenceFrom(effect: Effect, { vm, checkpoints }: ReadAfter): readonly EffectDifference[] {
  const found = new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint]));
  const created = findCreated(effect, checkpoints);
  if (created !== null) found.set(newCheckpointId, created);
  return [
    ...effect.checkpointsAfter.flatMap((expected) => differencesOfOne(expected, found.get(expected.id))),
    ...differenceOfMemory(effect, created),
    ...extras(effect, created, checkpoints),
    ...differencesOfVm(effect, created, vm),
  ];
}

/** Which of the checkpoints nobody predicted by id is the new one: the best fit, so that a backup's may come in between. */
function findCreated(effect: Effect, checkpoints: readonly Checkpoint[]): Checkpoint | null {
  const expected = effect.checkpointsAfter.find(({ id }) => id === newCheckpointId);
  if (expected === undefined) return null;
  const known = new Set([...effect.checkpointsAfter.map(({ id }) => id), ...effect.removedIds]);
  const candidates = checkpoints.filter(({ id, snapshotType }) => !known.has(id) && snapshotType === 'Standard');
  const inPlace = candidates.filter(({ parentId }) => parentId === expected.parentId);
  return inPlace.find(({ name }) => name === expected.name) ?? inPlace[0] ?? candidates[0] ?? null;
}

function differencesOfOne(expected: PredictedCheckpoint, found: Checkpoint | undefined): EffectDifference[] {
  if (found === undefined) {
    return [expected.id === newCheckpointId ? { kind: 'notCreated' } : { kind: 'lost', checkpointId: expected.id }];
  }
  const checkpointId = found.id;
  const differences: EffectDifference[] = [];
  if (expected.name !== null && expected.name !== found.name) {
    differences.push({ kind: 'name', checkpointId, expected: expected.name, found: found.name });
  }
  if (expected.parentId !== found.parentId) {
    differences.push({ kind: 'parent', checkpointId, expected: expected.parentId, found: found.parentId });
  }
  return differences;
}

function differenceOfMemory({ hasMemoryOfNew: expected }: Effect, created: Checkpoint | null): EffectDifference[] {
  if (created === null || expected === null || created.hasMemory === expected) return [];
  return [{ kind: 'memory', checkpointId: created.id, expected, found: created.hasMemory }];
}

/** What is there though it should have gone, or though nobody predicted it. */
function extras(effect: Effect, created: Checkpoint | null, checkpoints: readonly Checkpoint[]): EffectDifference[] {
  const removed = new Set(effect.removedIds);
  const predicted = new Set(effect.checkpointsAfter.map(({ id }) => id));
  return checkpoints
    .filter(({ id }) => !predicted.has(id) && id !== created?.id)
    .map(({ id }) => ({ kind: removed.has(id) ? 'notRemoved' : 'unexpected', checkpointId: id }));
}

function differencesOfVm(effect: Effect, created: Checkpoint | null, vm: Vm): EffectDifference[] {
  const { nowParentAfter, vmStateAfter } = effect;
  const expectedNow = nowParentAfter === newCheckpointId && created !== null ? created.id : nowParentAfter;
  const differences: EffectDifference[] = [];
  if (expectedNow !== vm.parentCheckpointId) {
    differences.push({ kind: 'now', expected: expectedNow, found: vm.parentCheckpointId });
  }
  if (vmStateAfter !== null && vmStateAfter !== vm.state) {
    differences.push({ kind: 'vmState', expected: vmStateAfter, found: vm.state });
  }
  return differences;
}
