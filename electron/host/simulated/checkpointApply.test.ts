import { describe, expect, it } from 'vitest';
import { advance } from './advance.ts';
import { begin } from './engine.ts';
import type { EngineCommand } from './engineCommand.ts';
import { checkpointCalled, errorOf, run, shapeOf, startMs, theVm, worldAfter, worldWith } from './testing/oneMachine.ts';
import { millisecondsOf } from './time.ts';
import type { World } from './world.ts';
import { activityOf } from './worldView.ts';

function apply(world: World, name: string): EngineCommand {
  return { cmdlet: 'Restore-VMSnapshot', snapshotId: checkpointCalled(world, name).id };
}

function branched(state: 'Running' | 'Off' | 'Saved' | 'Paused', hasMemory: boolean): World {
  return worldWith({
    state,
    checkpoints: [
      { key: 'a', name: 'older', ago: 3, written: 0, hasMemory },
      { key: 'b', name: 'newer', ago: 2, written: 1 },
    ],
    written: 2,
  });
}

describe('Restore-VMSnapshot by state', () => {
  it.each([
    ['Running', true, 'Running', ['Saving', 'Saved', 'Starting']],
    ['Running', false, 'Off', ['Saving', 'Saved']],
    ['Off', true, 'Saved', ['Off']],
    ['Off', false, 'Off', ['Off']],
    ['Saved', true, 'Saved', ['Saved']],
    ['Saved', false, 'Off', ['Saved']],
    ['Paused', true, 'Saved', ['Saving', 'Saved']],
    ['Paused', false, 'Off', ['Saving', 'Saved']],
  ] as const)('a VM that is %s and a checkpoint with memory %s: %s after %j', (before, hasMemory, after, way) => {
    const world = branched(before, hasMemory);
    const done = run(world, apply(world, 'older'));
    expect(done.result.ok).toBe(true);
    expect(theVm(done.world).state).toBe(after);
    expect(done.states).toEqual(way);
  });

  it.each(['Starting', 'Stopping', 'RunningCritical'] as const)('is refused while the VM is %s', (state) => {
    const world = branched('Running', true);
    const passing = { ...world, vms: world.vms.map((vm) => ({ ...vm, state })) };
    expect(errorOf(passing, apply(world, 'older')).identifier).toBe('InvalidState');
  });
});

describe('applying a checkpoint', () => {
  it('hangs Now from it and keeps every checkpoint', () => {
    const world = branched('Off', false);
    expect(shapeOf(worldAfter(world, apply(world, 'older')))).toEqual(['older < -', 'newer < older', 'Now < older']);
  });

  it('throws away what was written since, and goes on in an empty file over the checkpoint\'s disk', () => {
    const world = branched('Off', false);
    const after = worldAfter(world, apply(world, 'older'));
    const leaf = (of: World) => theVm(of).configuration.disks[0]?.path ?? '';
    expect(after.diskFiles.map(({ path }) => path)).not.toContain(leaf(world));
    const file = after.diskFiles.find(({ path }) => path === leaf(after));
    expect(file?.parentPath).toBe(checkpointCalled(after, 'older').configuration.disks[0]?.path);
    expect(file?.fileSizeBytes).toBe(4 * 1024 ** 2);
    expect(after.diskFiles).toHaveLength(world.diskFiles.length);
  });

  it('gives the VM back what the checkpoint holds: name, memory, processors, disks, network adapters', () => {
    const world = branched('Off', false);
    const changed = { ...world, vms: world.vms.map((vm) => ({
      ...vm, configuration: { ...vm.configuration, name: 'renamed', processorCount: 9, memoryStartupBytes: 1, networkAdapters: [] },
    })) };
    const { configuration } = theVm(worldAfter(changed, apply(world, 'older')));
    expect(configuration).toMatchObject({ name: 'web01', processorCount: 2, memoryStartupBytes: 4 * 1024 ** 3 });
    expect(configuration.networkAdapters).toEqual(checkpointCalled(world, 'older').configuration.networkAdapters);
    expect(configuration.networkAdapters).toHaveLength(1);
  });

  it('keeps the VM\'s name where the switch says so', () => {
    const world = branched('Off', false);
    const changed = {
      ...world, unconfirmed: { ...world.unconfirmed, applyRestoresVmName: false },
      vms: world.vms.map((vm) => ({ ...vm, configuration: { ...vm.configuration, name: 'renamed', processorCount: 9 } })),
    };
    const { configuration } = theVm(worldAfter(changed, apply(world, 'older')));
    expect(configuration).toMatchObject({ name: 'renamed', processorCount: 2 });
  });

  it('does not bring settings back that belong to the VM, such as its type', () => {
    const world = branched('Off', false);
    const standard = worldAfter(world, { cmdlet: 'Set-VM', vmId: theVm(world).id, checkpointType: 'Standard' });
    expect(theVm(worldAfter(standard, apply(world, 'older'))).checkpointType).toBe('Standard');
  });

  it('says so while it applies', () => {
    const world = branched('Off', false);
    const begun = begin(world, apply(world, 'older'), startMs);
    expect(begun.ok && activityOf(theVm(begun.world))).toBe('applyingCheckpoint');
  });

  it('counts the uptime anew when it starts the VM again', () => {
    const world = branched('Running', true);
    const after = worldAfter(world, apply(world, 'older'));
    expect(theVm(after).startedAt).toBe(after.time);
  });

  it('throws away what is left of its own branch too: applying Now\'s parent is going back to it', () => {
    const world = branched('Running', false);
    const after = worldAfter(world, apply(world, 'newer'));
    expect(shapeOf(after).at(-1)).toBe('Now < newer');
    expect(theVm(after).state).toBe('Off');
  });
});

describe('a checkpoint that cannot be applied', () => {
  const broken = (state: 'Running' | 'Paused' | 'Off') => {
    const world = worldWith({ state, checkpoints: [{ key: 'a', name: 'gone', ago: 2, written: 0, snapshotType: 'Missing' }] });
    return { world, command: apply(world, 'gone') };
  };

  it('leaves a VM that ran running again from its saved state, with everything it wrote', () => {
    const { world, command } = broken('Running');
    const done = run(world, command);
    expect(done.result).toMatchObject({ ok: false, error: { identifier: 'OperationFailed' } });
    expect(done.states).toEqual(['Saving', 'Saved', 'Starting']);
    expect(theVm(done.world)).toMatchObject({ state: 'Running', configuration: theVm(world).configuration });
  });

  it('leaves a VM that was off or paused as saving left it', () => {
    const off = broken('Off');
    expect(theVm(run(off.world, off.command).world).state).toBe('Off');
    const paused = broken('Paused');
    expect(theVm(run(paused.world, paused.command).world).state).toBe('Saved');
  });

  it('is also one whose disk file is gone', () => {
    const world = branched('Off', false);
    const base = checkpointCalled(world, 'older').configuration.disks[0]?.path;
    const damaged = { ...world, diskFiles: world.diskFiles.map((file) => (file.path === base ? { ...file, unreadableBecause: 'gone' } : file)) };
    expect(errorOf(damaged, apply(world, 'older')).identifier).toBe('OperationFailed');
  });

  it('is any of a VM whose disks merge, unless the switch says otherwise', () => {
    const merging = { checkpoints: [{ key: 'a', name: 'older', ago: 3, written: 0 }], merging: { size: 1, minutesLeft: 5 } };
    const world = worldWith(merging);
    expect(errorOf(world, apply(world, 'older')).identifier).toBe('ObjectInUse');
    const other = worldWith(merging, {}, { applyDuringMerge: 'allow' });
    const after = worldAfter(other, apply(other, 'older'));
    // The merge lost its child; both files of the thrown away branch are gone with it.
    expect(theVm(after)).toMatchObject({ merge: null, releasedDisks: [] });
    expect(after.diskFiles).toHaveLength(2);
    expect(advance(after, millisecondsOf(after.time) + 3_600_000).diskFiles).toHaveLength(2);
  });
});
