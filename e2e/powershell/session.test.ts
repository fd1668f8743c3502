import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExecutable } from '../../electron/host/powershell/executable.ts';
import { PowerShellSession } from '../../electron/host/powershell/session.ts';
import type { PlainObject } from '../../electron/host/powershell/frame.ts';
import { isAlive, makeLauncher, type Launcher } from './powerShellLauncher.ts';
import { makeTestBridge, type TestBridge } from './testBridge.ts';

describe('a session with the real engine', () => {
  let bridge: TestBridge;
  const launchers: Launcher[] = [];
  const sessions: PowerShellSession[] = [];
  let log: string[] = [];

  beforeEach(async () => {
    log = [];
    bridge = await makeTestBridge();
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.kill();
    for (const launcher of launchers.splice(0)) await launcher.remove();
    await bridge.remove();
  });

  async function start(engine: Readonly<Record<string, string>> = {}) {
    const launcher = await makeLauncher({ engine });
    launchers.push(launcher);
    const session = new PowerShellSession({
      findExecutable: () => findExecutable({ platform: 'linux', environment: launcher.environment, edition: 'windowsPowerShell' }),
      bridgeFolder: bridge.folder,
      environment: launcher.environment,
      log: (line) => log.push(line),
    });
    sessions.push(session);
    return { session, launcher, ready: await session.ready };
  }

  async function ask(session: PowerShellSession, op: string, args: PlainObject = {}): Promise<unknown> {
    const answer = await session.request(op, args);
    if (!answer.ok) return answer.error.code;
    return answer.value.ok ? answer.value.value : answer.value.error;
  }

  const texts = [
    `'; Remove-Item * #’$(calc)`, '2024-01-01T00:00:00Z', '2024-01-01T00:00:00.1234567+02:00', '/Date(1488869314761)/', '‘’‚‛“”„', '`n`0$env:PATH',
    '', ' ', '\0', 'a\r\nb', '😀 \u202eevil\u202c', 'é vs é', '@(1,2)', 'true', 'null', '1e3', ':', '::', '#beef.1 2 e30= #beef.1', '*[a]?',
  ];

  it.each([
    ['LF', {}],
    ['CRLF', { ENGINEHOST_NEWLINE: 'crlf' }],
    ['an input code page of Windows', { ENGINEHOST_NEWLINE: 'crlf', ENGINEHOST_INPUT: 'cp1252', ENGINEHOST_OUTPUT: 'cp1252' }],
  ])('brings every text there and back verbatim over %s, request after request', async (_, engine) => {
    const { session, ready } = await start(engine);
    expect(ready).toEqual({ ok: true, value: undefined });
    for (const value of texts) expect(await ask(session, 'echo', { value })).toEqual({ echo: value });
    expect(await ask(session, 'echo', { value: texts })).toEqual({ echo: texts });
  });

  it('keeps texts texts and numbers numbers, lists of one and of none lists', async () => {
    const { session } = await start();
    expect(await ask(session, 'types', { value: ['2024-01-01T00:00:00Z', '/Date(1)/', 3, true, null, '5'] }))
      .toEqual({ types: ['String', 'String', expect.stringMatching(/^Int(32|64)$/), 'Boolean', 'null', 'String'] });
    for (const value of [{ list: [1] }, { list: [] }, { list: [[1], []] }, { a: { b: { c: null } } }]) {
      expect(await ask(session, 'echo', { value })).toEqual({ echo: value });
    }
  });

  it('takes noise for log, around the reply and on stderr, also when it looks like a reply', async () => {
    const { session } = await start({ ENGINEHOST_NEWLINE: 'crlf' });
    expect(await ask(session, 'noise')).toBe('done');
    expect(await ask(session, 'noise')).toBe('done');
    expect(log.some((line) => line.startsWith('half a line#beef.1'))).toBe(true);
    expect(log.some((line) => line.startsWith('#< CLIXML'))).toBe(true);
  });

  it('passes 50 MB, refuses 100 MB and goes on', async () => {
    const { session } = await start();
    const large = await ask(session, 'large', { megabytes: 50 });
    expect(typeof large === 'string' && large.length).toBe(50 * 2 ** 20);
    expect(await ask(session, 'large', { megabytes: 100 })).toBe('TOO_LARGE');
    expect(await ask(session, 'echo', { value: 'still here' })).toEqual({ echo: 'still here' });
  });

  it('brings an error with its identifier, and warnings beside a value', async () => {
    const { session } = await start();
    expect(await ask(session, 'fail', { value: 'reason' })).toMatchObject({ identifier: 'Bridge Test', category: 'InvalidOperation', message: 'reason' });
    const answer = await session.request('warn', {});
    expect(answer).toMatchObject({ value: { ok: true, value: 1, warnings: ['careful'] } });
  });

  it('answers POWERSHELL_ENDED when the process ends in the middle, and to everything after it', async () => {
    const { session } = await start();
    expect(await ask(session, 'exit')).toBe('POWERSHELL_ENDED');
    await session.ended;
    expect(await ask(session, 'echo', { value: 1 })).toBe('POWERSHELL_ENDED');
  });

  it('answers POWERSHELL_ENDED when somebody kills the process', async () => {
    const { session, launcher } = await start();
    const answer = ask(session, 'hang');
    const [pid] = await launcher.pids();
    if (pid === undefined) throw new Error('no process');
    process.kill(pid, 'SIGKILL');
    expect(await answer).toBe('POWERSHELL_ENDED');
  });

  it('leaves no process when it is killed while one hangs', async () => {
    const { session, launcher } = await start();
    const answer = ask(session, 'hang');
    await session.kill();
    expect(await answer).toBe('POWERSHELL_ENDED');
    expect((await launcher.pids()).filter(isAlive)).toEqual([]);
  });

  it('says that the language is constrained, without waiting for a deadline', async () => {
    const { ready } = await start({ ENGINEHOST_LANGUAGE: 'constrained' });
    expect(ready).toMatchObject({ error: { code: 'CONSTRAINED_LANGUAGE', detail: 'ConstrainedLanguage' } });
  });

  it('waits for a PowerShell that starts slowly', async () => {
    expect(await start({ ENGINEHOST_START_DELAY_MS: '2000' })).toMatchObject({ ready: { ok: true } });
  });

  it('says that the module is broken when it is not there', async () => {
    await bridge.remove();
    const { ready } = await start();
    expect(ready).toMatchObject({ error: { code: 'PROTOCOL', technical: { command: 'Import-Module' } } });
  });

  it('says that PowerShell is missing, or may not be run', async () => {
    for (const [executable, code] of [['/nonexistent/pwsh', 'POWERSHELL_MISSING'], ['/etc/passwd', 'POWERSHELL_BLOCKED']] as const) {
      const session = new PowerShellSession({
        findExecutable: () => Promise.resolve({ ok: true, value: executable }), bridgeFolder: bridge.folder, environment: {}, log: () => undefined,
      });
      expect(await session.ready).toMatchObject({ error: { code } });
      await session.ended;
      await session.kill();
    }
  });
});
