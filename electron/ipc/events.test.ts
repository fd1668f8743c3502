import { describe, expect, it } from 'vitest';
import { expectationOf } from '../../shared/domain/expectation.ts';
import { sampleCheckpoint, sampleVm } from '../../shared/domain/testing/samples.ts';
import type { ActivityRecord, InventoryEvent } from '../../shared/ipc/contract.ts';
import { createEvents } from './events.ts';
import { inventoryPage } from './inventoryPage.ts';

const refresh = { readingSince: null, asOf: null, failing: null, pause: null };

const record: ActivityRecord = {
  id: 'one', hostId: 'h', askedAt: '2026-01-02T10:00:00.000Z', finishedAt: '2026-01-02T10:00:03.000Z', state: 'done', error: null,
  differences: [], warnings: [], before: null, created: null, operation: { kind: 'start', vmId: 'vm', expect: expectationOf(sampleVm()) },
};

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
  const sent: { readonly event: string; readonly payload: InventoryEvent }[] = [];
  const turns: (() => void)[] = [];
  const contents = { isDestroyed: () => false, send: (event: string, text: string) => void sent.push({ event, payload: JSON.parse(text) as InventoryEvent }) };
  const send = createEvents(() => contents, (action) => turns.push(action));
  return { send, sent, turns };
}

describe('what main tells the window', () => {
  it('goes at once; a small change of the inventory whole', () => {
    const { send, sent, turns } = setUp();
    send('inventory:changed', event(2000, 0));
    send('close:asked', null);
    expect(sent).toEqual([{ event: 'inventory:changed', payload: event(2000, 0) }, { event: 'close:asked', payload: null }]);
    expect(turns).toEqual([]);
  });

  it('goes in its order: a large change in parts, each in a turn of its own, and what comes meanwhile after them', () => {
    const { send, sent, turns } = setUp();
    const large = event(4200, 2700);
    send('inventory:changed', large);
    send('operation:changed', record);
    expect(sent).toHaveLength(1);
    for (let turn = turns.shift(); turn !== undefined; turn = turns.shift()) turn();
    expect(sent.map(({ event: name, payload }) => [name, payload.isUnfinished ?? false])).toEqual([
      ...Array.from({ length: 5 }, () => ['inventory:changed', true]), ['inventory:changed', false], ['operation:changed', false],
    ]);
    const changes = sent.map(({ payload }) => payload.change);
    expect(changes.flatMap((change) => change?.changedVms ?? [])).toEqual(large.change?.changedVms);
    expect(changes.flatMap((change) => change?.changedCheckpoints ?? [])).toEqual(large.change?.changedCheckpoints);
    expect(changes.flatMap((change) => change?.removedVmIds ?? [])).toEqual(['gone']);
    send('close:asked', null);
    expect(sent).toHaveLength(8);
  });

  it('is lost without a window, and goes on when there is one', () => {
    const sent: string[] = [];
    let isThere = false;
    const send = createEvents(() => (isThere ? { isDestroyed: () => false, send: (name: string) => void sent.push(name) } : null));
    send('close:asked', null);
    isThere = true;
    send('close:asked', null);
    expect(sent).toEqual(['close:asked']);
  });

  it('has the whole view on its pages', () => {
    const { changedVms: vms = [], changedCheckpoints: checkpoints = [] } = event(2600, 2700).change ?? {};
    const view = { hostId: 'h', revision: 3, refresh, inventory: { takenAt: 't', vms, checkpoints } };
    const pages = [inventoryPage(view, 0)];
    for (let next = pages[0]?.next; typeof next === 'number'; next = pages.at(-1)?.next) pages.push(inventoryPage(view, next));
    expect(pages.map((page) => [page.inventory?.vms.length, page.inventory?.checkpoints.length])).toEqual([[2000, 0], [600, 1400], [0, 1300]]);
    expect(pages.flatMap(({ inventory }) => inventory?.vms ?? [])).toEqual(vms);
    expect(pages.flatMap(({ inventory }) => inventory?.checkpoints ?? [])).toEqual(checkpoints);
    expect(inventoryPage({ ...view, inventory: null }, 0)).toMatchObject({ inventory: null, next: null });
  });
});
