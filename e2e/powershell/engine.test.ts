import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { reportsOf, type Report } from './reportOf.ts';
import { runEngine } from './runEngine.ts';
import { enginePath } from './tools.ts';

/** What only our console does, so Windows' own PowerShell is not asked. */
describe.skipIf(process.platform === 'win32')('the console round the engine', () => {
  it('reads stdin line by line, an incomplete line up to a blank one', async () => {
    const { output } = await feed(`'one'\nif (1) {\n'in the block'\n}\n\n'after'\n`);
    expect(output).toBe('one\nin the block\nafter\n');
  });

  it('goes on after an error, which it writes to stderr', async () => {
    const { output, errors } = await feed(`throw 'stop'\nGet-Nothing\n'still here'\n`);
    expect(output).toBe('still here\n');
    expect(errors).toContain('stop');
    expect(errors).toContain('Get-Nothing');
  });

  it('ends with the exit code that a script asks for', async () => {
    expect((await feed(`exit 5\n'not reached'\n`)).exitCode).toBe(5);
    expect((await runEngine('exit 6')).exitCode).toBe(6);
  });

  it('refuses an argument it does not know', async () => {
    expect((await feed('', {}, ['-Nonsense'])).exitCode).toBe(64);
  });

  it('ends lines as Windows does when asked, also after the encoding was set', async () => {
    const { output } = await feed(`'a'\n[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)\n[Console]::Out.WriteLine('b')\n`, { ENGINEHOST_NEWLINE: 'crlf' });
    expect(output).toBe('a\r\nb\r\n');
  });

  it.each([
    ['utf-8', {}, 'ä’'],
    ['cp1252', { ENGINEHOST_INPUT: 'cp1252' }, 'Ã¤â€™'],
    ['latin1', { ENGINEHOST_INPUT: 'latin1' }, 'Ã¤â\u0080\u0099'],
  ] as const)('reads stdin as %s', async (_, env, read) => {
    const { output } = await feed(`[Console]::In.ReadLine()\nä’\n`, env);
    expect(output).toBe(`${read}\n`);
  });

  it('writes in the code page it is told, until a script sets the encoding', async () => {
    const { bytes } = await feed(`[char]0xe4\n[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)\n[char]0xe4\n`, { ENGINEHOST_OUTPUT: 'cp1252' });
    expect([...bytes]).toEqual([0xe4, 0x0a, 0xc3, 0xa4, 0x0a]);
  });

  it('can be in constrained language mode', async () => {
    const { output, errors } = await feed('"$($ExecutionContext.SessionState.LanguageMode)"\n[System.IO.File]::Exists("x")\n', { ENGINEHOST_LANGUAGE: 'constrained' });
    expect(output).toBe('ConstrainedLanguage\n');
    expect(errors).toContain('language mode');
  });

  it('can forbid scripts, as a policy does', async () => {
    const { output } = await feed('try { Import-Module -Name x.psm1 -ErrorAction Stop } catch { "$($_.CategoryInfo.Category) $($_.Exception.GetType().Name)" }\n', { ENGINEHOST_SCRIPTS: 'forbidden' });
    expect(output).toBe('SecurityError PSSecurityException\n');
  });

  it('can run as an account without rights', async () => {
    const { output } = await feed(`${[
      '$principal = [System.Security.Principal.WindowsPrincipal]::new([System.Security.Principal.WindowsIdentity]::GetCurrent())',
      '$principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)',
      `$principal.IsInRole([System.Security.Principal.SecurityIdentifier]::new('S-1-5-32-578'))`,
    ].join('\n')}\n`, { ENGINEHOST_RIGHTS: 'none' });
    expect(output).toBe('False\nFalse\n');
  });

  it('starts late when told to', async () => {
    const finished: string[] = [];
    const late = feed(`'x'\n`, { ENGINEHOST_START_DELAY_MS: '2500' }).then(({ output }) => finished.push(`late ${output}`));
    await feed('').then(() => finished.push('at once'));
    await late;
    expect(finished).toEqual(['at once', 'late x\n']);
  });

  it('refuses to prompt when it is not interactive', async () => {
    const { errors } = await feed(`$Host.UI.ReadLine()\n`, {}, ['-NonInteractive', '-Command', '-']);
    expect(errors).toContain('NonInteractive');
  });

  it('swallows the next line with a prompt when it is', async () => {
    expect((await feed(`$Host.UI.ReadLine()\n'swallowed'\n'seen'\n`)).output).toBe(`'swallowed'\nseen\n`);
  });
});

describe.skipIf(process.platform === 'win32')('the strict JSON cmdlets', () => {
  const cases: Record<string, { script: string; values?: readonly string[]; fails?: boolean }> = {
    'plain data is written': {
      script: `ConvertTo-Json -Compress -InputObject ([ordered]@{ a = 'ä'; b = 1; c = $true; d = $null; e = @(1, 2.5); f = @{ g = 5000000000 } })`,
      values: ['{"a":"ä","b":1,"c":true,"d":null,"e":[1,2.5],"f":{"g":5000000000}}'],
    },
    'an empty list stays a list': { script: 'ConvertTo-Json -Compress -InputObject @()', values: ['[]'] },
    'a list of one stays a list': { script: 'ConvertTo-Json -Compress -InputObject @(1)', values: ['[1]'] },
    'a date is refused': { script: 'ConvertTo-Json ([datetime]::UtcNow)', fails: true },
    'an enum is refused': { script: 'ConvertTo-Json ([System.DayOfWeek]::Monday)', fails: true },
    'a time span is refused': { script: 'ConvertTo-Json ([timespan]::Zero)', fails: true },
    'a live object is refused': { script: 'ConvertTo-Json ([version]"1.0")', fails: true },
    'data below the depth is refused': { script: 'ConvertTo-Json @{ a = @{ b = @{ c = 1 } } }', fails: true },
    'text is read': { script: `(ConvertFrom-Json '{"a":"x","b":[1,2]}').b.Count`, values: ['2'] },
    'text that looks like an instant is a date, as in PowerShell 7': {
      script: `(ConvertFrom-Json '{"a":"2026-01-02T03:04:05.0000000Z"}').a | ForEach-Object { "$($_.GetType().Name) $($_.Kind)" }`, values: ['DateTime Utc'],
    },
    'a date of Windows PowerShell is a date': { script: `(ConvertFrom-Json '{"a":"/Date(0)/"}').a.Year`, values: ['1970'] },
    'a day without a time stays text': { script: `(ConvertFrom-Json '{"a":"2026-01-02"}').a.GetType().Name`, values: ['String'] },
    'a text that is no JSON is an error': { script: `ConvertFrom-Json '{'`, fails: true },
  };

  it('write and read plain data only', async () => {
    const reports: Record<string, Report> = await reportsOf('', Object.fromEntries(Object.entries(cases).map(([name, { script }]) => [name, script])));
    const outcomes = Object.entries(reports).map(([name, { values, errors }]) => [name, values, errors.length > 0]);
    expect(outcomes).toEqual(Object.entries(cases).map(([name, { values = [], fails = false }]) => [name, values, fails]));
  });
});

/** Runs the console with these lines on stdin. */
function feed(
  stdin: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = ['-Command', '-'],
): Promise<{ output: string; bytes: Buffer; errors: string; exitCode: number | null }> {
  const child = spawn(enginePath, ['-NoLogo', '-NoProfile', ...args], { env: { ...process.env, TERM: 'dumb', ...env } });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const bytes = Buffer.concat(stdout);
      resolve({ bytes, output: bytes.toString(), errors: Buffer.concat(stderr).toString(), exitCode });
    });
  });
}
