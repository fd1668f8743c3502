import type { Guid } from '../../../shared/domain/vm.ts';
import { finishApply } from './checkpointApply.ts';
import { finishCreate } from './checkpointCreation.ts';
import { removeAutomaticCheckpoint } from './checkpointRemoval.ts';
import { findVm, withVm } from './edit.ts';
import { finishStateChange } from './powerSteps.ts';
import { startStep } from './taskStart.ts';
import type { TaskStep } from './vmTask.ts';
import type { World } from './world.ts';

/** Ends the step of a VM's task that is due, and starts the next one or ends the task. */
export function finishStep(world: World, vmId: Guid): World {
  const task = findVm(world, vmId)?.task;
  const step = task?.steps[0];
  if (!task || !step) return withVm(world, vmId, { task: null });
  const after = stepDone(world, vmId, step);
  const steps = task.steps.slice(1);
  return steps.length === 0 ? withVm(after, vmId, { task: null }) : startStep(after, vmId, { ...task, steps });
}

function stepDone(world: World, vmId: Guid, step: TaskStep): World {
  const vm = findVm(world, vmId);
  if (vm === undefined) return world;
  switch (step.kind) {
    case 'changeState': return finishStateChange(world, vm, step);
    case 'createCheckpoint': return step.checkpoint === null ? world : finishCreate(world, vm, step.checkpoint);
    case 'applyCheckpoint': return step.checkpointId === null ? world : finishApply(world, vm, step.checkpointId);
    case 'removeAutomaticCheckpoint': return removeAutomaticCheckpoint(world, vm);
  }
}
