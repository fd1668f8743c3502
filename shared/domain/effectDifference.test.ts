import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from './checkpoint.ts';
import { differenceFrom } from './effectDifference.ts';
import type { EffectDifference } from './effectDifference.ts';
import { newCheckpointId, predict } from './effects.ts';
import type { Effect } from './effects.ts';
import type { Intent } from './operation.ts';
import { healthyWorld } from './testing/arbitraries.ts';
import { sampleCheckpoint as checkpoint, sampleVm } from './testing/samples.ts';
import type { Vm } from './vm.ts';

const root = checkpoint('root');
const leaf = checkpoint('leaf', 'root');
const made = checkpoint('made', 'leaf', { name: 'mine' });
const vm = sampleVm({ parentCheckpointId: 'leaf' });

/** What a host that was predicted to do `intent` to root ← leaf ← Now differs in, once it is as given. */
function differences(intent: Intent, checkpoints: Checkpoint[], changes: Partial<Vm>): readonly EffectDifference[] {
  const effect = predict(intent, vm, [root, leaf]);
  if (effect === null) throw new Error('no prediction');
  return differenceFrom(effect, { vm: { ...vm, ...changes }, checkpoints });
}
const createMine: Intent = { kind: 'createCheckpoint', name: 'mine' };
const deleteLeaf: Intent = { kind: 'deleteCheckpoint', checkpointId: 'leaf' };

describe('after creating', () => {
  it('finds the new checkpoint by where it stands, and nothing to report', () => {
    expect(differences(createMine, [made, leaf, root], { parentCheckpointId: 'made' })).toEqual([]);
    expect(differences({ kind: 'createCheckpoint', name: null }, [root, leaf, made], { parentCheckpointId: 'made' })).toEqual([]);
  });

  it('reports that there is none, and where Now is instead', () => {
    expect(differences(createMine, [root, leaf], {})).toEqual([{ kind: 'notCreated' }, { kind: 'now', expected: newCheckpointId, found: 'leaf' }]);
  });

  it('reports one without the memory it should have', () => {
    expect(differences(createMine, [root, leaf, { ...made, hasMemory: false }], { parentCheckpointId: 'made' }))
      .toEqual([{ kind: 'memory', checkpointId: 'made', expected: true, found: false }]);
  });

  it('takes neither a backup\'s checkpoint nor somebody else\'s for the new one', () => {
    const backup = checkpoint('backup', 'leaf', { name: 'mine', snapshotType: 'Recovery' });
    const other = checkpoint('other', 'leaf');
    expect(differences(createMine, [root, leaf, backup, other, made], { parentCheckpointId: 'made' }))
      .toEqual([{ kind: 'unexpected', checkpointId: 'backup' }, { kind: 'unexpected', checkpointId: 'other' }]);
  });

  it('reports another name and another place', () => {
    expect(differences(createMine, [root, leaf, { ...made, name: 'min', parentId: 'root' }], { parentCheckpointId: 'made' })).toEqual([
      { kind: 'name', checkpointId: 'made', expected: 'mine', found: 'min' },
      { kind: 'parent', checkpointId: 'made', expected: 'leaf', found: 'root' },
    ]);
  });
});

describe('after deleting', () => {
  it('reports what is still there', () => {
    expect(differences(deleteLeaf, [root, leaf], {})).toEqual([
      { kind: 'notRemoved', checkpointId: 'leaf' }, { kind: 'now', expected: 'root', found: 'leaf' },
    ]);
  });

  it('reports what went with it and should have stayed', () => {
    expect(differences(deleteLeaf, [], { parentCheckpointId: null })).toEqual([
      { kind: 'lost', checkpointId: 'root' }, { kind: 'now', expected: 'root', found: null },
    ]);
  });
});

describe('after applying', () => {
  it('reports a state that is not the predicted one', () => {
    expect(differences({ kind: 'applyCheckpoint', checkpointId: 'root' }, [root, leaf], { parentCheckpointId: 'root', state: 'Saved' }))
      .toEqual([{ kind: 'vmState', expected: 'Running', found: 'Saved' }]);
  });

  it('says nothing of a state that could not be predicted', () => {
    const unclear = checkpoint('root', null, { hasMemory: null });
    const effect = predict({ kind: 'applyCheckpoint', checkpointId: 'root' }, vm, [unclear]);
    expect(effect && differenceFrom(effect, { vm: { ...vm, parentCheckpointId: 'root', state: 'Off' }, checkpoints: [unclear] })).toEqual([]);
  });
});

describe('any prediction', () => {
  const intents = (id: string): Intent[] => [
    { kind: 'createCheckpoint', name: null }, { kind: 'applyCheckpoint', checkpointId: id }, { kind: 'createAndApply', checkpointId: id, name: 'n' },
    { kind: 'renameCheckpoint', checkpointId: id, newName: 'n' }, { kind: 'deleteCheckpoint', checkpointId: id }, { kind: 'deleteSubtree', checkpointId: id },
  ];

  it('differs in nothing from a host that did just that, in any order', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      for (const intent of intents(world.chosen.id)) {
        const effect = predict(intent, world.vm, world.checkpoints);
        expect(effect && differenceFrom(effect, hostThatDid(effect, world.vm, world.checkpoints)), intent.kind).toEqual([]);
      }
    }));
  });

  it('differs from a host that did nothing, unless nothing was to change', () => {
    fc.assert(fc.property(healthyWorld, (world) => {
      for (const intent of intents(world.chosen.id)) {
        const effect = predict(intent, world.vm, world.checkpoints);
        const isNothing = intent.kind === 'applyCheckpoint' && world.vm.parentCheckpointId === world.chosen.id && effect?.vmStateAfter === world.vm.state;
        expect(effect && differenceFrom(effect, world).length > 0, intent.kind).toBe(!isNothing);
      }
    }));
  });
});

function hostThatDid(effect: Effect, before: Vm, checkpoints: readonly Checkpoint[]): { vm: Vm; checkpoints: Checkpoint[] } {
  const real = (id: string | null): string | null => (id === newCheckpointId ? 'a-new-guid' : id);
  const known = new Map(checkpoints.map((one) => [one.id, one]));
  return {
    vm: { ...before, parentCheckpointId: real(effect.nowParentAfter), state: effect.vmStateAfter ?? before.state },
    checkpoints: effect.checkpointsAfter.toReversed().map(({ id, parentId, name }) => ({
      ...(known.get(id) ?? checkpoint('a-new-guid', null, { hasMemory: effect.hasMemoryOfNew })), parentId, name: name ?? 'web01 - (6/2/2026)',
    })),
  };
}
