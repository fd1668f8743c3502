import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { electronPath, sandboxArguments } from '../specs/app.ts';

/** Milliseconds; a window that has not come by then does not come. */
const limit = 60_000;

/**
 * Starts a main script of `electron/` with Electron, with user data of its own, and ends it when its window shows what the script waits for.
 *
 * @returns milliseconds from the launch until that was drawn
 */
export async function launched(script: 'emptyWindow' | 'filledWindow', args: readonly string[] = [], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'checkpoint-bench-'));
  const main = path.join(import.meta.dirname, 'electron', `${script}.cjs`);
  const start = Date.now();
  const child = spawn(electronPath(), ['--disable-gpu', ...sandboxArguments(), main, ...args, `--user-data=${userData}`], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    return await new Promise<number>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const [, drawn] = /DRAWN (\d+)\n/.exec(text) ?? [];
        if (drawn !== undefined) resolve(Number(drawn) - start);
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${script} ended with ${String(code)} before its window was drawn.`)));
      setTimeout(() => reject(new Error(`${script} drew nothing.`)), limit).unref();
    });
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
