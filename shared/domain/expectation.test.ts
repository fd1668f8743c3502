import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from './checkpoint.ts';
import { checkpointExpectationOf, expectationOf, expectedFacts, staleReason } from './expectation.ts';
import type { CheckpointOperation, Operation } from './operation.ts';
import { healthyWorld } from './testing/arbitraries.ts';
import { sampleCheckpoint as checkpoint, sampleVm } from './testing/samples.ts';
import type { Vm } from './vm.ts';

const checkpoints = [checkpoint('root'), checkpoint('z', 'root', { createdAt: '2026-01-01T00:00:00Z' }), checkpoint('b', 'root'), checkpoint('leaf', 'z')];
const root = checkpoints[0] as Checkpoint;
const vm = sampleVm({ parentCheckpointId: 'leaf' });

function onRoot(kind: CheckpointOperation['kind']): Operation {
  const facts = { vmId: vm.id, expect: expectationOf(vm), checkpointId: 'root', expectCheckpoint: checkpointExpectationOf(root, checkpoints, kind) };
  return kind === 'renameCheckpoint' ? { ...facts, kind, newName: 'new' } : { ...facts, kind };
}
const turnOff: Operation = { kind: 'turnOff', vmId: vm.id, expect: expectationOf(vm) };
const withRoot = (changes: Partial<Checkpoint>): Checkpoint[] => checkpoints.map((one) => (one.id === 'root' ? { ...one, ...changes } : one));

describe('what a person saw', () => {
  it('names children sorted by id, and all members only for a subtree', () => {
    expect(checkpointExpectationOf(root, checkpoints, 'deleteCheckpoint')).toMatchObject({ childIds: ['b', 'z'], subtreeIds: [] });
    expect(checkpointExpectationOf(root, checkpoints, 'deleteSubtree').subtreeIds).toEqual(['b', 'leaf', 'root', 'z']);
  });
});

describe('staleReason', () => {
  const kinds = ['applyCheckpoint', 'renameCheckpoint', 'deleteCheckpoint', 'deleteSubtree'] as const;

  it.each(kinds)('finds nothing stale about %s while nothing changed', (kind) => {
    expect(staleReason(onRoot(kind), vm, checkpoints)).toBeNull();
  });

  it('finds a VM or checkpoint that is gone', () => {
    expect(staleReason(turnOff, undefined, [])).toEqual({ code: 'vmGone' });
    expect(staleReason(turnOff, sampleVm({ id: 'another' }), [])).toEqual({ code: 'vmGone' });
    expect(staleReason(onRoot('renameCheckpoint'), vm, [])).toEqual({ code: 'checkpointGone' });
  });

  it.each(kinds)('stops %s when the VM or the checkpoint has another name', (kind) => {
    expect(staleReason(onRoot(kind), { ...vm, name: 'web02' }, checkpoints)).toEqual({ code: 'vmChanged', fact: 'vmName' });
    expect(staleReason(onRoot(kind), vm, withRoot({ name: 'other' }))).toEqual({ code: 'checkpointChanged', fact: 'name' });
  });

  it.each([
    ['applyCheckpoint', true], ['renameCheckpoint', false], ['deleteCheckpoint', false], ['deleteSubtree', false],
  ] as const)('stops %s when the VM\'s state changed: %s', (kind, stops) => {
    expect(staleReason(onRoot(kind), { ...vm, state: 'Off' }, checkpoints)).toEqual(stops ? { code: 'vmChanged', fact: 'vmState' } : null);
  });

  it.each([
    ['applyCheckpoint', true], ['renameCheckpoint', false], ['deleteCheckpoint', false], ['deleteSubtree', false],
  ] as const)('stops %s when Now moved: %s', (kind, stops) => {
    const expected = stops ? { code: 'vmChanged', fact: 'vmParentCheckpointId' } : null;
    expect(staleReason(onRoot(kind), { ...vm, parentCheckpointId: 'b' }, checkpoints)).toEqual(expected);
  });

  it.each([
    ['applyCheckpoint', null], ['renameCheckpoint', null], ['deleteCheckpoint', 'childIds'], ['deleteSubtree', 'subtreeIds'],
  ] as const)('compares for %s of the children: %s', (kind, fact) => {
    const reason = staleReason(onRoot(kind), vm, [...checkpoints, checkpoint('new', 'root')]);
    expect(reason).toEqual(fact === null ? null : { code: 'checkpointChanged', fact });
  });

  it('lets a grandchild that came in between stop only what would delete it', () => {
    const grown = [...checkpoints, checkpoint('new', 'leaf')];
    expect(staleReason(onRoot('deleteCheckpoint'), vm, grown)).toBeNull();
    expect(staleReason(onRoot('deleteSubtree'), vm, grown)).toEqual({ code: 'checkpointChanged', fact: 'subtreeIds' });
  });

  it('stops power when the state changed, and is not concerned with the tree', () => {
    expect(staleReason(turnOff, { ...vm, state: 'Off' }, checkpoints)).toEqual({ code: 'vmChanged', fact: 'vmState' });
    expect(staleReason(turnOff, { ...vm, parentCheckpointId: null }, [])).toBeNull();
  });

  it('stops creating when Now moved', () => {
    const create: Operation = { kind: 'createCheckpoint', name: null, vmId: vm.id, expect: expectationOf(vm) };
    expect(staleReason(create, { ...vm, parentCheckpointId: 'b' }, checkpoints)).toEqual({ code: 'vmChanged', fact: 'vmParentCheckpointId' });
  });

  it('never minds what no person decides by: load, memory, status, order of the list', () => {
    const order = (list: readonly Checkpoint[]): Checkpoint[] => list.toReversed();
    fc.assert(fc.property(healthyWorld, fc.constantFrom(...kinds), (world, kind) => {
      const facts = {
        vmId: world.vm.id, expect: expectationOf(world.vm), checkpointId: world.chosen.id,
        expectCheckpoint: checkpointExpectationOf(world.chosen, world.checkpoints, kind),
      };
      const operation: Operation = kind === 'renameCheckpoint' ? { ...facts, kind, newName: 'n' } : { ...facts, kind };
      const later: Vm = { ...world.vm, cpuUsagePercent: 99, memoryAssignedBytes: 1, status: 'x', activity: 'mergingDisks' };
      expect(staleReason(operation, later, order(world.checkpoints))).toBeNull();
    }));
  });
});

describe('the table of facts', () => {
  it('has the VM\'s name for every operation, and its checkpoint\'s name, time and type for those on one', () => {
    for (const [kind, { vm: ofVm, checkpoint: ofCheckpoint }] of Object.entries(expectedFacts)) {
      expect(ofVm, kind).toContain('vmName');
      if (ofCheckpoint.length > 0) expect(ofCheckpoint, kind).toEqual(expect.arrayContaining(['name', 'createdAt', 'snapshotType']));
    }
  });
});
