import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, channels } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/ipc/result.ts';
import { dispatch, type Handlers, type Sender } from './dispatch.ts';

const vmId = 'A169CD2F-89E1-4822-A598-1F27C7129BAB';
const ownPage: Sender = { url: 'app://name/index.html', isTopFrame: true };

function setUp() {
  const calls: { readonly channel: Channel; readonly request: unknown }[] = [];
  const logged: unknown[] = [];
  const note = (channel: Channel) => (request: unknown) => {
    calls.push({ channel, request });
    return ok('answer');
  };
  const handlers = Object.fromEntries(channels.map((channel) => [channel, note(channel)])) as unknown as Handlers;
  const ask = (channel: Channel, request?: unknown, sender: Sender | null = ownPage, replaced: Partial<Handlers> = {}) =>
    dispatch({ handlers: Promise.resolve({ ...handlers, ...replaced }), ownOrigin: 'app://name', logError: (error) => logged.push(error) }, channel, sender, request);
  return { ask, calls, logged };
}

describe('a call that comes before there are handlers', () => {
  it('waits for them, and is refused at once where nobody may call', async () => {
    let open: (handlers: Handlers) => void = () => undefined;
    const handlers = new Promise<Handlers>((resolve) => { open = resolve; });
    const ask = (sender: Sender | null) => dispatch({ handlers, ownOrigin: 'app://name', logError: () => undefined }, 'app:info', sender, undefined);
    const early = ask(ownPage);
    expect(await ask(null)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
    open({ 'app:info': () => ok('answer') } as unknown as Handlers);
    expect(await early).toEqual({ ok: true, value: 'answer' });
  });
});

describe('who may call', () => {
  it('is the top frame of the app\'s own page', async () => {
    const { ask, calls } = setUp();
    expect(await ask('app:info')).toEqual({ ok: true, value: 'answer' });
    expect(calls).toHaveLength(1);
  });

  it.each<[string, Sender | null]>([
    ['a frame that is gone', null],
    ['a frame within the page', { url: 'app://name/index.html', isTopFrame: false }],
    ['an empty page', { url: 'about:blank', isTopFrame: true }],
    ['no page at all', { url: '', isTopFrame: true }],
    ['a page from elsewhere', { url: 'https://name/index.html', isTopFrame: true }],
    ['a file', { url: 'file:///app://name/', isTopFrame: true }],
    ['a host that begins alike', { url: 'app://name.evil/index.html', isTopFrame: true }],
    ['a host behind a user name', { url: 'app://name@evil/', isTopFrame: true }],
  ])('is not %s', async (_name, sender) => {
    const { ask, calls } = setUp();
    for (const channel of channels) expect(await ask(channel, undefined, sender)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
    expect(calls).toEqual([]);
  });
});

describe('what may be sent', () => {
  it('is what the contract says, decoded', async () => {
    const { ask, calls } = setUp();
    await ask('vm:details', { vmId });
    expect(calls).toEqual([{ channel: 'vm:details', request: { vmId: vmId.toLowerCase() } }]);
  });

  it('is refused otherwise, with what is wrong and where', async () => {
    const { ask, calls } = setUp();
    const answer = await ask('operation:run', { kind: 'start', vmId, expect: { vmName: 'x', vmState: 'Sleeping', vmParentCheckpointId: null } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST', detail: expect.stringMatching(/^operation:run\.expect\.vmState: /) as string } });
    expect(calls).toEqual([]);
  });

  it('names no more than a handful of faults, and never repeats what was sent', async () => {
    const { ask } = setUp();
    const secret = 'secret';
    const answer = await ask('operation:run', {
      kind: 'deleteSubtree', vmId, checkpointId: vmId, expect: { vmName: 'x', vmState: 'Off', vmParentCheckpointId: null },
      expectCheckpoint: {
        name: 'x', parentId: null, createdAt: 'x', snapshotType: 'Standard', childIds: [], subtreeIds: Array.from({ length: 10_000 }, () => secret),
      },
    });
    expect(JSON.stringify(answer).length).toBeLessThan(1000);
    expect(JSON.stringify(answer)).not.toContain(secret);
  });

  it('refuses a property that nobody asked for', async () => {
    const { ask } = setUp();
    expect(await ask('vm:details', { vmId, path: 'C:\\' })).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
    expect(await ask('inventory:refresh', { force: true })).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
  });

  it('reaches a handler only when the schema takes it, whatever is sent', async () => {
    const anything = fc.oneof(fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }), nearMiss);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...channels), anything, async (channel, request) => {
      const { ask, calls, logged } = setUp();
      const answer = await ask(channel, request);
      const isTaken = contract[channel].request.safeParse(request).success;
      expect(calls).toHaveLength(isTaken ? 1 : 0);
      if (!isTaken) expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
      expect(logged).toEqual([]);
    }), { numRuns: 10_000 });
  });
});

/** Requests that are nearly right. */
const nearMiss = fc.record({
  kind: fc.oneof(fc.constantFrom('start', 'createCheckpoint', 'deleteCheckpoint', 'createAndApply', '__proto__'), fc.string()),
  vmId: fc.oneof(fc.uuid(), fc.string(), fc.constant(null)),
  name: fc.oneof(fc.string(), fc.constant(null)),
  checkpointId: fc.oneof(fc.uuid(), fc.array(fc.uuid())),
  expect: fc.oneof(fc.constant({ vmName: 'x', vmState: 'Off', vmParentCheckpointId: null }), fc.object()),
}, { requiredKeys: [] });

describe('a handler that fails', () => {
  it('answers INTERNAL and is logged, whether it throws or rejects', async () => {
    const { ask, logged } = setUp();
    const error = new Error('a bug');
    const thrown = await ask('app:info', undefined, ownPage, { 'app:info': () => { throw error; } });
    const rejected = await ask('app:info', undefined, ownPage, { 'app:info': () => Promise.reject(error) });
    expect([thrown, rejected]).toMatchObject([{ ok: false, error: { code: 'INTERNAL', detail: 'a bug' } }, { ok: false, error: { code: 'INTERNAL' } }]);
    expect(logged).toEqual([error, error]);
  });

  it('passes on an error that is a value', async () => {
    const { ask, logged } = setUp();
    const error = { code: 'VM_BUSY', detail: 'save' } as const;
    expect(await ask('operation:list', undefined, ownPage, { 'operation:list': () => ({ ok: false, error }) })).toEqual({ ok: false, error });
    expect(logged).toEqual([]);
  });
});
