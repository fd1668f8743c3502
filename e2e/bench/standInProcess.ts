import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { World } from '../../electron/host/simulated/world.ts';
import { formatWorld } from '../../electron/host/simulated/worldFile.ts';
import { root } from '../specs/app.ts';

/** A stand-in host in a process of its own, so that what it does takes no time of the process that measures. */
export interface StandInProcess {
  /** To put first on PSModulePath. */
  readonly modulePath: string;
  readonly close: () => Promise<void>;
}

export async function startStandInProcess(world: World): Promise<StandInProcess> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'bench-world-'));
  const file = path.join(folder, 'world.json');
  await writeFile(file, formatWorld(world));
  const child = spawn(process.execPath, [path.join(root, 'out', 'stand-in', 'standInMain.cjs'), `--world=${file}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const told = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text);
    });
    child.once('exit', (code) => reject(new Error(`the stand-in ended with ${String(code)}`)));
  });
  return {
    modulePath: (JSON.parse(told) as { modulePath: string }).modulePath,
    close: async () => {
      child.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
