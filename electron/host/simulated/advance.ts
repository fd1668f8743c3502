import type { Guid } from '../../../shared/domain/vm.ts';
import { growDisks } from './disks.ts';
import { finishMerge } from './merge.ts';
import { finishStep } from './tasks.ts';
import { millisecondsOf, utcTimeOf } from './time.ts';
import type { World } from './world.ts';

interface Due {
  readonly atMs: number;
  readonly vmId: Guid;
  readonly happen: (world: World, vmId: Guid) => World;
}

/**
 * The world at an instant (ms since 1970): commands under way go on, merges end, disks in use have grown. Pure, and the same
 * whether it is asked in one step or in many. Time never goes back: an earlier instant changes nothing.
 */
export function advance(world: World, now: number): World {
  let current = world;
  for (let due = nextDue(current); due !== undefined && due.atMs <= now; due = nextDue(current)) {
    current = due.happen(moveTo(current, due.atMs), due.vmId);
  }
  return moveTo(current, now);
}

function nextDue(world: World): Due | undefined {
  const all = world.vms.flatMap(({ id, task, merge }): readonly Due[] => [
    ...(task === null ? [] : [{ atMs: millisecondsOf(task.stepEndsAt), vmId: id, happen: finishStep }]),
    ...(merge === null ? [] : [{ atMs: millisecondsOf(merge.endsAt), vmId: id, happen: finishMerge }]),
  ]);
  return all.reduce<Due | undefined>((first, due) => (first === undefined || due.atMs < first.atMs ? due : first), undefined);
}

function moveTo(world: World, now: number): World {
  const from = millisecondsOf(world.time);
  return now <= from ? world : { ...growDisks(world, from, now), time: utcTimeOf(now) };
}
