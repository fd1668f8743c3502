import { advance } from './advance.ts';
import { beginApply } from './checkpointApply.ts';
import { beginCreate } from './checkpointCreation.ts';
import { removeSnapshot } from './checkpointRemoval.ts';
import { findCheckpoint, findVm } from './edit.ts';
import type { EngineCommand, EngineError } from './engineCommand.ts';
import { errors } from './errors.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';
import { power, stop } from './power.ts';
import { renameSnapshot, setVm } from './settings.ts';
import type { World, WorldCheckpoint, WorldVm } from './world.ts';
import { isPassingState } from './worldView.ts';

/**
 * Begins a command at an instant (ms since 1970). Pure: it answers with the world in which the command is under way or done,
 * or with the error that refuses it, and then nothing has changed. `advance` brings the world to the command's end.
 */
export function begin(world: World, command: EngineCommand, now: number): Outcome {
  const current = advance(world, now);
  return 'snapshotId' in command ? onCheckpoint(current, command) : onVm(current, command);
}

function onVm(world: World, command: Exclude<EngineCommand, { snapshotId: string }>): Outcome {
  const vm = findVm(world, command.vmId);
  if (vm === undefined) return refused(errors.vmNotFound(command.vmId));
  const error = otherwiseEngaged(world, vm, command);
  if (error !== null) return refused(error);
  switch (command.cmdlet) {
    case 'Set-VM': return setVm(world, vm, command);
    case 'Checkpoint-VM': return beginCreate(world, vm, command.snapshotName);
    case 'Stop-VM': return stop(world, vm, command);
    default: return power(world, vm, command.cmdlet);
  }
}

function onCheckpoint(world: World, command: Extract<EngineCommand, { snapshotId: string }>): Outcome {
  const checkpoint = findCheckpoint(world, command.snapshotId);
  const vm = checkpoint && findVm(world, checkpoint.vmId);
  if (checkpoint === undefined || vm === undefined) return refused(errors.checkpointNotFound());
  const error = otherwiseEngaged(world, vm, command);
  return error === null ? changeCheckpoint(world, vm, checkpoint, command) : refused(error);
}

function changeCheckpoint(
  world: World, vm: WorldVm, checkpoint: WorldCheckpoint, command: Extract<EngineCommand, { snapshotId: string }>,
): Outcome {
  switch (command.cmdlet) {
    case 'Restore-VMSnapshot': return beginApply(world, vm, checkpoint);
    case 'Rename-VMSnapshot': return renameSnapshot(world, checkpoint, command.newName);
    case 'Remove-VMSnapshot': return removeSnapshot(world, vm, checkpoint, command.includeAllChildSnapshots);
  }
}

/** One command per VM at a time, with one exception: Turn off takes over a Shut down that still waits. */
function otherwiseEngaged(world: World, vm: WorldVm, command: EngineCommand): EngineError | null {
  const isTurnOff = command.cmdlet === 'Stop-VM' && command.mode === 'turnOff';
  if (isTurnOff && vm.task?.isShutDown === true) return null;
  if (isPassingState(vm.state)) return errors.invalidState(vm);
  return vm.task === null ? null : errors.busy(vm, world.unconfirmed.busyIdentifier);
}
