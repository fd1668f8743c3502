import { describe, expect, it } from 'vitest';
import type { EngineCommand } from './engineCommand.ts';
import { checkpointCalled, errorOf, later, run, shapeOf, theVm, worldAfter, worldWith } from './testing/oneMachine.ts';
import { millisecondsOf } from './time.ts';
import type { World } from './world.ts';
import { activityOf, statusOf } from './worldView.ts';

function remove(world: World, name: string, includeAllChildSnapshots = false): EngineCommand {
  return { cmdlet: 'Remove-VMSnapshot', snapshotId: checkpointCalled(world, name).id, includeAllChildSnapshots };
}

/** root ─ middle ─ left, and middle ─ right, where Now is. */
function tree(state: 'Running' | 'Off' = 'Running', now = 'right'): World {
  return worldWith({
    state, now, written: 4,
    checkpoints: [
      { key: 'root', name: 'root', ago: 9, written: 0 },
      { key: 'middle', name: 'middle', ago: 8, written: 1 },
      { key: 'left', name: 'left', ago: 7, written: 2 },
      { key: 'right', name: 'right', parent: 'middle', ago: 6, written: 3 },
    ],
  });
}

/** From here to the end of every merge. */
function settled(world: World): World {
  return later(world, 24 * 3_600_000);
}

function chainOf(world: World): readonly number[] {
  const sizes: number[] = [];
  for (let path = theVm(world).configuration.disks[0]?.path ?? null; path !== null;) {
    const file = world.diskFiles.find((each) => each.path === path);
    sizes.push(Math.round((file?.fileSizeBytes ?? 0) / 1024 ** 3));
    path = file?.parentPath ?? null;
  }
  return sizes;
}

describe('deleting one checkpoint', () => {
  it('hangs its children from its parent', () => {
    const world = tree();
    expect(shapeOf(worldAfter(world, remove(world, 'middle')))).toEqual(['root < -', 'left < root', 'right < root', 'Now < right']);
  });

  it('makes its children roots when it is one', () => {
    const world = tree();
    expect(shapeOf(worldAfter(world, remove(world, 'root')))[0]).toBe('middle < -');
  });

  it('hangs Now from its parent, or from nothing', () => {
    const world = tree();
    expect(shapeOf(worldAfter(world, remove(world, 'right'))).at(-1)).toBe('Now < middle');
    const single = worldWith({ checkpoints: [{ key: 'a', name: 'only', ago: 1, written: 0 }] });
    expect(shapeOf(worldAfter(single, remove(single, 'only')))).toEqual(['Now < -']);
  });

  it('vanishes at once and merges afterwards', () => {
    const world = tree();
    const done = run(world, remove(world, 'right'));
    expect(done.world.time).toBe(world.time);
    expect(done.world.checkpoints.map(({ name }) => name)).toEqual(['root', 'middle', 'left']);
    expect(activityOf(theVm(done.world))).toBe('mergingDisks');
    expect(statusOf(theVm(done.world))).toBe('Merging disks');
    expect(activityOf(theVm(settled(done.world)))).toBeNull();
  });

  it.each(['Running', 'Off'] as const)('merges while the VM is %s, and what Now wrote stays', (state) => {
    const world = tree(state);
    expect(chainOf(world)).toEqual([4, 3, 1, 20]);
    const after = settled(worldAfter(world, remove(world, 'right')));
    expect(chainOf(after)).toEqual([7, 1, 20]);
    expect(theVm(after)).toMatchObject({ releasedDisks: [], merge: null });
    // The child goes into its parent: Now is left in what was the checkpoint's own file.
    expect(theVm(after).configuration.disks[0]?.path).toBe(checkpointCalled(world, 'right').configuration.disks[0]?.path);
  });

  it('ends in the base disk when it was the only one', () => {
    const world = worldWith({ checkpoints: [{ key: 'a', name: 'only', ago: 1, written: 0 }], written: 5 });
    const after = settled(worldAfter(world, remove(world, 'only')));
    expect(theVm(after).configuration.disks[0]?.path).toMatch(/web01\.vhdx$/);
    expect(after.diskFiles).toHaveLength(1);
    expect(chainOf(after)).toEqual([25]);
  });

  it('deletes its file at once when nothing hangs from it', () => {
    const world = tree();
    const after = worldAfter(world, remove(world, 'left'));
    expect(after.diskFiles).toHaveLength(world.diskFiles.length - 1);
    expect(activityOf(theVm(after))).toBeNull();
  });

  it('keeps its file while two branches need it, and merges when one is left', () => {
    const world = tree();
    const kept = settled(worldAfter(world, remove(world, 'middle')));
    expect(kept.diskFiles).toHaveLength(world.diskFiles.length);
    const after = settled(worldAfter(kept, remove(kept, 'left')));
    expect(after.diskFiles).toHaveLength(3);
    expect(chainOf(after)).toEqual([4, 4, 20]);
  });

  it('merges one after another when several go', () => {
    const world = tree();
    const after = worldAfter(worldAfter(worldAfter(world, remove(world, 'left')), remove(world, 'right')), remove(world, 'middle'));
    expect(after.checkpoints.map(({ name }) => name)).toEqual(['root']);
    expect(chainOf(settled(after))).toEqual([8, 20]);
  });

  it('takes as long as there is to merge', () => {
    const world = tree();
    const small = theVm(worldAfter(world, remove(world, 'right'))).merge?.endsAt ?? '';
    const grown = { ...world, diskFiles: world.diskFiles.map((file) => ({ ...file, fileSizeBytes: file.fileSizeBytes * 3 })) };
    const large = theVm(worldAfter(grown, remove(world, 'right'))).merge?.endsAt ?? '';
    expect(millisecondsOf(large)).toBeGreaterThan(millisecondsOf(small));
  });

  it('works for the checkpoint of a backup and of replication', () => {
    for (const snapshotType of ['Recovery', 'Replica'] as const) {
      const world = worldWith({ checkpoints: [{ key: 'a', name: 'theirs', ago: 1, written: 0, snapshotType }] });
      expect(worldAfter(world, remove(world, 'theirs')).checkpoints).toEqual([]);
    }
  });

  it('never deletes or merges a disk that no checkpoint made', () => {
    const world = worldWith({ checkpoints: [{ key: 'a', name: 'a', ago: 1, written: 0 }] });
    const copy = { ...world, vms: world.vms.map((vm) => ({ ...vm, configuration: { ...vm.configuration, disks: [] } })) };
    const after = settled(worldAfter(copy, remove(world, 'a')));
    expect(after.diskFiles.map(({ path }) => path)).toContain('D:\\Hyper-V\\web01\\Virtual Hard Disks\\web01.vhdx');
  });

  it('answers ObjectNotFound when it is gone', () => {
    const world = tree();
    const command = remove(world, 'left');
    expect(errorOf(worldAfter(world, command), command)).toMatchObject({ identifier: 'ObjectNotFound', category: 'ObjectNotFound' });
  });
});

describe('deleting a subtree', () => {
  it('removes the checkpoint and all below it, and hangs Now from its parent', () => {
    const world = tree();
    expect(shapeOf(worldAfter(world, remove(world, 'middle', true)))).toEqual(['root < -', 'Now < root']);
  });

  it('leaves Now alone when it is outside', () => {
    const world = tree('Running', 'left');
    expect(shapeOf(worldAfter(world, remove(world, 'right', true)))).toEqual(['root < -', 'middle < root', 'left < middle', 'Now < left']);
  });

  it('keeps what is on Now\'s disks', () => {
    const world = tree();
    const after = settled(worldAfter(world, remove(world, 'middle', true)));
    expect(chainOf(after)).toEqual([8, 20]);
    expect(after.diskFiles).toHaveLength(2);
  });

  it('takes the whole tree down to one base disk', () => {
    const world = tree();
    const after = settled(worldAfter(world, remove(world, 'root', true)));
    expect(shapeOf(after)).toEqual(['Now < -']);
    expect(chainOf(after)).toEqual([28]);
  });

  it('ends in a tree that goes round in a circle, and leaves nothing hanging from what is gone', () => {
    const world = tree();
    const [root, left] = [checkpointCalled(world, 'root').id, checkpointCalled(world, 'left').id];
    const circle = { ...world, checkpoints: world.checkpoints.map((one) => (one.id === root ? { ...one, parentId: left } : one)) };
    expect(shapeOf(worldAfter(circle, remove(circle, 'middle', true)))).toEqual(['Now < -']);
  });
});
