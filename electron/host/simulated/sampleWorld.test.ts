import { describe, expect, it } from 'vitest';
import { sampleWorld } from './sampleWorld.ts';
import { startMs } from './testing/oneMachine.ts';
import { millisecondsOf } from './time.ts';
import type { World, WorldVm } from './world.ts';
import { formatWorld, parseWorld } from './worldFile.ts';
import { activityOf } from './worldView.ts';

const world = sampleWorld(startMs);

function vmsWhere(of: World, holds: (vm: WorldVm, checkpoints: World['checkpoints']) => boolean): readonly string[] {
  return of.vms.filter((vm) => holds(vm, of.checkpoints.filter(({ vmId }) => vmId === vm.id))).map(({ configuration }) => configuration.name);
}

describe('the sample world', () => {
  it('is a valid world', () => {
    expect(parseWorld(formatWorld(world))).toEqual({ ok: true, world });
  });

  it('is the same whenever it is built, but for its times', () => {
    const other = sampleWorld(startMs + 86_400_000);
    expect(other.vms.map(({ id }) => id)).toEqual(world.vms.map(({ id }) => id));
    expect(other.diskFiles).toEqual(world.diskFiles);
    expect(sampleWorld(startMs)).toEqual(world);
  });

  it('shows each case an administrator meets', () => {
    expect(vmsWhere(world, (vm) => vm.checkpointType === 'ProductionOnly')).toEqual(['DC01']);
    expect(vmsWhere(world, (_, checkpoints) => checkpoints.length === 49)).toEqual(['BUILD01']);
    expect(vmsWhere(world, (_, checkpoints) => checkpoints.some(({ snapshotType }) => snapshotType === 'Recovery'))).toEqual(['ERP01']);
    expect(vmsWhere(world, (_, checkpoints) => checkpoints.some(({ isAutomatic }) => isAutomatic))).toEqual(['WIN11-DEV']);
    expect(vmsWhere(world, (vm) => vm.replicationMode === 'Replica')).toEqual(['CRM01']);
    expect(vmsWhere(world, (vm) => activityOf(vm) === 'mergingDisks')).toEqual(['FS01']);
    expect(vmsWhere(world, (vm) => vm.guest.kind === 'linux' && !vm.guest.vssWorks)).toEqual(['LNX-OLD01']);
    expect(vmsWhere(world, (vm) => vm.state === 'Paused')).toEqual(['PRINT01']);
    expect(vmsWhere(world, (vm) => vm.state === 'Saved')).toEqual(['SP-TEST']);
    expect(world.vms.filter(({ configuration }) => configuration.name === 'SP-TEST').map(({ id }) => id)).toHaveLength(2);
  });

  it('has branches, and Now in the middle of a tree', () => {
    const lab = world.vms.find(({ configuration }) => configuration.name === 'LAB-TRAINING');
    const own = world.checkpoints.filter(({ vmId }) => vmId === lab?.id);
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(new Set(own.map(({ parentId }) => parentId)).size).toBeLessThan(own.length - 4);
    expect(own.some(({ parentId }) => parentId === lab?.parentCheckpointId)).toBe(true);
  });

  it('has every checkpoint made after its parent and before now', () => {
    for (const { parentId, createdAt } of world.checkpoints) {
      const parent = world.checkpoints.find(({ id }) => id === parentId);
      expect(parentId === null || parent !== undefined).toBe(true);
      expect(millisecondsOf(createdAt)).toBeLessThan(startMs);
      if (parent) expect(millisecondsOf(createdAt)).toBeGreaterThan(millisecondsOf(parent.createdAt));
    }
  });

  it('uses every disk file', () => {
    const used = new Set([...world.vms, ...world.checkpoints].flatMap(({ configuration }) => configuration.disks.map(({ path }) => path)));
    const released = new Set(world.vms.flatMap(({ releasedDisks }) => releasedDisks));
    expect(world.diskFiles.filter(({ path }) => !used.has(path) && !released.has(path))).toEqual([]);
  });
});
