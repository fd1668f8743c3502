import { describe, expect, it } from 'vitest';
import type { CheckpointType } from '../../../shared/domain/checkpointType.ts';
import { activityOf } from './worldView.ts';
import { begin } from './engine.ts';
import type { EngineCommand } from './engineCommand.ts';
import { checkpointCalled, errorOf, run, shapeOf, startMs, theVm, worldAfter, worldWith } from './testing/oneMachine.ts';
import type { World, WorldVm } from './world.ts';

const deaf = { kind: 'linux', vssWorks: false, shutdownWorks: true, heartbeatWorks: true } as const;
const chain = [
  { key: 'a', name: 'first', ago: 3, written: 0 },
  { key: 'b', name: 'second', ago: 2, written: 1 },
];

function create(world: World, snapshotName: string | null = 'new'): EngineCommand {
  return { cmdlet: 'Checkpoint-VM', vmId: theVm(world).id, snapshotName };
}

function withType(checkpointType: CheckpointType, state: 'Running' | 'Off' | 'Saved' | 'Paused', vm: Partial<WorldVm> = {}): World {
  return worldWith({ state }, { checkpointType, ...vm });
}

describe('Checkpoint-VM by type and state', () => {
  it.each([
    ['Standard', 'Running', 'Saved'],
    ['Production', 'Running', 'Off'],
    ['ProductionOnly', 'Running', 'Off'],
    ['Standard', 'Off', 'Off'],
    ['Production', 'Off', 'Off'],
    ['ProductionOnly', 'Off', 'Off'],
    ['Standard', 'Saved', 'Saved'],
    ['ProductionOnly', 'Saved', 'Saved'],
    ['Standard', 'Paused', 'Saved'],
    ['Production', 'Paused', 'Saved'],
  ] as const)('%s of a VM that is %s gives a checkpoint with State %s, and leaves the VM as it was', (type, state, kept) => {
    const world = withType(type, state);
    const after = worldAfter(world, create(world));
    expect(checkpointCalled(after, 'new')).toMatchObject({ state: kept, snapshotType: 'Standard', isAutomatic: false });
    expect(theVm(after).state).toBe(state);
  });

  it('keeps the memory only of a checkpoint with memory', () => {
    const standard = withType('Standard', 'Running');
    expect(checkpointCalled(worldAfter(standard, create(standard)), 'new').savedStateBytes).toBe(theVm(standard).load.memoryBytes);
    const production = withType('Production', 'Running');
    expect(checkpointCalled(worldAfter(production, create(production)), 'new').savedStateBytes).toBe(0);
  });

  it.each(['Running', 'Off', 'Saved', 'Paused'] as const)('refuses every checkpoint of a VM that is %s where the type is Disabled', (state) => {
    const world = withType('Disabled', state);
    expect(errorOf(world, create(world))).toMatchObject({ identifier: 'OperationFailed', targetVmName: 'web01' });
  });

  it('refuses a paused VM with Production only, because its guest cannot freeze', () => {
    const world = withType('ProductionOnly', 'Paused');
    expect(errorOf(world, create(world)).identifier).toBe('OperationFailed');
  });

  it.each(['Starting', 'Stopping', 'Saving', 'RunningCritical'] as const)('refuses a VM that is %s', (state) => {
    const world = withType('Standard', 'Running', { state });
    expect(errorOf(world, create(world))).toMatchObject({ identifier: 'InvalidState', category: 'InvalidOperation' });
  });

  it.each([['checkpointOfSavedVm', 'Saved'], ['checkpointOfPausedVm', 'Paused']] as const)('refuses where the switch %s says so', (name, state) => {
    const world = worldWith({ state }, { checkpointType: 'Standard' }, { [name]: 'refuse' });
    expect(errorOf(world, create(world)).identifier).toBe('InvalidState');
  });
});

describe('a guest that cannot freeze its file systems', () => {
  it('gets a standard checkpoint from Production, without an error or a warning', () => {
    const world = withType('Production', 'Running', { guest: deaf });
    const { world: after, result } = run(world, create(world));
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(checkpointCalled(after, 'new').state).toBe('Saved');
  });

  it('gets no checkpoint from Production only: an error after a while, and nothing changed', () => {
    const world = withType('ProductionOnly', 'Running', { guest: deaf });
    const { world: after, result } = run(world, create(world));
    expect(result).toMatchObject({ ok: false, error: { identifier: 'OperationFailed', category: 'NotSpecified' } });
    expect(after.checkpoints).toEqual([]);
    expect(after.diskFiles).toEqual(world.diskFiles);
    expect(after.time > world.time).toBe(true);
  });

  it('is also one whose VSS service is switched off for the VM', () => {
    const plain = withType('Production', 'Running');
    const integrationServices = theVm(plain).integrationServices.map((service) => ({ ...service, enabled: service.name !== 'VSS' }));
    const world = withType('Production', 'Running', { integrationServices });
    expect(checkpointCalled(worldAfter(world, create(world)), 'new').state).toBe('Saved');
  });

  it('warns of the fallback only where the switch says so', () => {
    const world = worldWith({}, { guest: deaf }, { fallbackWarns: true });
    expect(run(world, create(world)).result).toMatchObject({ ok: true, warnings: [expect.any(String)] });
  });
});

describe('a new checkpoint', () => {
  it('hangs from Now\'s parent, and Now hangs from it', () => {
    const world = worldWith({ checkpoints: chain });
    expect(shapeOf(worldAfter(world, create(world)))).toEqual(['first < -', 'second < first', 'new < second', 'Now < new']);
  });

  it('keeps the disks as they are; the VM goes on in a new file beside the base disk', () => {
    const world = worldWith({ checkpoints: chain, disks: [{ name: 'os', size: 100, used: 20 }, { name: 'data', size: 50, used: 5 }] });
    const after = worldAfter(world, create(world));
    const before = theVm(world).configuration.disks.map(({ path }) => path);
    expect(checkpointCalled(after, 'new').configuration.disks.map(({ path }) => path)).toEqual(before);
    const leaves = theVm(after).configuration.disks.map(({ path }) => after.diskFiles.find((file) => file.path === path));
    expect(leaves.map((leaf) => leaf?.parentPath)).toEqual(before);
    expect(leaves[0]?.path).toMatch(/^D:\\Hyper-V\\web01\\Virtual Hard Disks\\os_[0-9A-F-]{36}\.avhdx$/);
    expect(leaves[1]?.path).toMatch(/\\data_[0-9A-F-]{36}\.avhdx$/);
  });

  it('is being made for a while, and is not there before', () => {
    const world = worldWith({});
    const begun = begin(world, create(world), startMs);
    expect(begun.ok && activityOf(theVm(begun.world))).toBe('creatingCheckpoint');
    expect(begun.ok && begun.world.checkpoints).toEqual([]);
  });

  it('is named by VM and host time when it gets no name', () => {
    const world = worldWith({});
    const local = { ...world, host: { ...world.host, utcOffsetMinutes: 60 } };
    expect(worldAfter(local, create(world, null)).checkpoints[0]?.name).toBe('web01 - (3/9/2026 - 3:30:00 PM)');
  });

  it('may have the name of another', () => {
    const world = worldWith({ checkpoints: chain });
    expect(worldAfter(world, create(world, 'first')).checkpoints.filter(({ name }) => name === 'first')).toHaveLength(2);
  });

  it.each([['blank', '  '], ['empty', ''], ['longer than 100 characters', 'x'.repeat(101)]])('is refused with a name that is %s', (_, name) => {
    const world = worldWith({});
    expect(errorOf(world, create(world, name)).identifier).toBe('InvalidParameter');
  });

  it('gets an id that no checkpoint of the world has, also where the file forgot how many were given', () => {
    const world = worldWith({});
    const once = worldAfter(world, create(world));
    const twice = worldAfter({ ...once, idsGiven: world.idsGiven }, create(world, 'again'));
    expect(new Set(twice.checkpoints.map(({ id }) => id)).size).toBe(2);
    expect(new Set(twice.diskFiles.map(({ path }) => path)).size).toBe(3);
  });

  it('answers with its id', () => {
    const world = worldWith({});
    const { world: after, result } = run(world, create(world));
    expect(result).toMatchObject({ createdSnapshotId: checkpointCalled(after, 'new').id });
  });
});

describe('what stands in the way', () => {
  const many = (length: number) => Array.from({ length }, (_, index) => ({ key: `${index}`, name: `${index}`, ago: 100 - index, written: 1 }));

  it('is the limit: the 50th is made, the 51st is refused', () => {
    const world = worldWith({ checkpoints: many(49) });
    const full = worldAfter(world, create(world));
    expect(full.checkpoints).toHaveLength(50);
    expect(errorOf(full, create(full)).identifier).toBe('OperationFailed');
  });

  it('counts the checkpoints of a backup towards the limit unless the switch says otherwise', () => {
    const withBackup = [...many(49), { key: 'backup', name: null, ago: 1, written: 1, snapshotType: 'Recovery' as const }];
    const counting = worldWith({ checkpoints: withBackup });
    expect(run(counting, create(counting)).result.ok).toBe(false);
    const other = worldWith({ checkpoints: withBackup }, {}, { checkpointLimitCountsAllKinds: false });
    expect(run(other, create(other)).result.ok).toBe(true);
  });

  it('is a pass-through disk', () => {
    const plain = worldWith({});
    const passThrough = { controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 1, path: '', passThroughDiskNumber: 3 } as const;
    const { configuration } = theVm(plain);
    const world = worldWith({}, { configuration: { ...configuration, disks: [...configuration.disks, passThrough] } });
    expect(errorOf(world, create(world)).identifier).toBe('OperationFailed');
  });

  it('is a merge, unless the switch says otherwise', () => {
    const merging = { checkpoints: chain, merging: { size: 1, minutesLeft: 5 } };
    const world = worldWith(merging);
    expect(errorOf(world, create(world)).identifier).toBe('ObjectInUse');
    const other = worldWith(merging, {}, { checkpointDuringMerge: 'allow' });
    expect(shapeOf(worldAfter(other, create(other))).at(-1)).toBe('Now < new');
  });

  it('is a disk file that cannot be read', () => {
    const plain = worldWith({});
    const world = { ...plain, diskFiles: plain.diskFiles.map((file) => ({ ...file, unreadableBecause: 'moved away' })) };
    expect(errorOf(world, create(world)).identifier).toBe('OperationFailed');
  });
});
