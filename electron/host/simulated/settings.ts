import { checkpointsOf, withCheckpoint, withVm } from './edit.ts';
import type { EngineError, SetVmCommand } from './engineCommand.ts';
import { errors } from './errors.ts';
import { isLegalName } from './names.ts';
import type { Outcome } from './outcome.ts';
import { done, refused } from './outcome.ts';
import type { World, WorldCheckpoint, WorldVm } from './world.ts';

const absolutePath = /^([a-z]:[\\/]|\\\\[^\\]+\\[^\\]+)/i;

/** Set-VM: all of it or nothing. Works on a running VM too. */
export function setVm(world: World, vm: WorldVm, command: SetVmCommand): Outcome {
  const error = objection(world, vm, command);
  if (error !== null) return refused(error);
  return done(withVm(world, vm.id, {
    checkpointType: command.checkpointType ?? vm.checkpointType,
    automaticCheckpointsEnabled: command.automaticCheckpointsEnabled ?? vm.automaticCheckpointsEnabled,
    snapshotFileLocation: command.snapshotFileLocation ?? vm.snapshotFileLocation,
    notes: command.notes ?? vm.notes,
    configuration: { ...vm.configuration, name: command.newVMName ?? vm.configuration.name },
  }));
}

function objection(world: World, vm: WorldVm, command: SetVmCommand): EngineError | null {
  const { host } = world;
  if (command.checkpointType !== undefined && !host.hasCheckpointTypes) return errors.noSuchParameter('CheckpointType');
  if (command.automaticCheckpointsEnabled !== undefined && !host.hasAutomaticCheckpoints) {
    return errors.noSuchParameter('AutomaticCheckpointsEnabled');
  }
  if (command.newVMName !== undefined && !isLegalName(command.newVMName)) return errors.invalidName();
  const location = command.snapshotFileLocation;
  if (location === undefined) return null;
  if (!absolutePath.test(location)) return errors.invalidPath();
  // It can be changed only while the VM has no checkpoints. Microsoft's checkpoint documentation.
  return checkpointsOf(world, vm.id).length > 0 ? errors.locationWithCheckpoints(vm) : null;
}

/** Rename-VMSnapshot. Names need not be unique. */
export function renameSnapshot(world: World, checkpoint: WorldCheckpoint, newName: string): Outcome {
  if (!isLegalName(newName)) return refused(errors.invalidName());
  return done(withCheckpoint(world, checkpoint.id, { name: newName }));
}
