import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../shared/domain/inventory.ts';
import { sampleCheckpoint, sampleVm } from '../../shared/domain/testing/samples.ts';
import type { HostStatus, InventoryEvent } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { hostError, type HostError } from '../host/hostError.ts';
import { InventoryService } from './InventoryService.ts';
import { FakeHost, later, sampleHost } from './testing/FakeHost.ts';
import { ManualScheduler, settle } from './testing/ManualScheduler.ts';

const ready: HostStatus = { state: 'ready', host: sampleHost, error: null };

function setUp(options: { readonly readTakes?: number } = {}) {
  const host = new FakeHost();
  const scheduler = new ManualScheduler();
  const published: InventoryEvent[] = [];
  const readsAt: number[] = [];
  const { readTakes = 0 } = options;
  host.answerRead = () => {
    readsAt.push(scheduler.elapsed());
    const { promise, fulfil } = later<Result<Inventory, HostError>>();
    if (readTakes === 0) fulfil(ok(host.inventoryNow()));
    else scheduler.after(readTakes, () => fulfil(ok(host.inventoryNow())));
    return promise;
  };
  const origin = { askedType: 'Production', vmState: 'Running' } as const;
  const service = new InventoryService({
    host, scheduler, publish: (event) => published.push(event), originOf: ({ id }) => (id === 'made here' ? origin : null),
  });
  return { host, scheduler, service, published, readsAt, origin };
}

describe('the pace of reading', () => {
  it('reads nothing before the way to the host is open', async () => {
    const { scheduler, readsAt, service } = setUp();
    await scheduler.pass(60_000);
    expect(readsAt).toEqual([]);
    expect(await service.refresh()).toMatchObject({ ok: false, error: { code: 'NO_CONNECTION' } });
  });

  it('reads every 5 s while the window is visible and every 30 s while it is hidden', async () => {
    const { scheduler, service, readsAt } = setUp();
    service.follow(ready);
    await scheduler.pass(10_000);
    expect(readsAt).toEqual([0, 5000, 10_000]);
    service.setWindowVisible(false);
    await scheduler.pass(60_000);
    expect(readsAt.slice(3)).toEqual([40_000, 70_000]);
  });

  it('reads every second while an operation runs', async () => {
    const { scheduler, service, readsAt } = setUp();
    service.follow(ready);
    service.setOperationRunning(true);
    await scheduler.pass(2000);
    service.setOperationRunning(false);
    await scheduler.pass(5000);
    expect(readsAt).toEqual([0, 1000, 2000, 7000]);
  });

  it('reads at once when the window is shown and the view is older than 5 s', async () => {
    const { scheduler, service, readsAt } = setUp();
    service.follow(ready);
    await scheduler.pass(0);
    service.setWindowVisible(false);
    await scheduler.pass(20_000);
    service.setWindowVisible(true);
    await scheduler.pass(0);
    expect(readsAt).toEqual([0, 20_000]);
  });

  it('leaves a slow host three times as long in peace as it took to answer, counted from the end of the answer', async () => {
    const { scheduler, service, readsAt } = setUp({ readTakes: 4000 });
    service.follow(ready);
    service.setOperationRunning(true);
    await scheduler.pass(16_000);
    expect(readsAt).toEqual([0, 16_000]);
  });

  it('does not take the wait for its turn, while PowerShell starts, for a slow answer', async () => {
    const { host, scheduler, service, readsAt } = setUp();
    service.follow(ready);
    await scheduler.pass(4000);
    const turn = later<null>();
    host.readTurn = turn.promise;
    scheduler.after(20_000, () => {
      host.readTurn = null;
      turn.fulfil(null);
    });
    void service.refresh();
    await scheduler.pass(20_000);
    await scheduler.pass(5000);
    expect(readsAt).toEqual([0, 24_000, 29_000]);
  });

  it('stops for good when told so', async () => {
    const { scheduler, service, readsAt } = setUp();
    service.follow(ready);
    await scheduler.pass(0);
    service.stop();
    await scheduler.pass(60_000);
    expect(readsAt).toEqual([0]);
    expect(scheduler.timerCount).toBe(0);
  });
});

describe('a read that was asked for', () => {
  it('begins at once, and the next one by the clock is counted from it', async () => {
    const { scheduler, service, readsAt } = setUp();
    service.follow(ready);
    await scheduler.pass(3000);
    await service.refresh();
    await scheduler.pass(5000);
    expect(readsAt).toEqual([0, 3000, 8000]);
  });

  it('never makes two reads run at once, and is answered by one that began after the question', async () => {
    const { host, scheduler, service, readsAt } = setUp({ readTakes: 100 });
    service.follow(ready);
    await scheduler.pass(50);
    const answers = [service.refresh(), service.refresh()];
    host.vms = [sampleVm()];
    await scheduler.pass(60);
    expect(readsAt).toEqual([0, 100]);
    await scheduler.pass(100);
    for (const answer of answers) expect(await answer).toMatchObject({ ok: true, value: { vms: [{ id: 'vm' }] } });
    expect(readsAt).toEqual([0, 100]);
  });
});

describe('what is published', () => {
  it('is the whole first view, then only what changed, then only the state of the refresh', async () => {
    const { host, service, published } = setUp();
    host.vms = [sampleVm({ id: 'a' }), sampleVm({ id: 'b' })];
    service.follow(ready);
    await settle();
    host.vms = [sampleVm({ id: 'a', state: 'Off' }), sampleVm({ id: 'b' })];
    await service.refresh();
    await service.refresh();
    const changes = published.filter(({ refresh }) => refresh.readingSince === null);
    expect(changes.map(({ revision, change }) => [revision, change?.changedVms.map(({ id }) => id) ?? null]))
      .toEqual([[1, ['a', 'b']], [2, ['a']], [2, null]]);
    expect(service.view).toMatchObject({ hostId: 'host', revision: 2, inventory: { vms: [{ state: 'Off' }, {}] } });
  });

  it('keeps its order while nothing changed, so that all its pages are of one view', async () => {
    const { host, service } = setUp();
    host.vms = [sampleVm({ id: 'a' }), sampleVm({ id: 'b' })];
    service.follow(ready);
    await settle();
    host.vms = [sampleVm({ id: 'b' }), sampleVm({ id: 'a' })];
    await service.refresh();
    expect(service.view).toMatchObject({ revision: 1, inventory: { vms: [{ id: 'a' }, { id: 'b' }] } });
  });

  it('joins to a checkpoint what the journal knows of it, and to no other', async () => {
    const { host, service, origin } = setUp();
    host.checkpoints = [sampleCheckpoint('made here'), sampleCheckpoint('made elsewhere')];
    service.follow(ready);
    await settle();
    expect(service.view.inventory?.checkpoints.map((checkpoint) => checkpoint.origin)).toEqual([origin, null]);
  });
});

describe('a read that fails', () => {
  it('keeps the last view and tells since when it is not confirmed, until a read succeeds', async () => {
    const { host, scheduler, service } = setUp();
    host.vms = [sampleVm()];
    service.follow(ready);
    await scheduler.pass(0);
    const readWell = host.answerRead;
    host.answerRead = () => fail(hostError('HOST_UNAVAILABLE', 'first'));
    await scheduler.pass(5000);
    host.answerRead = () => fail(hostError('TIMEOUT', 'second'));
    await scheduler.pass(5000);
    expect(service.view).toMatchObject({
      inventory: { vms: [{ id: 'vm' }] },
      refresh: {
        readingSince: null, asOf: '2026-01-02T10:00:00.000Z',
        failing: { since: '2026-01-02T10:00:05.000Z', error: { code: 'HOST_UNAVAILABLE' } },
      },
    });
    host.answerRead = readWell;
    await scheduler.pass(5000);
    expect(service.view.refresh).toEqual({ readingSince: null, asOf: '2026-01-02T10:00:15.000Z', failing: null, pause: 5000 });
  });

  describe('because a person stopped it', () => {
    const stopped = () => fail(hostError('READ_STOPPED', ''));

    it('is why nothing is shown, and is not begun again before somebody asks', async () => {
      const { host, scheduler, service } = setUp();
      const readWell = host.answerRead;
      host.answerRead = stopped;
      service.follow(ready);
      await scheduler.pass(60_000);
      expect(host.reads).toBe(1);
      expect(service.view).toMatchObject({ inventory: null, refresh: { readingSince: null, failing: { error: { code: 'READ_STOPPED' } } } });
      host.answerRead = () => fail(hostError('TIMEOUT', ''));
      await service.refresh();
      expect(service.view.refresh.failing?.error.code).toBe('TIMEOUT');
      host.answerRead = readWell;
      await scheduler.pass(5000);
      expect(service.view.refresh.failing).toBeNull();
    });

    it('is no failure where a view is shown: the next one comes by the clock, as soon as ever', async () => {
      const { host, scheduler, service } = setUp();
      service.follow(ready);
      await scheduler.pass(0);
      const reading = later<ReturnType<typeof stopped>>();
      host.answerRead = () => reading.promise;
      await scheduler.pass(55_000);
      reading.fulfil(stopped());
      await settle();
      expect(service.view.refresh).toMatchObject({ readingSince: null, asOf: '2026-01-02T10:00:00.000Z', failing: null, pause: 5000 });
      const { reads } = host;
      host.answerRead = () => ok(host.inventoryNow());
      await scheduler.pass(5000);
      expect(host.reads).toBe(reads + 1);
    });

    it('ends what was asked for meanwhile too', async () => {
      const { host, scheduler, service } = setUp();
      service.follow(ready);
      await scheduler.pass(0);
      const reading = later<ReturnType<typeof stopped>>();
      host.answerRead = () => reading.promise;
      const both = [service.refresh(), service.refresh()];
      const { reads } = host;
      reading.fulfil(stopped());
      expect(await Promise.all(both)).toMatchObject([{ error: { code: 'READ_STOPPED' } }, { error: { code: 'READ_STOPPED' } }]);
      expect(host.reads).toBe(reads);
    });
  });

  it('keeps the view and stops reading while the way to the host is closed', async () => {
    const { host, scheduler, service } = setUp();
    host.vms = [sampleVm()];
    service.follow(ready);
    await scheduler.pass(0);
    service.follow({ state: 'failed', host: sampleHost, error: hostError('VMMS_STOPPED', '') });
    await scheduler.pass(60_000);
    expect(host.reads).toBe(1);
    expect(service.view).toMatchObject({ inventory: { vms: [{}] }, refresh: { failing: { error: { code: 'VMMS_STOPPED' } } } });
    expect(await service.refresh()).toMatchObject({ ok: false, error: { code: 'VMMS_STOPPED' } });
    service.follow(ready);
    await scheduler.pass(0);
    expect(service.view.refresh.failing).toBeNull();
  });

  it('lets somebody wait for the next view however long it takes', async () => {
    const { host, scheduler, service } = setUp();
    host.answerRead = () => fail(hostError('POWERSHELL_ENDED', ''));
    service.follow(ready);
    await scheduler.pass(0);
    const seen: Inventory[] = [];
    void service.nextView().then((view) => seen.push(view));
    await scheduler.pass(30_000);
    expect(seen).toEqual([]);
    host.answerRead = () => ok(host.inventoryNow());
    await scheduler.pass(5000);
    expect(seen).toHaveLength(1);
  });
});

it('forgets the view when the way leads to another host, also when a read of the former is still to come', async () => {
  const { host, scheduler, service } = setUp({ readTakes: 100 });
  host.vms = [sampleVm({ name: 'of the first' })];
  service.follow(ready);
  await scheduler.pass(5150);
  service.follow({ ...ready, host: { ...sampleHost, hostId: 'another' } });
  expect(service.view).toMatchObject({ hostId: 'another', inventory: null });
  await scheduler.pass(50);
  expect(service.view.inventory).toBeNull();
  await scheduler.pass(100);
  expect(service.view.inventory?.vms).toHaveLength(1);
});
