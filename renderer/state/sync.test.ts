import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleVm } from '../../shared/domain/testing/samples.ts';
import { bridgeName, type Channel, type EventName, type PreloadBridge } from '../../shared/ipc/channels.ts';
import type { InventoryEvent, InventoryPage, RefreshStatus } from '../../shared/ipc/contract.ts';
import { useActivityStore } from './activityStore.ts';
import { addBatch, changeBatch, type Batch, type Step } from './batchStore.ts';
import { openDialog, useDialogStore } from './dialogStore.ts';
import { useHostStore } from './hostStore.ts';
import { useInventoryStore } from './inventoryStore.ts';
import { startSync } from './sync.ts';

const refresh: RefreshStatus = { readingSince: null, asOf: null, failing: null, pause: null };

/** Main as the preload shows it: answers wait until a test gives them. */
class Main implements PreloadBridge {
  readonly asked: { readonly channel: Channel; readonly payload: unknown; readonly answer: (value: unknown) => void }[] = [];
  private readonly listeners = new Map<EventName, (payload: string) => void>();

  readonly call = (channel: Channel, payload: unknown) => new Promise<string>((resolve) => {
    this.asked.push({ channel, payload, answer: (value) => resolve(JSON.stringify({ ok: true, value })) });
  });

  readonly listen = (event: EventName, listener: (payload: string) => void) => {
    this.listeners.set(event, listener);
    return () => { this.listeners.delete(event); };
  };

  tell(event: EventName, payload: unknown): void {
    this.listeners.get(event)?.(JSON.stringify(payload));
  }

  questions(channel: Channel) {
    return this.asked.filter((one) => one.channel === channel);
  }
}

function view(revision: number, hostId = 'h'): InventoryPage {
  return { hostId, revision, refresh, inventory: { takenAt: '', vms: [], checkpoints: [] }, next: null };
}

function change(revision: number, takenAt: string): InventoryEvent {
  return {
    hostId: 'h', revision, refresh,
    change: { takenAt, changedVms: [], removedVmIds: [], changedCheckpoints: [], removedCheckpointIds: [] },
  };
}

describe('what the window knows of main', () => {
  let main: Main;
  let stop: () => void;
  let told: Promise<unknown>;

  beforeEach(() => {
    main = new Main();
    vi.stubGlobal(bridgeName, main);
    useInventoryStore.setState({ view: null });
    useHostStore.setState({ status: null, app: null });
    ({ stop, told } = startSync());
  });

  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  const shown = () => useInventoryStore.getState().view;

  async function answerInventory(index: number, value: InventoryPage): Promise<void> {
    main.questions('inventory:get')[index]?.answer(value);
    await vi.waitFor(() => expect(shown()?.hostId).toBe(value.hostId));
  }

  it('says when all that main knew at first is there, so that a window begins with it', async () => {
    let isTold = false;
    void told.then(() => { isTold = true; });
    main.questions('app:info')[0]?.answer({ version: '1', platform: 'linux', hostKind: 'simulated', canSaveWorld: true, startedAt: '2026-11-23T09:00:00.000Z' });
    main.questions('host:get')[0]?.answer({ state: 'connecting', host: null, error: null });
    main.questions('operation:list')[0]?.answer([]);
    main.questions('inventory:get')[0]?.answer({ ...view(1), next: 2000 });
    await vi.waitFor(() => expect(main.questions('inventory:get')).toHaveLength(2));
    expect([isTold, shown()]).toEqual([false, null]);
    main.questions('inventory:get')[1]?.answer(view(1));
    await told;
    expect(shown()?.revision).toBe(1);
  });

  it('hands on at once what is told to a window that nobody sees', async () => {
    main.questions('inventory:get')[0]?.answer(view(1));
    await vi.waitFor(() => expect(useInventoryStore.getState().view?.revision).toBe(1));
    vi.stubGlobal('document', { hidden: true });
    for (const revision of [2, 3, 4]) {
      main.tell('inventory:changed', change(revision, String(revision)));
      main.tell('operation:changed', { id: String(revision), state: 'running', operation: { kind: 'start', vmId: 'vm' } });
      expect(useInventoryStore.getState().view?.revision).toBe(revision);
    }
    expect(useActivityStore.getState().records.map(({ id }) => id)).toEqual(['4', '3', '2']);
  });

  it('patches the view with what is told afterwards', async () => {
    await answerInventory(0, view(4));
    main.tell('inventory:changed', change(5, 'five'));
    expect(shown()).toMatchObject({ revision: 5, contents: { takenAt: 'five' } });
    expect(main.questions('inventory:get')).toHaveLength(1);
  });

  it('keeps what is told while the whole view is on its way', async () => {
    main.tell('inventory:changed', change(4, 'already in it'));
    main.tell('inventory:changed', change(5, 'newer'));
    await answerInventory(0, view(4));
    expect(shown()).toMatchObject({ revision: 5, contents: { takenAt: 'newer' } });
  });

  it('keeps the order in which different things were told', async () => {
    await answerInventory(0, view(4));
    const heard: string[] = [];
    const stops = [useInventoryStore.subscribe(() => heard.push('inventory')), useActivityStore.subscribe(() => heard.push('activity'))];
    main.tell('inventory:changed', change(5, 'at once'));
    main.tell('inventory:changed', change(6, 'together'));
    main.tell('inventory:changed', change(7, 'together'));
    main.tell('operation:changed', { id: '1', state: 'running' });
    main.tell('inventory:changed', change(8, 'afterwards'));
    await vi.waitFor(() => expect(shown()?.revision).toBe(8));
    stops.forEach((end) => end());
    expect(heard).toEqual(['inventory', 'inventory', 'activity', 'inventory']);
  });

  it('asks again when it missed something, and goes on from there', async () => {
    await answerInventory(0, view(4));
    main.tell('inventory:changed', change(6, 'six'));
    main.tell('inventory:changed', change(7, 'seven'));
    expect(main.questions('inventory:get')).toHaveLength(2);
    main.questions('inventory:get')[1]?.answer(view(6));
    await vi.waitFor(() => expect(shown()).toMatchObject({ revision: 7, contents: { takenAt: 'seven' } }));
    expect(main.questions('inventory:get')).toHaveLength(2);
  });

  it('reads a large view page by page, from the first again when it changes meanwhile', async () => {
    const page = (revision: number, from: number, next: number | null) => ({ ...view(revision), next, inventory: { takenAt: '', vms: [sampleVm({ id: String(from) })], checkpoints: [] } });
    for (const [index, [from, answer]] of ([[0, page(4, 0, 500)], [500, page(5, 1, null)], [0, page(5, 0, 500)], [500, page(5, 1, null)]] as const).entries()) {
      await vi.waitFor(() => expect(main.questions('inventory:get')[index]?.payload).toEqual({ from }));
      main.questions('inventory:get')[index]?.answer(answer);
    }
    await vi.waitFor(() => expect(shown()).toMatchObject({ revision: 5, contents: { vms: [{ id: '0' }, { id: '1' }] } }));
  });

  it('shows nothing of a change that comes in parts before all of it is there', async () => {
    await answerInventory(0, view(4));
    const part = (id: string): InventoryEvent => ({ ...change(5, 'five'), change: { takenAt: 'five', changedVms: [sampleVm({ id })], removedVmIds: [], changedCheckpoints: [], removedCheckpointIds: [] } });
    main.tell('inventory:changed', { ...part('a'), isUnfinished: true });
    expect(shown()).toMatchObject({ revision: 4, contents: { vms: [] } });
    main.tell('inventory:changed', part('b'));
    await vi.waitFor(() => expect(shown()).toMatchObject({ revision: 5, contents: { vms: [{ id: 'a' }, { id: 'b' }] } }));
    expect(main.questions('inventory:get')).toHaveLength(1);
  });

  it('asks again when the host is another one', async () => {
    await answerInventory(0, view(4));
    main.tell('inventory:changed', { ...change(5, ''), hostId: 'other' });
    await answerInventory(1, view(1, 'other'));
    expect(shown()?.revision).toBe(1);
  });

  it('does not let an old answer overrule what was told since', async () => {
    const failed = { state: 'failed', host: null, error: { code: 'VMMS_STOPPED', detail: '' } };
    main.tell('host:changed', failed);
    main.questions('host:get')[0]?.answer({ state: 'connecting', host: null, error: null });
    main.questions('app:info')[0]?.answer({ version: '1', platform: 'linux', hostKind: 'simulated', canSaveWorld: true, startedAt: '2026-11-23T09:00:00.000Z' });
    await vi.waitFor(() => expect(useHostStore.getState().app?.version).toBe('1'));
    expect(useHostStore.getState().status).toEqual(failed);
  });

  it('asks the person when main wants to close while something runs', () => {
    openDialog({ name: 'about' });
    main.tell('close:asked', null);
    expect(useDialogStore.getState()).toMatchObject({ open: { name: 'about' }, isClosing: true });
  });

  it('tells main how many operations wait here to be sent, and when none do any more', () => {
    const batch: Batch = {
      dialog: { name: 'about' }, steps: [{ key: 'a' }, { key: 'b' }] as unknown as readonly Step[], leftOut: [], order: 'besideEachOther',
      results: new Map(), isUnderWay: true, stopping: new AbortController(), isStopping: false,
    };
    addBatch(batch);
    changeBatch(batch.steps, () => ({ results: new Map([['a', { state: 'running' }]]) }));
    changeBatch(batch.steps, () => ({ isStopping: true }));
    expect(main.questions('app:unsent').map(({ payload }) => payload)).toEqual([{ count: 0 }, { count: 2 }, { count: 1 }, { count: 0 }]);
  });
});
