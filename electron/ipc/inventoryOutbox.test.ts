import { describe, expect, it } from 'vitest';
import { sampleCheckpoint, sampleVm } from '../../shared/domain/testing/samples.ts';
import type { InventoryEvent } from '../../shared/ipc/contract.ts';
import { InventoryOutbox } from './inventoryOutbox.ts';
import { inventoryPage } from './inventoryPage.ts';

const refresh = { isReading: false, asOf: null, failing: null, pause: null };

function event(vms: number, checkpoints: number, revision = 1): InventoryEvent {
  return {
    hostId: 'h', revision, refresh,
    change: {
      takenAt: 't', removedVmIds: ['gone'], removedCheckpointIds: [],
      changedVms: Array.from({ length: vms }, (_, at) => sampleVm({ id: String(at) })),
      changedCheckpoints: Array.from({ length: checkpoints }, (_, at) => sampleCheckpoint(String(at))),
    },
  };
}

function setUp() {
  const sent: InventoryEvent[] = [];
  const turns: (() => void)[] = [];
  const outbox = new InventoryOutbox((one) => sent.push(one), (action) => turns.push(action));
  return { outbox, sent, turns };
}

describe('the way of the inventory to the window', () => {
  it('sends a small change whole and at once', () => {
    const { outbox, sent, turns } = setUp();
    outbox.publish(event(500, 0));
    expect(sent).toEqual([event(500, 0)]);
    expect(turns).toEqual([]);
  });

  it('sends a large change in parts, each in a turn of its own, and what comes meanwhile after them', () => {
    const { outbox, sent, turns } = setUp();
    const large = event(1200, 700);
    outbox.publish(large);
    const status: InventoryEvent = { hostId: 'h', revision: 1, refresh, change: null };
    outbox.publish(status);
    expect(sent).toHaveLength(1);
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) turn();
    expect(sent.map(({ isUnfinished }) => isUnfinished ?? false)).toEqual([true, true, true, true, true, false, false]);
    expect(sent.flatMap(({ change }) => change?.changedVms ?? [])).toEqual(large.change?.changedVms);
    expect(sent.flatMap(({ change }) => change?.changedCheckpoints ?? [])).toEqual(large.change?.changedCheckpoints);
    expect(sent.flatMap(({ change }) => change?.removedVmIds ?? [])).toEqual(['gone']);
    expect(sent.at(-1)).toBe(status);
    outbox.publish(status);
    expect(sent).toHaveLength(8);
  });

  it('has the whole view on its pages', () => {
    const { changedVms: vms = [], changedCheckpoints: checkpoints = [] } = event(600, 700).change ?? {};
    const view = { hostId: 'h', revision: 3, refresh, inventory: { takenAt: 't', vms, checkpoints } };
    const pages = [inventoryPage(view, 0)];
    for (let next = pages[0]?.next; typeof next === 'number'; next = pages.at(-1)?.next) pages.push(inventoryPage(view, next));
    expect(pages.map((page) => [page.inventory?.vms.length, page.inventory?.checkpoints.length])).toEqual([[500, 0], [100, 400], [0, 300]]);
    expect(pages.flatMap(({ inventory }) => inventory?.vms ?? [])).toEqual(vms);
    expect(pages.flatMap(({ inventory }) => inventory?.checkpoints ?? [])).toEqual(checkpoints);
    expect(inventoryPage({ ...view, inventory: null }, 0)).toMatchObject({ inventory: null, next: null });
  });
});
