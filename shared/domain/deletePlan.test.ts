import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletePlan } from './deletePlan.ts';
import { checkpointExpectationOf } from './expectation.ts';
import { predictedView, type VmView } from './predictedView.ts';
import { healthyWorld, messyCheckpoints } from './testing/arbitraries.ts';
import { sampleCheckpoint, sampleVm } from './testing/samples.ts';
import type { Guid } from './vm.ts';

const at = (hour: number) => ({ createdAt: `2026-01-02T${String(hour).padStart(2, '0')}:00:00Z` });
/** first ← second ← third ← Now, and side beside third. */
const view: VmView = {
  vm: sampleVm({ parentCheckpointId: 'third' }),
  checkpoints: [
    sampleCheckpoint('first', null, at(1)), sampleCheckpoint('second', 'first', at(2)), sampleCheckpoint('third', 'second', at(4)),
    sampleCheckpoint('side', 'second', at(3)),
  ],
};

function leftBy(ids: readonly Guid[], before: VmView): VmView {
  const last = deletePlan(ids, before)?.at(-1);
  return last === undefined ? before : predictedView(last.effect, last.before);
}

describe('deleting several', () => {
  it('begins with the youngest, in whatever order they were chosen', () => {
    const order = deletePlan(['second', 'third', 'first', 'side'], view)?.map(({ checkpoint }) => checkpoint.id);
    expect(order).toEqual(['third', 'side', 'second', 'first']);
  });

  it('expects of each step what the steps before it leave', () => {
    const steps = deletePlan(['second', 'third'], view) ?? [];
    const expected = steps.map(({ checkpoint, before }) => checkpointExpectationOf(checkpoint, before.checkpoints, 'deleteCheckpoint').childIds);
    expect(expected).toEqual([[], ['side']]);
    expect(steps.map(({ before }) => before.vm.parentCheckpointId)).toEqual(['third', 'second']);
  });

  it('takes one that was chosen twice once, and nothing for nothing', () => {
    expect(deletePlan(['side', 'side'], view)).toHaveLength(1);
    expect(deletePlan([], view)).toEqual([]);
  });

  it('makes no plan for what is not there or cannot be told apart', () => {
    expect(deletePlan(['side', 'gone'], view)).toBeNull();
    expect(deletePlan(['loop', 'side'], { ...view, checkpoints: [...view.checkpoints, sampleCheckpoint('loop', 'loop')] })).toBeNull();
  });

  it('leaves exactly the others, each below its nearest ancestor that stays', () => {
    const worldAndChosen = healthyWorld.chain((world) => fc.record({
      world: fc.constant(world), ids: fc.subarray(world.checkpoints.map(({ id }) => id)),
    }));
    fc.assert(fc.property(worldAndChosen, ({ world, ids }) => {
      const after = leftBy(ids, world);
      const gone = new Set(ids);
      const parentOf = new Map(world.checkpoints.map(({ id, parentId }) => [id, parentId]));
      const stayingFrom = (id: Guid | null): Guid | null => (id !== null && gone.has(id) ? stayingFrom(parentOf.get(id) ?? null) : id);
      expect(after.checkpoints.map(({ id, parentId }) => [id, parentId]))
        .toEqual(world.checkpoints.filter(({ id }) => !gone.has(id)).map(({ id, parentId }) => [id, stayingFrom(parentId)]));
      expect(after.vm.parentCheckpointId).toBe(stayingFrom(world.vm.parentCheckpointId));
      expect(after.vm.state).toBe(world.vm.state);
    }));
  });

  it('never hangs on a broken tree', () => {
    fc.assert(fc.property(messyCheckpoints, (checkpoints) => {
      const ids = checkpoints.map(({ id }) => id);
      const steps = deletePlan(ids, { vm: sampleVm(), checkpoints });
      expect(steps === null || steps.length === new Set(ids).size).toBe(true);
    }));
  });
});
