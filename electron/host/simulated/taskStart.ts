import type { Guid } from '../../../shared/domain/vm.ts';
import { withVm } from './edit.ts';
import type { CommandResult } from './engineCommand.ts';
import type { Outcome } from './outcome.ts';
import { millisecondsOf, utcTimeOf } from './time.ts';
import type { TaskStep, VmTask } from './vmTask.ts';
import type { World, WorldVm } from './world.ts';

/** The outcome of a command that takes time: the VM's task with these steps, the first of them started. */
export function startTask(
  world: World, vm: WorldVm, steps: readonly TaskStep[], result: CommandResult, isShutDown = false,
): Outcome {
  const id = world.idsGiven + 1;
  // Only Turn off is ever begun while another task, a Shut down, is there.
  const replacedIds = vm.task === null ? [] : [vm.task.id, ...vm.task.replacedIds];
  const task = { id, isShutDown, replacedIds, steps, stepEndsAt: world.time };
  return { ok: true, world: startStep({ ...world, idsGiven: id }, vm.id, task), taskId: id, result };
}

/** The VM's task at the beginning of its first step. */
export function startStep(world: World, vmId: Guid, task: VmTask): World {
  const step = task.steps[0];
  const stepEndsAt = utcTimeOf(millisecondsOf(world.time) + (step?.durationMs ?? 0));
  const state = step?.kind === 'changeState' ? { state: step.through } : {};
  return withVm(world, vmId, { task: { ...task, stepEndsAt }, ...state });
}
