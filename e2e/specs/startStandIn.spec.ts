import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { formatWorld } from '../../electron/host/simulated/worldFile.ts';
import { contractWorld } from '../contract/contractWorld.ts';
import { expect, root, test } from './app.ts';

const program = path.join(root, 'out', 'stand-in', 'standInMain.cjs');

/** Starts the stand-in host as `npm run start:stand-in` does. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const line = new Promise<string | null>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    void exit.then(() => { resolve(null); });
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  return { child, exit, line, said: () => said };
}

test('the stand-in host tells where its modules are, and leaves nothing when its parent goes', async () => {
  const { child, exit, line } = start();
  const { modulePath } = JSON.parse((await line) ?? '{}') as { readonly modulePath: string };
  expect(existsSync(path.join(modulePath, 'Hyper-V'))).toBe(true);
  child.stdin.end();
  await exit;
  expect(existsSync(modulePath)).toBe(false);
});

test('it opens a world file, and refuses a bad one with what is wrong and where', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'world-'));
  const good = path.join(folder, 'good.json');
  const bad = path.join(folder, 'bad.json');
  await writeFile(good, formatWorld(contractWorld()));
  await writeFile(bad, formatWorld(contractWorld()).replace('"checkpointType": "Production"', '"checkpointType": "Productive"'));
  const opened = start(`--world=${good}`);
  expect(await opened.line).not.toBeNull();
  opened.child.stdin.end();
  await opened.exit;
  const refused = start(`--world=${bad}`);
  expect(await refused.line).toBeNull();
  expect(refused.said()).toContain('vms[0].checkpointType');
  expect(await refused.exit).not.toBe(0);
  await rm(folder, { recursive: true });
});
