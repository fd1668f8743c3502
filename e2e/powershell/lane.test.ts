import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExecutable } from '../../electron/host/powershell/executable.ts';
import { Lane } from '../../electron/host/powershell/lane.ts';
import { PowerShellSession } from '../../electron/host/powershell/session.ts';
import { realTimers } from '../../electron/host/powershell/timers.ts';
import { isAlive, makeLauncher, type Launcher } from './powerShellLauncher.ts';
import { makeTestBridge, type TestBridge } from './testBridge.ts';

describe('a lane with the real engine', () => {
  let bridge: TestBridge;
  let launcher: Launcher;
  let lane: Lane;

  beforeEach(async () => {
    bridge = await makeTestBridge();
    launcher = await makeLauncher();
    const { environment } = launcher;
    lane = new Lane({
      timers: realTimers,
      isKeptUp: true, onState: () => undefined,
      launch: () => new PowerShellSession({
        findExecutable: () => findExecutable({ platform: 'linux', environment, edition: 'windowsPowerShell' }),
        bridgeFolder: bridge.folder, environment, log: () => undefined,
      }),
    });
  });
  afterEach(async () => {
    await lane.close();
    await launcher.remove();
    await bridge.remove();
  });

  const hang = (effect: 'read' | 'write') => lane.run({ op: 'hang', args: {}, effect, deadlineMs: 100 });
  const echo = () => lane.run({ op: 'echo', args: { value: 'here' }, effect: 'read', deadlineMs: 60_000 });

  it.each([['read', 'TIMEOUT'], ['write', 'OUTCOME_UNKNOWN']] as const)(
    'ends a %s that hangs with %s and its process with it, and serves the next from a new one', async (effect, code) => {
      expect(await hang(effect)).toMatchObject({ error: { code } });
      expect(await echo()).toMatchObject({ value: { value: { echo: 'here' } } });
      const pids = await launcher.pids();
      expect(pids.map(isAlive)).toEqual([false, true]);
    },
  );

  it('serves whoever waits behind a process that dies', async () => {
    const dying = lane.run({ op: 'exit', args: {}, effect: 'read', deadlineMs: 60_000 });
    const waiting = echo();
    expect(await dying).toMatchObject({ error: { code: 'POWERSHELL_ENDED' } });
    expect(await waiting).toMatchObject({ value: { value: { echo: 'here' } } });
  });

  it('leaves no process when it is closed while one starts', async () => {
    const answer = echo();
    await lane.close();
    expect(await answer).toMatchObject({ error: { code: 'BRIDGE_CLOSED' } });
    expect((await launcher.pids().catch(() => [])).filter(isAlive)).toEqual([]);
  });
});
