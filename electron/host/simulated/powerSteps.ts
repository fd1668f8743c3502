import type { KnownVmState } from '../../../shared/domain/vmState.ts';
import type { UtcTime } from '../../../shared/domain/vm.ts';
import { durations, savingTakes } from './durations.ts';
import { withVm } from './edit.ts';
import type { TaskStep } from './vmTask.ts';
import type { World, WorldVm } from './world.ts';

type StateChange = Extract<TaskStep, { kind: 'changeState' }>;

/** The ways from one state to another, with what shows on the way. */
export const stateChanges = {
  start: (): StateChange => change('Starting', 'Running', durations.start),
  save: (vm: WorldVm): StateChange => change('Saving', 'Saved', savingTakes(vm)),
  pause: (): StateChange => change('Pausing', 'Paused', durations.pause),
  resume: (): StateChange => change('Resuming', 'Running', durations.resume),
  reset: (): StateChange => change('Reset', 'Running', durations.reset),
  shutDown: (): StateChange => change('Stopping', 'Off', durations.shutDown),
  turnOff: (): StateChange => change('Stopping', 'Off', durations.turnOff),
} as const;

function change(through: KnownVmState, to: KnownVmState, durationMs: number): StateChange {
  return { kind: 'changeState', through, to, durationMs };
}

/** The world at the end of such a way. */
export function finishStateChange(world: World, vm: WorldVm, { through, to }: StateChange): World {
  return withVm(world, vm.id, { state: to, startedAt: startedAtAfter(world, vm, through, to) });
}

function startedAtAfter(world: World, vm: WorldVm, through: KnownVmState, to: KnownVmState): UtcTime | null {
  if (to === 'Paused') return vm.startedAt;
  if (to !== 'Running') return null;
  const countsAnew = through === 'Reset' ? world.unconfirmed.resetRestartsUptime : through !== 'Resuming';
  return countsAnew ? world.time : vm.startedAt;
}
