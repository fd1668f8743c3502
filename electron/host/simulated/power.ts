import type { KnownVmState } from '../../../shared/domain/vmState.ts';
import { planAutomatic } from './checkpointCreation.ts';
import { hasUnreadableDisk } from './disks.ts';
import { withVm } from './edit.ts';
import type { CommandResult, EngineError, PowerCmdlet, StopVmCommand } from './engineCommand.ts';
import { alreadyThere, errors } from './errors.ts';
import type { Outcome } from './outcome.ts';
import { done, refused } from './outcome.ts';
import { stateChanges } from './powerSteps.ts';
import { startTask } from './taskStart.ts';
import type { TaskStep } from './vmTask.ts';
import type { World, WorldVm } from './world.ts';
import { serviceAnswers } from './worldView.ts';

/** From where each command goes, and where it has nothing to do. Hyper-V module 2.0. */
const ways = {
  'Start-VM': { from: ['Off', 'Saved', 'Paused', 'FastSaved', 'Hibernated'], there: ['Running'] },
  'Save-VM': { from: ['Running', 'Paused'], there: ['Saved'] },
  'Suspend-VM': { from: ['Running'], there: ['Paused'] },
  'Resume-VM': { from: ['Paused'], there: ['Running'] },
  'Restart-VM': { from: ['Running'], there: [] },
  'Remove-VMSavedState': { from: ['Saved', 'FastSaved'], there: [] },
  shutDown: { from: ['Running'], there: ['Off'] },
  turnOff: { from: ['Running', 'Paused', 'Saved', 'FastSaved'], there: ['Off'] },
} as const satisfies Record<string, { from: readonly KnownVmState[]; there: readonly KnownVmState[] }>;

const success: CommandResult = { ok: true, createdSnapshotId: null, warnings: [] };
const afterStopping: TaskStep = { kind: 'removeAutomaticCheckpoint', durationMs: 0 };

/** Start-VM, Save-VM, Suspend-VM, Resume-VM, Restart-VM and Remove-VMSavedState. */
export function power(world: World, vm: WorldVm, cmdlet: PowerCmdlet): Outcome {
  return atOnce(world, vm, cmdlet) ?? begin(world, vm, cmdlet);
}

function begin(world: World, vm: WorldVm, cmdlet: PowerCmdlet): Outcome {
  switch (cmdlet) {
    case 'Start-VM': return start(world, vm);
    case 'Save-VM': return startTask(world, vm, [stateChanges.save(vm)], success);
    case 'Suspend-VM': return startTask(world, vm, [stateChanges.pause()], success);
    case 'Resume-VM': return startTask(world, vm, [stateChanges.resume()], success);
    case 'Restart-VM': return startTask(world, vm, [stateChanges.reset()], success);
    case 'Remove-VMSavedState': return done(withVm(world, vm.id, { state: 'Off', startedAt: null }));
  }
}

function start(world: World, vm: WorldVm): Outcome {
  if (vm.state === 'Paused') return startTask(world, vm, [stateChanges.resume()], success);
  if (hasUnreadableDisk(world, vm.configuration)) return refused(errors.unreadableDisk(vm));
  const automatic = vm.state === 'Off' ? planAutomatic(world, vm) : null;
  if (automatic === null) return startTask(world, vm, [stateChanges.start()], success);
  const take = { kind: 'createCheckpoint', durationMs: automatic.durationMs, checkpoint: automatic.checkpoint } as const;
  const isBefore = world.unconfirmed.automaticCheckpointIsTaken === 'beforeStart';
  return startTask(automatic.world, vm, isBefore ? [take, stateChanges.start()] : [stateChanges.start(), take], success);
}

/** Stop-VM. Turn off ends a Shut down that still waits for the guest. */
export function stop(world: World, vm: WorldVm, { mode, force }: StopVmCommand): Outcome {
  if (mode === 'save') return power(world, vm, 'Save-VM');
  if (vm.task?.isShutDown === true) return turnOff(world, vm);
  const early = atOnce(world, vm, mode);
  if (early !== null) return early;
  if (mode === 'turnOff') return turnOff(world, vm);
  if (serviceAnswers(vm, 'shutdown')) return startTask(world, vm, [stateChanges.shutDown(), afterStopping], success, true);
  return force ? turnOff(world, vm, errors.shutDownFailed(vm)) : refused(errors.shutDownUnavailable(vm));
}

function turnOff(world: World, vm: WorldVm, error?: EngineError): Outcome {
  return startTask(world, vm, [stateChanges.turnOff(), afterStopping], error === undefined ? success : { ok: false, error });
}

/** What is answered without doing anything: a warning in the state that is asked for, an error where no way leads from. */
function atOnce(world: World, vm: WorldVm, way: keyof typeof ways): Outcome | null {
  const { from, there }: { from: readonly KnownVmState[]; there: readonly KnownVmState[] } = ways[way];
  if (there.includes(vm.state)) return done(world, [alreadyThere]);
  return from.includes(vm.state) ? null : refused(errors.invalidState(vm));
}
