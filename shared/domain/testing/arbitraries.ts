import fc from 'fast-check';
import type { Checkpoint } from '../checkpoint.ts';
import type { Vm } from '../vm.ts';
import { sampleCheckpoint, sampleVm } from './samples.ts';

/** A VM with its checkpoints, and one of them. */
export interface World {
  readonly vm: Vm;
  readonly checkpoints: readonly Checkpoint[];
  readonly chosen: Checkpoint;
}

/** Few enough that equal times, and times that differ below the millisecond, are common. */
const createdAt = fc.integer({ min: 0, max: 30 }).map((ticks) => `2026-01-02T08:00:00.${String(ticks).padStart(7, '0')}Z`);
const id = fc.integer({ min: 0, max: 12 }).map((number) => `id${String(number).padStart(2, '0')}`);

/** Checkpoints as a broken host might tell them: any parents, any times, and ids that repeat. */
export const messyCheckpoints = fc.array(
  fc.record({ id, parentId: fc.option(id), createdAt }).map((some) => sampleCheckpoint(some.id, some.parentId, some)),
  { maxLength: 20 },
);

/** The same with every id once. */
export const messyUniqueCheckpoints = messyCheckpoints.map((checkpoints) => [
  ...new Map(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint])).values(),
]);

/** A forest in any order with Now somewhere in it, and a VM in a state that rests. */
export const healthyWorld: fc.Arbitrary<World> = fc
  .array(fc.record({ parent: fc.nat(), createdAt, hasMemory: fc.boolean() }), { minLength: 1, maxLength: 20 })
  .chain((seeds) => {
    const checkpoints = seeds.map(({ parent, ...rest }, index) => {
      const parentIndex = parent % (index + 1);
      return sampleCheckpoint(`id${index}`, parentIndex === index ? null : `id${parentIndex}`, rest);
    });
    return fc.record({
      checkpoints: fc.shuffledSubarray(checkpoints, { minLength: checkpoints.length }),
      chosen: fc.constantFrom(...checkpoints),
      vm: fc.record({
        parentCheckpointId: fc.option(fc.constantFrom(...checkpoints.map((checkpoint) => checkpoint.id))),
        state: fc.constantFrom('Running' as const, 'Off' as const),
        checkpointType: fc.constantFrom('Standard' as const, 'Production' as const, 'ProductionOnly' as const),
      }).map(sampleVm),
    });
  });
