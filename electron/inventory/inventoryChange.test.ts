import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../shared/domain/inventory.ts';
import { messyCheckpoints } from '../../shared/domain/testing/arbitraries.ts';
import { sampleCheckpoint, sampleVm } from '../../shared/domain/testing/samples.ts';
import { changeBetween } from './inventoryChange.ts';

function inventory(changes: Partial<Inventory>): Inventory {
  return { takenAt: '2026-01-02T10:00:00Z', vms: [], checkpoints: [], ...changes };
}

describe('changeBetween', () => {
  it('is nothing when nothing but the time of the read changed', () => {
    const view = inventory({ vms: [sampleVm()], checkpoints: [sampleCheckpoint('a')] });
    const again = structuredClone({ ...view, takenAt: '2026-01-02T10:00:05Z' });
    expect(changeBetween(view, again)).toBeNull();
  });

  it('tells what is new, what is otherwise and what is gone, and nothing else', () => {
    const earlier = inventory({
      vms: [sampleVm({ id: 'same' }), sampleVm({ id: 'renamed' }), sampleVm({ id: 'gone' })],
      checkpoints: [sampleCheckpoint('kept'), sampleCheckpoint('removed')],
    });
    const later = inventory({
      vms: [sampleVm({ id: 'renamed', name: 'other' }), sampleVm({ id: 'new' }), sampleVm({ id: 'same' })],
      checkpoints: [sampleCheckpoint('child', 'kept'), sampleCheckpoint('kept')],
    });
    expect(changeBetween(earlier, later)).toEqual({
      takenAt: later.takenAt,
      changedVms: [sampleVm({ id: 'renamed', name: 'other' }), sampleVm({ id: 'new' })],
      removedVmIds: ['gone'],
      changedCheckpoints: [sampleCheckpoint('child', 'kept')],
      removedCheckpointIds: ['removed'],
    });
  });

  it('sees a change deep inside', () => {
    const origin = { askedType: 'Production', vmState: 'Running' } as const;
    const earlier = inventory({ checkpoints: [sampleCheckpoint('a', null, { origin })] });
    const later = inventory({ checkpoints: [sampleCheckpoint('a', null, { origin: { ...origin, vmState: 'Off' } })] });
    expect(changeBetween(earlier, later)?.changedCheckpoints).toHaveLength(1);
  });

  it('calls an empty host a change before the first view, because none is not the same as not loaded', () => {
    expect(changeBetween(null, inventory({}))).not.toBeNull();
    expect(changeBetween(inventory({}), inventory({}))).toBeNull();
  });

  it('is enough to make the later view from the earlier one, whatever the host says', () => {
    fc.assert(fc.property(messyCheckpoints, messyCheckpoints, (before, after) => {
      const change = changeBetween(inventory({ checkpoints: before }), inventory({ checkpoints: after }));
      const touched = new Set([...change?.changedCheckpoints ?? []].map(({ id }) => id).concat(change?.removedCheckpointIds ?? []));
      const made = [...before.filter(({ id }) => !touched.has(id)), ...change?.changedCheckpoints ?? []];
      const byText = (list: typeof made) => list.map((one) => JSON.stringify(one)).sort();
      expect(byText(made)).toEqual(byText(after));
    }));
  });
});
