import { advance } from '../advance.ts';
import type { CommandResult, EngineCommand } from '../engineCommand.ts';
import { begin } from '../engine.ts';
import type { SampleMachine } from '../sampleMachine.ts';
import { worldOf } from '../sampleWorld.ts';
import { millisecondsOf } from '../time.ts';
import type { Unconfirmed } from '../unconfirmed.ts';
import type { World, WorldCheckpoint, WorldVm } from '../world.ts';

/** Worlds with one machine and commands done to their end. For tests only. */

export const startMs = Date.UTC(2026, 2, 9, 14, 30);

const plain: SampleMachine = {
  key: 'web01', name: 'web01', notes: '', folder: 'D:\\Hyper-V\\web01',
  guest: { kind: 'windows', vssWorks: true, shutdownWorks: true, heartbeatWorks: true },
  processors: 2, memory: 4, disks: [{ name: 'web01', size: 100, used: 20 }],
  adapters: [{ switchName: 'Production', mac: '00155D000001', ips: ['10.0.0.1'] }],
  state: 'Running', createdAgo: 100,
};

/** A world with one machine, at startMs. */
export function worldWith(
  machine: Partial<SampleMachine>, vm: Partial<WorldVm> = {}, switches: Partial<Unconfirmed> = {},
): World {
  const isInMemory = machine.state === undefined || machine.state === 'Running' || machine.state === 'Paused';
  const world = worldOf([{ ...plain, ...(isInMemory ? { startedAgo: 2 } : {}), ...machine }], startMs);
  return {
    ...world,
    unconfirmed: { ...world.unconfirmed, ...switches },
    vms: world.vms.map((each) => ({ ...each, ...vm })),
  };
}

/** The one machine. */
export function theVm(world: World): WorldVm {
  const [vm] = world.vms;
  if (vm === undefined) throw new Error('the world has no machine');
  return vm;
}

export function checkpointCalled(world: World, name: string): WorldCheckpoint {
  const found = world.checkpoints.find((checkpoint) => checkpoint.name === name);
  if (found === undefined) throw new Error(`no checkpoint ${name}`);
  return found;
}

/** Each checkpoint with the name of its parent, and Now's, as in `second < first`. */
export function shapeOf(world: World): readonly string[] {
  const nameOf = (id: string | null) => (id === null ? '-' : (world.checkpoints.find((one) => one.id === id)?.name ?? '?'));
  return [
    ...world.checkpoints.map(({ name, parentId }) => `${name} < ${nameOf(parentId)}`),
    `Now < ${nameOf(theVm(world).parentCheckpointId)}`,
  ];
}

/** The world at the moment the command answers, with its answer and the states the VM showed on the way. */
export function run(world: World, command: EngineCommand): { readonly world: World; readonly result: CommandResult; readonly states: readonly string[] } {
  const begun = begin(world, command, millisecondsOf(world.time));
  if (!begun.ok) return { world, result: begun, states: [] };
  let current = begun.world;
  const states: string[] = [];
  for (let task = theVm(current).task; task !== null; task = theVm(current).task) {
    states.push(theVm(current).state);
    current = advance(current, millisecondsOf(task.stepEndsAt));
  }
  return { world: current, result: begun.result, states };
}

/** The world after a command that has to succeed. */
export function worldAfter(world: World, command: EngineCommand): World {
  const done = run(world, command);
  if (!done.result.ok) throw new Error(`${command.cmdlet}: ${done.result.error.identifier}`);
  return done.world;
}

/** The world a while later. */
export function later(world: World, milliseconds: number): World {
  return advance(world, millisecondsOf(world.time) + milliseconds);
}

/** The error of a command that has to fail. */
export function errorOf(world: World, command: EngineCommand): Extract<CommandResult, { ok: false }>['error'] {
  const { result } = run(world, command);
  if (result.ok) throw new Error(`${command.cmdlet} was done`);
  return result.error;
}
