import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleCheckpoint, sampleVm } from '../../../shared/domain/testing/samples.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import { FakeHost, later, sampleHost } from '../../inventory/testing/FakeHost.ts';
import type { HostError } from '../hostError.ts';
import type { ConnectionState } from '../HyperVHost.ts';
import { startChannelThread } from './testing/channelThread.ts';
import { ThreadedHost, type ThreadEvents } from './ThreadedHost.ts';

const operation = { kind: 'start', vmId: 'vm', expect: {} } as unknown as Parameters<FakeHost['execute']>[0];

function settled(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

describe('a host in a thread of its own', () => {
  let behind: FakeHost;
  let host: ThreadedHost;
  let threads: ReturnType<typeof startChannelThread>[];
  let told: ConnectionState[];

  beforeEach(() => {
    behind = new FakeHost();
    threads = [];
    told = [];
    host = new ThreadedHost({
      kind: 'simulated', log: () => undefined,
      start: (events) => {
        const thread = startChannelThread(behind, events);
        threads.push(thread);
        return thread;
      },
    });
    host.onConnection((state) => told.push(state));
  });
  afterEach(() => host.close());

  const lose = (): void => threads.at(-1)?.lose('out of memory');

  async function read() {
    const answer = await host.inventory();
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  }

  function manyVms(count: number) {
    return Array.from({ length: count }, (_, at) => sampleVm({ id: String(at) }));
  }

  it('answers as the host behind it, and starts with the first question', async () => {
    expect(threads).toHaveLength(0);
    expect(await host.handshake()).toEqual(ok(sampleHost));
    expect(threads).toHaveLength(1);
    behind.tell('restarting');
    const begun: string[] = [];
    expect(await host.inventory(() => begun.push('reading'))).toEqual(ok(behind.inventoryNow()));
    expect(await host.execute(operation, () => begun.push('begun'))).toEqual(ok({ createdCheckpointId: null, warnings: [] }));
    expect(behind.executed).toEqual([operation]);
    expect(begun).toEqual(['reading', 'begun']);
    expect(told).toEqual(['restarting']);
    host.stopReading('details');
    await expect.poll(() => behind.stopped).toEqual(['details']);
  });

  it('brings a large inventory whole, and of the next one only what changed', async () => {
    behind.vms = manyVms(1234);
    behind.checkpoints = [sampleCheckpoint('a'), sampleCheckpoint('b')];
    const first = await read();
    expect(first).toEqual(behind.inventoryNow());
    behind.vms = [...behind.vms.slice(1, 700), sampleVm({ id: 'new' }), ...behind.vms.slice(700)];
    const second = await read();
    expect(second).toEqual(behind.inventoryNow());
    expect(second.vms[0]).toBe(first.vms[1]);
    expect(second.vms.at(-1)).toBe(first.vms.at(-1));
    expect(second.checkpoints[1]).toBe(first.checkpoints[1]);
  });

  it('keeps two readings that were asked for at once apart', async () => {
    behind.vms = manyVms(600);
    const both = [host.inventory(), host.inventory()];
    for (const answer of both) expect(await answer).toEqual(ok(behind.inventoryNow()));
  });

  it('says of a read that it failed and of a write that nobody knows, when the thread ends; the next question starts another', async () => {
    const reading = later<Result<never, HostError>>();
    behind.answerRead = () => reading.promise;
    behind.answerWrite = () => reading.promise;
    const answers = [host.inventory(), host.execute(operation)];
    await expect.poll(() => behind.executed).toHaveLength(1);
    lose();
    expect(await Promise.all(answers)).toMatchObject([{ error: { code: 'POWERSHELL_ENDED', detail: 'out of memory' } }, { error: { code: 'OUTCOME_UNKNOWN' } }]);
    expect(told).toEqual(['restarting']);
    behind.answerRead = () => ok(behind.inventoryNow());
    expect(await read()).toEqual(behind.inventoryNow());
    expect(threads).toHaveLength(2);
  });

  it('answers a fault of the host behind it, and goes on', async () => {
    behind.answerRead = () => { throw new Error('a fault'); };
    behind.answerWrite = () => { throw new Error('a fault'); };
    expect(await host.inventory()).toMatchObject({ error: { code: 'UNSPECIFIED', detail: 'Error: a fault' } });
    expect(await host.execute(operation)).toMatchObject({ error: { code: 'OUTCOME_UNKNOWN' } });
    expect(await host.handshake()).toEqual(ok(sampleHost));
    expect(threads).toHaveLength(1);
  });

  it('does not take the rest of an inventory from a thread that knows nothing of it', async () => {
    const started: ThreadEvents[] = [];
    const sent: string[] = [];
    const torn = new ThreadedHost({
      kind: 'simulated', log: () => undefined,
      start: (events) => {
        started.push(events);
        return { send: ({ ask }) => { sent.push(`${ask} of ${String(started.length)}`); }, end: async () => Promise.resolve() };
      },
    });
    const reading = torn.inventory();
    await settled();
    const head = { takenAt: 't', first: { vms: [], checkpoints: [] }, following: 1 };
    started[0]?.onMessage({ tell: 'answer', id: 1, answer: ok(head) });
    started[0]?.onEnd('out of memory');
    void torn.handshake();
    expect(await reading).toMatchObject({ error: { code: 'POWERSHELL_ENDED' } });
    expect(sent).toEqual(['inventory of 1', 'handshake of 2']);
  });

  it('says what came of a thread that cannot be started, and tries another for the next question', async () => {
    let starts = 0;
    const broken = new ThreadedHost({
      kind: 'simulated', log: () => undefined,
      start: (events) => {
        starts += 1;
        if (starts === 1) throw new Error('no memory');
        return startChannelThread(behind, events);
      },
    });
    expect(await broken.inventory()).toMatchObject({ error: { code: 'POWERSHELL_ENDED', detail: 'Error: no memory' } });
    expect(await broken.inventory()).toEqual(ok(behind.inventoryNow()));
    await broken.close();
  });

  it('answers whatever is under way and whatever comes after that it is closed', async () => {
    behind.answerRead = () => later<Result<never, HostError>>().promise;
    const reading = host.inventory();
    await expect.poll(() => behind.reads).toBe(1);
    await host.close();
    expect(await reading).toMatchObject({ error: { code: 'BRIDGE_CLOSED' } });
    expect(await host.execute(operation)).toMatchObject({ error: { code: 'BRIDGE_CLOSED' } });
  });
});
