import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { InventoryChange } from '../../shared/domain/inventory.ts';
import type { Vm } from '../../shared/domain/vm.ts';
import type { InventoryEvent, RefreshStatus } from '../../shared/ipc/contract.ts';
import { joined, patched, viewOf, type View } from './inventoryView.ts';

const refresh: RefreshStatus = { readingSince: null, asOf: '2026-11-23T10:42:07Z', failing: null, pause: 5000 };
const later: RefreshStatus = { ...refresh, asOf: '2026-11-23T10:42:12Z' };

function vm(id: string, name = id): Vm {
  return {
    id, name, state: 'Running', stateNumber: 2, cpuUsagePercent: 1, memoryAssignedBytes: 1, startedAt: null, status: '', isOperatingNormally: false, activity: null,
    checkpointType: 'Production', automaticCheckpointsEnabled: false, checkpointFileLocation: '', parentCheckpointId: null, generation: 2,
    version: '12.0', notes: '', isClustered: false, isReplica: false,
  };
}

function checkpoint(id: string, vmId: string, name = id): Checkpoint {
  return {
    id, vmId, name, parentId: null, createdAt: '2026-01-01T00:00:00Z', snapshotType: 'Standard', hasMemory: false, isAutomatic: false,
    notes: '', origin: null,
  };
}

const start: View = viewOf({
  hostId: 'h', revision: 7, refresh,
  inventory: { takenAt: '', vms: [vm('a'), vm('b')], checkpoints: [checkpoint('a1', 'a'), checkpoint('b1', 'b'), checkpoint('a2', 'a')] },
});

function event(change: Partial<InventoryChange> | null, revision = 8): InventoryEvent {
  const whole = { takenAt: 't', changedVms: [], removedVmIds: [], changedCheckpoints: [], removedCheckpointIds: [] };
  return { hostId: 'h', revision, refresh: later, change: change === null ? null : { ...whole, ...change } };
}

function after(one: InventoryEvent): View {
  const next = patched(start, one);
  if (next === 'gap') throw new Error('The event does not follow.');
  return next;
}

function idsOf(view: View, vmId: string): string[] {
  return view.contents?.checkpointsByVm.get(vmId)?.map(({ id }) => id) ?? [];
}

describe('the view of the host', () => {
  it('groups checkpoints by their VM in the host’s order', () => {
    expect(idsOf(start, 'a')).toEqual(['a1', 'a2']);
    expect(idsOf(start, 'b')).toEqual(['b1']);
  });

  it('takes over what changed, came and went', () => {
    const view = after(event({
      changedVms: [vm('b', 'renamed'), vm('c')], removedVmIds: ['a'],
      changedCheckpoints: [checkpoint('b1', 'b', 'new name'), checkpoint('c1', 'c')], removedCheckpointIds: ['a1', 'a2'],
    }));
    expect(view.revision).toBe(8);
    expect(view.contents?.vms.map(({ name }) => name)).toEqual(['renamed', 'c']);
    expect(view.contents?.checkpointsByVm.get('b')?.[0]?.name).toBe('new name');
    expect(idsOf(view, 'c')).toEqual(['c1']);
    expect(view.contents?.checkpointsByVm.has('a')).toBe(false);
  });

  it('leaves alone what did not change', () => {
    const view = after(event({ removedCheckpointIds: ['a1'] }));
    expect(view.contents?.vms).toBe(start.contents?.vms);
    expect(view.contents?.checkpointsByVm.get('b')).toBe(start.contents?.checkpointsByVm.get('b'));
    expect(idsOf(view, 'a')).toEqual(['a2']);
  });

  it('shows only the refresh when nothing else moved', () => {
    const view = after(event(null, 7));
    expect(view.refresh).toBe(later);
    expect(view.contents).toBe(start.contents);
  });

  it('notices a missed event, whatever it was', () => {
    expect(patched(start, event({}, 9))).toBe('gap');
    expect(patched(start, event(null, 8))).toBe('gap');
    expect(patched(start, { ...event({}), hostId: 'other' })).toBe('gap');
    expect(patched({ ...start, contents: null }, event({}, 9))).toBe('gap');
  });

  it('begins with the first change, which is all there is', () => {
    const view = patched({ ...start, contents: null }, event({ changedVms: [vm('a')], changedCheckpoints: [checkpoint('a1', 'a')] }));
    expect(view).toMatchObject({ revision: 8, contents: { vms: [{ id: 'a' }] } });
    expect(patched({ ...start, contents: null }, event({}))).toMatchObject({ contents: { vms: [] } });
  });

  it('is told a large change in parts', () => {
    const parts = [event({ changedVms: [vm('c')] }), event({ changedVms: [vm('d')] }), event({ changedCheckpoints: [checkpoint('c1', 'c')] })];
    const view = after(joined(parts, event({ removedVmIds: ['a'] })));
    expect(view.contents?.vms.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(idsOf(view, 'c')).toEqual(['c1']);
  });

  it('ignores an event that is already in it', () => {
    expect(patched(start, event({ removedVmIds: ['a'] }, 7))).toBe(start);
    expect(patched(start, event(null, 6))).toBe(start);
  });
});
