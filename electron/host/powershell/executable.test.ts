import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExecutable } from './executable.ts';

describe('findExecutable', () => {
  let folder = '';
  beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'executable-')); });
  afterEach(async () => { await rm(folder, { recursive: true, force: true }); });

  async function put(name: string, mode: number): Promise<string> {
    const file = path.join(folder, name, 'pwsh');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, '');
    await chmod(file, mode);
    return file;
  }
  const onLinux = (PATH: string | undefined) => findExecutable({ platform: 'linux', environment: { PATH }, edition: 'windowsPowerShell' });

  it('finds the first pwsh of PATH that may be run', async () => {
    await put('text', 0o644);
    const program = await put('program', 0o755);
    expect(await onLinux(`${folder}/nowhere:${folder}/text:${folder}/program`)).toEqual({ ok: true, value: program });
  });

  it('never looks into the current folder or one relative to it', async () => {
    await put('program', 0o755);
    const relative = path.relative(process.cwd(), path.join(folder, 'program'));
    expect(await onLinux(`:.:${relative}`)).toMatchObject({ error: { code: 'POWERSHELL_MISSING' } });
  });

  it('names the places it looked at when there is none', async () => {
    expect(await onLinux('/nowhere:/else')).toMatchObject({ error: { code: 'POWERSHELL_MISSING', detail: '/nowhere/pwsh\n/else/pwsh' } });
    expect(await onLinux(undefined)).toMatchObject({ error: { code: 'POWERSHELL_MISSING' } });
  });

  it('does not take a folder of that name', async () => {
    await mkdir(path.join(folder, 'pwsh'));
    expect(await onLinux(folder)).toMatchObject({ error: { code: 'POWERSHELL_MISSING' } });
  });

  it('says so when the only one may not be run', async () => {
    const text = await put('text', 0o644);
    expect(await onLinux(path.dirname(text))).toMatchObject({ error: { code: 'POWERSHELL_BLOCKED', detail: text } });
  });

  it('takes Windows PowerShell by its absolute path, whatever PATH says', async () => {
    const found = await findExecutable({ platform: 'win32', environment: { SYSTEMROOT: 'C:\\Windows', PATH: 'C:\\evil' }, edition: 'windowsPowerShell' });
    expect(found).toMatchObject({ error: { detail: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe' } });
  });

  it('takes PowerShell 7 from where it is installed, then from absolute entries of PATH', async () => {
    const environment = { ProgramFiles: 'C:\\Program Files', Path: 'relative;;D:\\tools' };
    const found = await findExecutable({ platform: 'win32', environment, edition: 'powerShell7' });
    expect(found).toMatchObject({ error: { detail: 'C:\\Program Files\\PowerShell\\7\\pwsh.exe\nD:\\tools\\pwsh.exe' } });
  });

  it('does not follow a system root that is no drive', async () => {
    expect(await findExecutable({ platform: 'win32', environment: { SystemRoot: '.' }, edition: 'windowsPowerShell' }))
      .toMatchObject({ error: { code: 'POWERSHELL_MISSING', detail: '' } });
  });
});
