import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from './checkpoint.ts';
import { newCheckpointId, predict } from './effects.ts';
import type { Effect, PredictedCheckpoint } from './effects.ts';
import type { Intent } from './operation.ts';
import { healthyWorld, messyCheckpoints } from './testing/arbitraries.ts';
import { sampleCheckpoint as checkpoint, sampleVm } from './testing/samples.ts';
import type { World } from './testing/arbitraries.ts';
import { buildTree, flatten, subtreeIds } from './tree.ts';
import type { Guid, Vm } from './vm.ts';

/** root ← middle ← leaf ← Now, and side beside leaf. */
const checkpoints = [checkpoint('root'), checkpoint('middle', 'root'), checkpoint('leaf', 'middle'), checkpoint('side', 'middle', { hasMemory: false })];
const vm = sampleVm({ parentCheckpointId: 'leaf' });
const parents = (effect: Effect | null): Record<Guid, Guid | null> =>
  Object.fromEntries(effect?.checkpointsAfter.map(({ id, parentId }) => [id, parentId]) ?? []);
const create: Intent = { kind: 'createCheckpoint', name: null };

describe('creating', () => {
  it('puts the new checkpoint between Now and what Now hung from', () => {
    const effect = predict({ kind: 'createCheckpoint', name: 'mine' }, vm, checkpoints);
    expect(effect?.checkpointsAfter.at(-1)).toEqual({ id: newCheckpointId, parentId: 'leaf', name: 'mine' });
    expect(effect).toMatchObject({ nowParentAfter: newCheckpointId, vmStateAfter: 'Running', removedIds: [], reparentedIds: [] });
  });

  it('makes a root where there was none', () => {
    expect(predict(create, sampleVm(), [])?.checkpointsAfter).toEqual([{ id: newCheckpointId, parentId: null, name: null }]);
  });

  it.each([
    ['Running', 'Standard', true], ['Running', 'ProductionOnly', false], ['Running', 'Production', null], ['Running', null, null],
    ['Off', 'Standard', false], ['Off', 'Production', false], ['Off', 'ProductionOnly', false],
    ['Saved', 'Standard', true], ['Saved', 'Production', true], ['Paused', 'Standard', null],
  ] as const)('of a VM that is %s with type %s holds memory: %s', (state, checkpointType, hasMemory) => {
    expect(predict(create, sampleVm({ state, checkpointType }), [])?.hasMemoryOfNew).toBe(hasMemory);
  });

  it('leaves running and off as they are; of saved and paused no source tells', () => {
    const stateAfter = (state: Vm['state']): unknown => predict(create, sampleVm({ state }), [])?.vmStateAfter;
    expect((['Running', 'Off', 'Saved', 'Paused'] as const).map(stateAfter)).toEqual(['Running', 'Off', null, null]);
  });

  it('is not predicted where Hyper-V takes no checkpoint', () => {
    expect(predict(create, sampleVm({ checkpointType: 'Disabled' }), [])).toBeNull();
    expect(predict(create, sampleVm({ state: 'Saving' }), [])).toBeNull();
  });
});

describe('applying', () => {
  it('moves Now and nothing else', () => {
    const effect = predict({ kind: 'applyCheckpoint', checkpointId: 'side' }, vm, checkpoints);
    expect(effect).toMatchObject({ nowParentAfter: 'side', removedIds: [], reparentedIds: [], hasMemoryOfNew: null });
    expect(parents(effect)).toEqual({ root: null, middle: 'root', leaf: 'middle', side: 'middle' });
  });

  it.each([
    ['Running', true, 'Running'], ['Running', false, 'Off'], ['Off', true, 'Saved'], ['Saved', true, 'Saved'],
    ['Off', false, 'Off'], ['Saved', false, 'Off'], ['Paused', true, 'Saved'], ['Paused', false, 'Off'],
    ['Running', null, null], ['Starting', true, null],
  ] as const)('to a VM that is %s a checkpoint with memory %s leaves it %s', (state, hasMemory, after) => {
    const effect = predict({ kind: 'applyCheckpoint', checkpointId: 'a' }, sampleVm({ state }), [checkpoint('a', null, { hasMemory })]);
    expect(effect?.vmStateAfter).toBe(after);
  });

  it('after creating keeps the present in the new checkpoint', () => {
    const effect = predict({ kind: 'createAndApply', checkpointId: 'side', name: null }, vm, checkpoints);
    expect(effect).toMatchObject({ nowParentAfter: 'side', vmStateAfter: 'Off', hasMemoryOfNew: true });
    expect(parents(effect)).toEqual({ root: null, middle: 'root', leaf: 'middle', side: 'middle', [newCheckpointId]: 'leaf' });
  });
});

describe('renaming', () => {
  it('changes one name, also where others have the same', () => {
    const twins = [checkpoint('a', null, { name: 'same' }), checkpoint('b', 'a', { name: 'same' })];
    const effect = predict({ kind: 'renameCheckpoint', checkpointId: 'b', newName: 'other' }, sampleVm(), twins);
    expect(effect?.checkpointsAfter.map(({ name }) => name)).toEqual(['same', 'other']);
  });
});

describe('deleting', () => {
  it('gives the children to the parent', () => {
    const effect = predict({ kind: 'deleteCheckpoint', checkpointId: 'middle' }, vm, checkpoints);
    expect(parents(effect)).toEqual({ root: null, leaf: 'root', side: 'root' });
    expect(effect).toMatchObject({ nowParentAfter: 'leaf', removedIds: ['middle'], reparentedIds: ['leaf', 'side'] });
  });

  it('of what Now hangs from moves Now up, and of the only root frees it', () => {
    expect(predict({ kind: 'deleteCheckpoint', checkpointId: 'leaf' }, vm, checkpoints)?.nowParentAfter).toBe('middle');
    const alone = sampleVm({ parentCheckpointId: 'a' });
    expect(predict({ kind: 'deleteCheckpoint', checkpointId: 'a' }, alone, [checkpoint('a')])).toMatchObject({ nowParentAfter: null, checkpointsAfter: [] });
  });

  it('of a root makes roots of its children', () => {
    expect(parents(predict({ kind: 'deleteCheckpoint', checkpointId: 'root' }, vm, checkpoints))).toEqual({ middle: null, leaf: 'middle', side: 'middle' });
  });

  it('of a subtree takes all of it and hangs Now from what was above', () => {
    const effect = predict({ kind: 'deleteSubtree', checkpointId: 'middle' }, vm, checkpoints);
    expect(parents(effect)).toEqual({ root: null });
    expect(effect).toMatchObject({ nowParentAfter: 'root', reparentedIds: [], vmStateAfter: 'Running' });
    expect(effect?.removedIds.toSorted()).toEqual(['leaf', 'middle', 'side']);
  });

  it('of a subtree beside Now leaves Now where it is', () => {
    expect(predict({ kind: 'deleteSubtree', checkpointId: 'side' }, vm, checkpoints)?.nowParentAfter).toBe('leaf');
  });
});

describe('what cannot be told', () => {
  it('is not predicted: no such checkpoint, an ambiguous one, or no matter of checkpoints', () => {
    expect(predict({ kind: 'applyCheckpoint', checkpointId: 'gone' }, vm, checkpoints)).toBeNull();
    expect(predict({ kind: 'renameCheckpoint', checkpointId: 'a', newName: 'x' }, vm, [checkpoint('a'), checkpoint('a')])).toBeNull();
    expect(predict({ kind: 'deleteCheckpoint', checkpointId: 'a' }, vm, [checkpoint('a', 'a')])).toBeNull();
    expect(predict({ kind: 'deleteSubtree', checkpointId: 'a' }, vm, [checkpoint('a', 'b'), checkpoint('b', 'a')])).toBeNull();
    expect(predict({ kind: 'turnOff' }, vm, checkpoints)).toBeNull();
    expect(predict({ kind: 'setCheckpointType', checkpointType: 'Standard' }, vm, checkpoints)).toBeNull();
  });
});

const onChosen = (chosen: Checkpoint): Intent[] => [
  create, { kind: 'applyCheckpoint', checkpointId: chosen.id }, { kind: 'createAndApply', checkpointId: chosen.id, name: 'n' },
  { kind: 'renameCheckpoint', checkpointId: chosen.id, newName: 'n' }, { kind: 'deleteCheckpoint', checkpointId: chosen.id },
  { kind: 'deleteSubtree', checkpointId: chosen.id },
];

/** The world as the prediction has it. */
function worldAfter(world: World, effect: Effect): World {
  const known = new Map(world.checkpoints.map((one) => [one.id, one]));
  const realised = ({ id, parentId, name }: PredictedCheckpoint): Checkpoint =>
    ({ ...(known.get(id) ?? checkpoint(id)), parentId, name: name ?? 'chosen by Hyper-V' });
  return {
    vm: { ...world.vm, parentCheckpointId: effect.nowParentAfter, state: effect.vmStateAfter ?? world.vm.state },
    checkpoints: effect.checkpointsAfter.map(realised),
    chosen: world.chosen,
  };
}

function predicted(intent: Intent, world: World): Effect {
  const effect = predict(intent, world.vm, world.checkpoints);
  if (effect === null) throw new Error(`no prediction for ${intent.kind}`);
  return effect;
}

describe('in any tree', () => {
  it('nothing is invented and nothing is lost: what was there stays or is named as removed', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      const before = world.checkpoints.map(({ id }) => id).toSorted();
      for (const intent of onChosen(world.chosen)) {
        const { checkpointsAfter, removedIds } = predicted(intent, world);
        const old = checkpointsAfter.map(({ id }) => id).filter((id) => id !== newCheckpointId);
        expect([...old, ...removedIds].toSorted(), intent.kind).toEqual(before);
      }
    }));
  });

  it('the tree stays sound: no orphan, no cycle, and Now hangs from what is there', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      for (const intent of onChosen(world.chosen)) {
        const after = worldAfter(world, predicted(intent, world));
        const tree = buildTree(after.checkpoints, after.vm.parentCheckpointId);
        expect(flatten(tree).filter(({ defect }) => defect !== null), intent.kind).toEqual([]);
        expect(tree.now.defect, intent.kind).toBeNull();
      }
    }));
  });

  it('deleting takes one checkpoint out of every line of descent and changes nothing else in it', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      const after = worldAfter(world, predicted({ kind: 'deleteCheckpoint', checkpointId: world.chosen.id }, world));
      for (const { id } of after.checkpoints) expect(lineTo(id, after)).toEqual(lineTo(id, world).filter((one) => one !== world.chosen.id));
      expect(lineTo(after.vm.parentCheckpointId, after)).toEqual(lineTo(world.vm.parentCheckpointId, world).filter((one) => one !== world.chosen.id));
    }));
  });

  it('names as re-parented exactly those that stay and get another parent', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      for (const intent of onChosen(world.chosen)) {
        const effect = predicted(intent, world);
        const changed = effect.checkpointsAfter
          .filter(({ id, parentId }) => world.checkpoints.some((one) => one.id === id && one.parentId !== parentId));
        expect(effect.reparentedIds.toSorted(), intent.kind).toEqual(changed.map(({ id }) => id).toSorted());
      }
    }));
  });

  it('deleting a subtree is deleting its members one by one, from the leaves up', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      const whole = worldAfter(world, predicted({ kind: 'deleteSubtree', checkpointId: world.chosen.id }, world));
      const members = subtreeIds(buildTree(world.checkpoints, null), world.chosen.id).toReversed();
      const single = members.reduce((now, checkpointId) => worldAfter(now, predicted({ kind: 'deleteCheckpoint', checkpointId }, now)), world);
      expect([single.checkpoints, single.vm]).toEqual([whole.checkpoints, whole.vm]);
    }));
  });

  it('applying again changes nothing more', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      const apply: Intent = { kind: 'applyCheckpoint', checkpointId: world.chosen.id };
      const once = worldAfter(world, predicted(apply, world));
      expect(worldAfter(once, predicted(apply, once))).toEqual(once);
    }));
  });

  it('create and apply, then deleting what was created, is applying', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      const safe = worldAfter(world, predicted({ kind: 'createAndApply', checkpointId: world.chosen.id, name: null }, world));
      const undone = worldAfter(safe, predicted({ kind: 'deleteCheckpoint', checkpointId: newCheckpointId }, safe));
      expect(undone).toEqual(worldAfter(world, predicted({ kind: 'applyCheckpoint', checkpointId: world.chosen.id }, world)));
    }));
  });

  it('a broken tree never makes a prediction hang or lose a checkpoint', () => {
    fc.assert(fc.property(messyCheckpoints.filter((list) => list.length > 0), (list) => {
      for (const intent of onChosen(list[0] ?? checkpoint('none'))) {
        const effect = predict(intent, sampleVm(), list);
        if (effect === null) continue;
        const old = effect.checkpointsAfter.filter(({ id }) => id !== newCheckpointId);
        expect(old.length + effect.removedIds.length, intent.kind).toBe(list.length);
      }
    }));
  });
});

function lineTo(id: Guid | null, world: World): readonly Guid[] {
  return buildTree(world.checkpoints, id).now.path;
}
