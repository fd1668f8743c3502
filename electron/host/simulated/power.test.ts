import { describe, expect, it } from 'vitest';
import type { KnownVmState } from '../../../shared/domain/vmState.ts';
import { begin } from './engine.ts';
import type { EngineCommand } from './engineCommand.ts';
import { errorOf, later, run, shapeOf, startMs, theVm, worldAfter, worldWith } from './testing/oneMachine.ts';
import { componentIds } from './integrationServices.ts';
import type { World, WorldVm } from './world.ts';

type Power = Exclude<EngineCommand['cmdlet'], 'Set-VM' | 'Checkpoint-VM' | 'Restore-VMSnapshot' | 'Rename-VMSnapshot' | 'Remove-VMSnapshot'>;
type Word = Exclude<Power, 'Stop-VM'> | 'turnOff' | 'shutDown' | 'save';

function order(world: World, word: Word, force = false): EngineCommand {
  const vmId = theVm(world).id;
  return word === 'turnOff' || word === 'shutDown' || word === 'save'
    ? { cmdlet: 'Stop-VM', vmId, mode: word, force } : { cmdlet: word, vmId };
}

/** A machine in any state, as if it had come there by itself. */
function inState(state: KnownVmState, vm: Partial<WorldVm> = {}): World {
  return worldWith({}, { state, ...vm });
}

const states = ['Running', 'Off', 'Saved', 'Paused', 'FastSaved', 'Hibernated', 'Starting', 'Stopping', 'Saving', 'RunningCritical'] as const;
const table: Readonly<Record<Word, Partial<Record<KnownVmState, KnownVmState>>>> = {
  'Start-VM': { Off: 'Running', Saved: 'Running', Paused: 'Running', FastSaved: 'Running', Hibernated: 'Running', Running: 'Running' },
  turnOff: { Running: 'Off', Paused: 'Off', Saved: 'Off', FastSaved: 'Off', Off: 'Off' },
  shutDown: { Running: 'Off', Off: 'Off' },
  'Save-VM': { Running: 'Saved', Paused: 'Saved', Saved: 'Saved' },
  save: { Running: 'Saved', Paused: 'Saved', Saved: 'Saved' },
  'Suspend-VM': { Running: 'Paused', Paused: 'Paused' },
  'Resume-VM': { Paused: 'Running', Running: 'Running' },
  'Restart-VM': { Running: 'Running' },
  'Remove-VMSavedState': { Saved: 'Off', FastSaved: 'Off' },
};

describe.each(Object.entries(table) as [Word, Partial<Record<KnownVmState, KnownVmState>>][])('%s', (word, ways) => {
  it.each(states.filter((state) => ways[state] !== undefined))('takes a VM that is %s where it should', (state) => {
    const world = inState(state);
    const { world: after, result } = run(world, order(world, word));
    const isThere = ways[state] === state && word !== 'Restart-VM';
    expect(theVm(after).state).toBe(ways[state]);
    expect(result).toMatchObject({ ok: true, warnings: isThere ? ['The virtual machine is already in the specified state.'] : [] });
  });

  it.each(states.filter((state) => ways[state] === undefined))('refuses a VM that is %s', (state) => {
    const world = inState(state);
    expect(errorOf(world, order(world, word))).toMatchObject({
      kind: 'error', identifier: 'InvalidState', category: 'InvalidOperation', targetVmName: 'web01',
    });
  });
});

describe('on the way', () => {
  it.each([
    ['Start-VM', 'Off', 'Starting'], ['Start-VM', 'Paused', 'Resuming'], ['shutDown', 'Running', 'Stopping'], ['turnOff', 'Running', 'Stopping'],
    ['Save-VM', 'Running', 'Saving'], ['Suspend-VM', 'Running', 'Pausing'], ['Resume-VM', 'Paused', 'Resuming'], ['Restart-VM', 'Running', 'Reset'],
  ] as const)('%s shows a VM that was %s as %s', (word, from, through) => {
    const world = inState(from);
    expect(run(world, order(world, word)).states[0]).toBe(through);
  });

  it('saving takes longer with more memory', () => {
    const small = worldWith({ memory: 1 });
    const large = worldWith({ memory: 64 });
    expect(worldAfter(large, order(large, 'Save-VM')).time > worldAfter(small, order(small, 'Save-VM')).time).toBe(true);
  });
});

describe('uptime', () => {
  it('counts from the start, and ends with Off and Saved', () => {
    const off = inState('Off', { startedAt: null });
    const started = worldAfter(off, order(off, 'Start-VM'));
    expect(theVm(started).startedAt).toBe(started.time);
    expect(theVm(worldAfter(started, order(off, 'turnOff'))).startedAt).toBeNull();
    expect(theVm(worldAfter(started, order(off, 'Save-VM'))).startedAt).toBeNull();
  });

  it('goes on through a pause', () => {
    const world = inState('Running');
    const paused = worldAfter(world, order(world, 'Suspend-VM'));
    expect(theVm(paused).startedAt).toBe(theVm(world).startedAt);
    expect(theVm(worldAfter(paused, order(world, 'Resume-VM'))).startedAt).toBe(theVm(world).startedAt);
  });

  it.each([true, false])('counts anew after a reset where the switch is %s', (resetRestartsUptime) => {
    const world = worldWith({}, {}, { resetRestartsUptime });
    const after = worldAfter(world, order(world, 'Restart-VM'));
    expect(theVm(after).startedAt).toBe(resetRestartsUptime ? after.time : theVm(world).startedAt);
  });
});

describe('a guest that cannot be asked to shut down', () => {
  const deaf = { kind: 'windows', vssWorks: true, shutdownWorks: false, heartbeatWorks: true } as const;

  it('makes Stop-VM ask whether to go on, and the VM runs on', () => {
    const world = inState('Running', { guest: deaf });
    expect(errorOf(world, order(world, 'shutDown'))).toMatchObject({ kind: 'shouldContinue', identifier: 'InvalidOperation' });
    expect(theVm(run(world, order(world, 'shutDown')).world).state).toBe('Running');
  });

  it('is also one whose Shutdown service is switched off for the VM', () => {
    const plain = inState('Running');
    const integrationServices = theVm(plain).integrationServices.map((service) => (
      service.componentId === componentIds.shutdown ? { ...service, enabled: false } : service));
    const world = inState('Running', { integrationServices });
    expect(errorOf(world, order(world, 'shutDown')).kind).toBe('shouldContinue');
  });

  it('is turned off by force, with an error', () => {
    const world = inState('Running', { guest: deaf });
    const { world: after, result } = run(world, order(world, 'shutDown', true));
    expect(result).toMatchObject({ ok: false, error: { kind: 'error', identifier: 'OperationFailed' } });
    expect(theVm(after).state).toBe('Off');
  });
});

describe('one command at a time', () => {
  it('lets Turn off overtake a Shut down, and both end with it', () => {
    const world = inState('Running');
    const shutting = begin(world, order(world, 'shutDown'), startMs);
    if (!shutting.ok) throw new Error('refused');
    const turning = begin(shutting.world, order(world, 'turnOff'), startMs + 500);
    if (!turning.ok) throw new Error('refused');
    expect(theVm(turning.world).task?.replacedIds).toEqual([shutting.taskId]);
    expect(theVm(later(turning.world, 1000))).toMatchObject({ state: 'Off', task: null });
  });

  it('refuses everything else while the VM shuts down', () => {
    const world = inState('Running');
    const begun = begin(world, order(world, 'shutDown'), startMs);
    if (!begun.ok) throw new Error('refused');
    for (const word of ['shutDown', 'Save-VM', 'Start-VM'] as const) expect(errorOf(begun.world, order(world, word)).identifier).toBe('InvalidState');
  });

  it.each(['ObjectInUse', 'InvalidState'] as const)('refuses a VM that takes a checkpoint with %s, as the switch says', (busyIdentifier) => {
    const world = worldWith({}, {}, { busyIdentifier });
    const begun = begin(world, { cmdlet: 'Checkpoint-VM', vmId: theVm(world).id, snapshotName: 'a' }, startMs);
    if (!begun.ok) throw new Error('refused');
    for (const word of ['turnOff', 'Save-VM'] as const) expect(errorOf(begun.world, order(world, word)).identifier).toBe(busyIdentifier);
  });

  it('answers ObjectNotFound for a VM that is not there', () => {
    expect(errorOf(inState('Off'), { cmdlet: 'Start-VM', vmId: '00000000-0000-4000-8000-000000000000' }).identifier).toBe('ObjectNotFound');
  });

  it('does not start a VM whose disk file is gone', () => {
    const world = inState('Off');
    const damaged = { ...world, diskFiles: world.diskFiles.map((file) => ({ ...file, unreadableBecause: 'gone' })) };
    expect(errorOf(damaged, order(world, 'Start-VM')).identifier).toBe('OperationFailed');
  });
});

describe('automatic checkpoints', () => {
  const automatic = { automaticCheckpointsEnabled: true } as const;

  it('are taken at the start of a VM that has no checkpoint, before the guest runs', () => {
    const world = inState('Off', automatic);
    const after = worldAfter(world, order(world, 'Start-VM'));
    expect(after.checkpoints).toMatchObject([{ name: 'Automatic Checkpoint - web01 - (3/9/2026 - 2:30:00 PM)', isAutomatic: true, state: 'Off' }]);
    expect(theVm(after)).toMatchObject({ state: 'Running', parentCheckpointId: after.checkpoints[0]?.id });
  });

  it('are taken of the running guest where the switch says so', () => {
    const world = worldWith({}, { state: 'Off', checkpointType: 'Standard', ...automatic }, { automaticCheckpointIsTaken: 'afterStart' });
    expect(worldAfter(world, order(world, 'Start-VM')).checkpoints).toMatchObject([{ isAutomatic: true, state: 'Saved' }]);
  });

  it.each(['shutDown', 'turnOff'] as const)('go when the VM is stopped by %s, and only they', (word) => {
    const world = inState('Off', automatic);
    const running = worldAfter(world, order(world, 'Start-VM'));
    const after = worldAfter(running, order(world, word));
    expect(shapeOf(after)).toEqual(['Now < -']);
    const own = worldWith({ checkpoints: [{ key: 'a', name: 'mine', ago: 1, written: 0 }] }, automatic);
    expect(worldAfter(own, order(own, word)).checkpoints).toHaveLength(1);
  });

  it('stay when the VM is saved', () => {
    const world = inState('Off', automatic);
    const running = worldAfter(world, order(world, 'Start-VM'));
    expect(worldAfter(running, order(world, 'Save-VM')).checkpoints).toHaveLength(1);
  });

  it('are not taken where there is a checkpoint, where checkpoints are disabled or the host has none; the VM starts', () => {
    const has = worldWith({ checkpoints: [{ key: 'a', name: 'mine', ago: 1, written: 0 }] }, { state: 'Off', ...automatic });
    const disabled = inState('Off', { ...automatic, checkpointType: 'Disabled' });
    const plain = inState('Off', automatic);
    const old = { ...plain, host: { ...plain.host, hasAutomaticCheckpoints: false } };
    for (const world of [has, disabled, old]) {
      const after = worldAfter(world, order(world, 'Start-VM'));
      expect(theVm(after).state).toBe('Running');
      expect(after.checkpoints.filter(({ isAutomatic }) => isAutomatic)).toEqual([]);
    }
  });
});
