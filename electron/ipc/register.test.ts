import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { channels } from '../../shared/ipc/channels.ts';
import { ok } from '../../shared/ipc/result.ts';
import type { Handlers } from './dispatch.ts';
import { register, senderOf } from './register.ts';

type Listener = (event: IpcMainInvokeEvent, request: unknown) => unknown;

function registered() {
  const listeners = new Map<string, Listener>();
  const handlers = Object.fromEntries(channels.map((channel) => [channel, () => ok(null)])) as unknown as Handlers;
  register({ handle: (channel, listener) => void listeners.set(channel, listener) }, { handlers: Promise.resolve(handlers), ownOrigin: 'app://name', logError: () => undefined });
  return listeners;
}

const frame = (url: string, parent: WebFrameMain | null = null) => ({ url, parent }) as unknown as WebFrameMain;

describe('register', () => {
  it('answers every channel of the contract and no other', () => {
    expect([...registered().keys()].sort()).toEqual([...channels].sort());
  });

  it('looks at the frame at once, not when it may be gone', async () => {
    let current: WebFrameMain | null = frame('app://name/index.html');
    const event = { get senderFrame() { return current; } } as IpcMainInvokeEvent;
    const answer = registered().get('app:info')?.(event, undefined);
    current = null;
    expect(JSON.parse(await answer as string)).toEqual({ ok: true, value: null });
  });

  it('refuses a call without a frame', async () => {
    const event = { senderFrame: null } as IpcMainInvokeEvent;
    expect(JSON.parse(await registered().get('app:info')?.(event, undefined) as string)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN_SENDER' } });
  });
});

describe('senderOf', () => {
  it('tells a frame within another from the top one', () => {
    const top = frame('app://name/');
    expect(senderOf(top)).toEqual({ url: 'app://name/', isTopFrame: true });
    expect(senderOf(frame('app://name/', top))).toEqual({ url: 'app://name/', isTopFrame: false });
  });

  it('is nobody for a frame that goes away while it is looked at', () => {
    expect(senderOf({ get url(): string { throw new Error('Render frame was disposed'); }, parent: null })).toBeNull();
  });
});
