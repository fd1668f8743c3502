import { describe, expect, it } from 'vitest';
import { ok } from '../../shared/ipc/result.ts';
import { type AppAbilities, appHandlers } from './appHandlers.ts';

function handlersWith(changes: Partial<AppAbilities>) {
  return appHandlers({
    info: { version: '1', platform: 'linux', hostKind: 'simulated', canSaveWorld: true, startedAt: '2026-11-23T09:00:00.000Z' },
    closeWindow: () => undefined, setUnsent: () => undefined, writeClipboard: () => Promise.resolve(), saveWorld: null, connectVm: null, ...changes,
  });
}

describe('world:save', () => {
  it('says that a host without a world has none to save', async () => {
    expect(await handlersWith({ saveWorld: null })['world:save'](undefined)).toMatchObject({ ok: false, error: { code: 'NOT_SUPPORTED_HERE' } });
  });

  it('tells where the world was saved, or that the person cancelled', async () => {
    expect(await handlersWith({ saveWorld: () => Promise.resolve(ok({ path: '/w.json' })) })['world:save'](undefined)).toEqual(ok({ path: '/w.json' }));
    expect(await handlersWith({ saveWorld: () => Promise.resolve(ok(null)) })['world:save'](undefined)).toEqual(ok(null));
  });
});

describe('vm:connect', () => {
  it('says that there is no screen to open where there is none', async () => {
    expect(await handlersWith({ connectVm: null })['vm:connect']({ vmId: 'a' })).toMatchObject({ ok: false, error: { code: 'NOT_SUPPORTED_HERE' } });
  });

  it('passes the id on and nothing else', async () => {
    const connected: string[] = [];
    const handlers = handlersWith({ connectVm: (vmId) => Promise.resolve(connected.push(vmId)).then(() => ok(null)) });
    expect(await handlers['vm:connect']({ vmId: 'a' })).toEqual(ok(null));
    expect(connected).toEqual(['a']);
  });
});

it('clipboard:write passes the text on, letter by letter', async () => {
  const written: string[] = [];
  const handlers = handlersWith({ writeClipboard: (text) => Promise.resolve(void written.push(text)) });
  await handlers['clipboard:write']({ text: '\'; Remove-Item * #’$(calc)\n' });
  expect(written).toEqual(['\'; Remove-Item * #’$(calc)\n']);
});
