import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guid } from '../../../shared/domain/vm.ts';
import { advance } from './advance.ts';
import { isCheckpointDisk, pathsOf } from './disks.ts';
import { begin } from './engine.ts';
import type { EngineCommand } from './engineCommand.ts';
import { sampleWorld } from './sampleWorld.ts';
import { later, startMs, theVm, worldWith } from './testing/oneMachine.ts';
import { millisecondsOf } from './time.ts';
import type { World } from './world.ts';
import { formatWorld, parseWorld } from './worldFile.ts';

/** A command in random words; which machine and checkpoint it means is found in the world of the moment. */
const orders = fc.record({
  word: fc.constantFrom(
    'create', 'create', 'create', 'apply', 'apply', 'rename', 'remove', 'remove', 'removeTree', 'type', 'automatic',
    'Start-VM', 'Save-VM', 'Suspend-VM', 'Resume-VM', 'Restart-VM', 'Remove-VMSavedState', 'turnOff', 'shutDown',
  ),
  vm: fc.nat(),
  checkpoint: fc.nat(),
  type: fc.constantFrom('Disabled', 'Production', 'ProductionOnly', 'Standard'),
  name: fc.option(fc.string({ unit: 'binary', maxLength: 110 })),
  waitMs: fc.oneof(fc.nat(3000), fc.nat(60_000), fc.constant(0)),
});

type Order = typeof orders extends fc.Arbitrary<infer T> ? T : never;

function commandOf(world: World, { word, vm, checkpoint, type, name }: Order): EngineCommand {
  const vmId = at(world.vms, vm)?.id ?? '';
  const snapshotId = at(world.checkpoints, checkpoint)?.id ?? '';
  switch (word) {
    case 'create': return { cmdlet: 'Checkpoint-VM', vmId, snapshotName: name };
    case 'apply': return { cmdlet: 'Restore-VMSnapshot', snapshotId };
    case 'rename': return { cmdlet: 'Rename-VMSnapshot', snapshotId, newName: name ?? '' };
    case 'remove': return { cmdlet: 'Remove-VMSnapshot', snapshotId, includeAllChildSnapshots: false };
    case 'removeTree': return { cmdlet: 'Remove-VMSnapshot', snapshotId, includeAllChildSnapshots: true };
    case 'type': return { cmdlet: 'Set-VM', vmId, checkpointType: type };
    case 'automatic': return { cmdlet: 'Set-VM', vmId, automaticCheckpointsEnabled: true };
    case 'turnOff': case 'shutDown': return { cmdlet: 'Stop-VM', vmId, mode: word, force: false };
    default: return { cmdlet: word, vmId };
  }
}

function at<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)];
}

function idsOf(world: World): readonly Guid[] {
  return world.checkpoints.map(({ id }) => id);
}

function removedBy(world: World, command: EngineCommand): readonly Guid[] {
  if (command.cmdlet !== 'Remove-VMSnapshot') return [];
  const removed = [command.snapshotId];
  for (const id of removed) {
    if (command.includeAllChildSnapshots) removed.push(...world.checkpoints.filter(({ parentId }) => parentId === id).map((one) => one.id));
  }
  return removed;
}

/** The sample host without the machine at the limit: small enough for many runs, and with everything in it. */
const smallSample = withoutBig(sampleWorld(startMs));

function withoutBig(world: World): World {
  const kept = new Set(world.vms.filter((vm) => ['SQL01', 'WIN11-DEV', 'FS01', 'SP-TEST', 'LNX-OLD01'].includes(vm.configuration.name)).map(({ id }) => id));
  return { ...world, vms: world.vms.filter(({ id }) => kept.has(id)), checkpoints: world.checkpoints.filter(({ vmId }) => kept.has(vmId)) };
}

/** Every world on the way, with the command that was begun in it. */
function history(list: readonly Order[]): readonly { readonly before: World; readonly command: EngineCommand; readonly wasBegun: boolean; readonly after: World }[] {
  let world = smallSample;
  return list.map((order) => {
    const before = advance(world, millisecondsOf(world.time) + order.waitMs);
    const command = commandOf(before, order);
    const begun = begin(before, command, millisecondsOf(before.time));
    world = begun.ok ? begun.world : before;
    return { before, command, wasBegun: begun.ok, after: world };
  });
}

describe('any sequence of commands', () => {
  const sequences = fc.array(orders, { maxLength: 40 });

  it('loses no checkpoint but those it was told to delete, and the automatic ones of a stopped VM', () => {
    fc.assert(fc.property(sequences, (list) => {
      const steps = history(list);
      const end = later(steps.at(-1)?.after ?? smallSample, 3_600_000);
      const removed = new Set(steps.flatMap(({ before, command, wasBegun }) => (wasBegun ? removedBy(before, command) : [])));
      const seen = new Map(steps.flatMap(({ after }) => after.checkpoints.map((checkpoint) => [checkpoint.id, checkpoint] as const)));
      const left = new Set(idsOf(end));
      for (const [id, { isAutomatic }] of seen) if (!left.has(id)) expect(removed.has(id) || isAutomatic).toBe(true);
      for (const id of removed) expect(left.has(id)).toBe(false);
    }), { numRuns: 150 });
  });

  it('invents no checkpoint: each one was asked for, or is automatic', () => {
    fc.assert(fc.property(sequences, (list) => {
      const steps = history(list);
      const end = later(steps.at(-1)?.after ?? smallSample, 3_600_000);
      const asked = steps.filter(({ command, wasBegun }) => wasBegun && command.cmdlet === 'Checkpoint-VM').length;
      const before = new Set(idsOf(smallSample));
      const made = end.checkpoints.filter(({ id, isAutomatic }) => !before.has(id) && !isAutomatic);
      expect(made.length).toBeLessThanOrEqual(asked);
      expect(new Set(idsOf(end)).size).toBe(end.checkpoints.length);
    }), { numRuns: 150 });
  });

  it('leaves a world that a file can hold, with Now and every checkpoint on a parent that exists', () => {
    fc.assert(fc.property(sequences, (list) => {
      const world = history(list).at(-1)?.after ?? smallSample;
      expect(parseWorld(formatWorld(world))).toEqual({ ok: true, world });
      const ids = new Set<Guid | null>([null, ...idsOf(world)]);
      for (const vm of world.vms) expect(ids.has(vm.parentCheckpointId)).toBe(true);
      for (const { parentId } of world.checkpoints) expect(ids.has(parentId)).toBe(true);
    }), { numRuns: 150 });
  });

  it('leaves, when everything has settled, exactly the disk files that a machine or a checkpoint needs', () => {
    fc.assert(fc.property(sequences, (list) => {
      const end = later(history(list).at(-1)?.after ?? smallSample, 7 * 24 * 3_600_000);
      const needed = new Set<string>();
      for (const path of [...end.vms, ...end.checkpoints].flatMap(({ configuration }) => pathsOf(configuration))) {
        for (let next: string | null = path; next !== null;) {
          const file = end.diskFiles.find((each) => each.path === next);
          expect(file).toBeDefined();
          needed.add(next);
          next = file?.parentPath ?? null;
        }
      }
      const own = new Set(smallSample.vms.map(({ path }) => path));
      const there = end.diskFiles.filter(({ path }) => isCheckpointDisk(path) && [...own].some((folder) => path.startsWith(`${folder}\\`)));
      expect(there.filter(({ path }) => !needed.has(path))).toEqual([]);
      expect(end.vms.every(({ task, merge }) => task === null && merge === null)).toBe(true);
    }), { numRuns: 100 });
  });
});

describe('time', () => {
  it('gives the same world in one step as in many', () => {
    fc.assert(fc.property(fc.array(orders, { maxLength: 12 }), fc.array(fc.nat(100_000), { maxLength: 12 }), (list, waits) => {
      const world = history(list).at(-1)?.after ?? smallSample;
      const many = waits.reduce(later, world);
      expect(many).toEqual(advance(world, millisecondsOf(many.time)));
    }), { numRuns: 100 });
  });

  it('never goes back', () => {
    const world = worldWith({});
    expect(advance(world, startMs - 1000)).toBe(world);
  });

  it('lets the disks of a running machine grow, to their size at most, and of no other', () => {
    const running = worldWith({ kilobytesPerSecond: 1024 });
    const sizeOf = (of: World) => of.diskFiles[0]?.fileSizeBytes ?? 0;
    expect(sizeOf(later(running, 10_000)) - sizeOf(running)).toBe(10 * 1024 ** 2);
    expect(sizeOf(later(running, 10 ** 10))).toBe(running.diskFiles[0]?.sizeBytes);
    const off = worldWith({ kilobytesPerSecond: 1024, state: 'Off' });
    expect(sizeOf(later(off, 10_000))).toBe(sizeOf(off));
    const fixed = worldWith({ kilobytesPerSecond: 1024, disks: [{ name: 'f', size: 50, used: 1, isFixed: true }] });
    expect(sizeOf(later(fixed, 10_000))).toBe(sizeOf(fixed));
  });

  it('ends a command at its instant, also when nobody looks until long after', () => {
    const world = worldWith({ kilobytesPerSecond: 1024 });
    const begun = begin(world, { cmdlet: 'Stop-VM', vmId: theVm(world).id, mode: 'turnOff', force: false }, startMs);
    const after = advance(begun.ok ? begun.world : world, startMs + 3_600_000);
    expect(theVm(after)).toMatchObject({ state: 'Off', task: null });
    expect(after.diskFiles).toEqual(world.diskFiles);
  });
});
