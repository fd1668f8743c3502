import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { formatWorld } from '../../electron/host/simulated/worldFile.ts';
import { contractWorld } from '../contract/contractWorld.ts';
import { electronPath, expect, root, sandboxArguments, test } from './app.ts';

/** Starts the app with arguments it must refuse; returns what it said and its exit code. */
async function refused(...args: readonly string[]): Promise<{ readonly said: string; readonly code: number | null }> {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'checkpoint-manager-'));
  const child = spawn(electronPath(), [...sandboxArguments(), root, `--user-data=${userData}`, ...args]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  await rm(userData, { recursive: true, force: true });
  return { said, code };
}

test('a bad world file: what is wrong and where, and nothing opened', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'world-'));
  const file = path.join(folder, 'bad.json');
  const text = formatWorld(contractWorld()).replace('"checkpointType": "Production"', '"checkpointType": "Productive"');
  await writeFile(file, text);
  const { said, code } = await refused('--host=simulated', `--world=${file}`);
  expect(code).toBe(2);
  expect(said).toContain('vms[0].checkpointType');
  expect(await readFile(file, 'utf8')).toBe(text);
  await rm(folder, { recursive: true });
});

for (const [what, args] of [
  ['a world file that is not there', ['--world=/nowhere/world.json']],
  ['an unknown host', ['--host=vmware']],
  ['a world on the PowerShell host', ['--host=powershell', '--world=world.json']],
] as const) {
  test(`refuses ${what} with a sentence`, async () => {
    const { said, code } = await refused(...args);
    expect(code).toBe(2);
    expect(said).toContain(args.at(-1)?.split('=')[1] ?? '');
  });
}

test.describe('a world without machines', () => {
  test.use({ world: { ...contractWorld(), vms: [], checkpoints: [], diskFiles: [] } });
  test('says how to get one that has some, and what the command is for', async ({ app: { window: { page } } }) => {
    const main = page.getByRole('main');
    await expect(main.getByRole('list', { name: 'What to do' }).getByRole('listitem')).toContainText(['without --world', 'npm start -- --world=world.json']);
    await expect(main).toContainText('The command is for a terminal');
    await expect(main).not.toContainText('PowerShell as administrator');
  });
});

test('opening a world never writes it', async ({ app: { window, userData } }) => {
  const file = path.join(userData, 'world.json');
  const before = await readFile(file, 'utf8');
  await window.selectVm('web01');
  await window.action('Save').click();
  await expect(window.vm('web01').getByRole('gridcell', { name: 'Saved', exact: true })).toBeVisible();
  expect(await readFile(file, 'utf8')).toBe(before);
});
