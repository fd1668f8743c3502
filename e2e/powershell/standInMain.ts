import { readFileSync } from 'node:fs';
import { realClock } from '../../electron/host/simulated/clock.ts';
import { sampleWorld } from '../../electron/host/simulated/sampleWorld.ts';
import type { World } from '../../electron/host/simulated/world.ts';
import { parseWorld } from '../../electron/host/simulated/worldFile.ts';
import { startStandIn } from './standIn.ts';

/**
 * The stand-in's host as a process of its own, for `npm run start:stand-in -- [--world=<file>]`. It prints one line,
 * {"modulePath": …}, when it is ready, and ends with its parent (stdin closes) or when it is told to, leaving nothing behind.
 */
async function main(args: readonly string[]): Promise<void> {
  const standIn = await startStandIn({ world: worldOf(args), clock: realClock });
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    void standIn.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
  process.stdin.on('end', end).on('close', end).on('error', end).resume();
  // A parent that is gone cannot be written to.
  process.stdout.on('error', end);
  process.stdout.write(`${JSON.stringify({ modulePath: standIn.moduleFolder })}\n`);
}

function worldOf(args: readonly string[]): World {
  const [argument, ...others] = args;
  if (argument === undefined) return sampleWorld(realClock.now());
  if (!argument.startsWith('--world=') || others.length > 0) throw new Error('Known is only --world=<file>.');
  const file = argument.slice('--world='.length);
  const parsed = parseWorld(readFileSync(file, 'utf8'));
  if (parsed.ok) return parsed.world;
  throw new Error([`${file} is not a world:`, ...parsed.problems.map(({ path, message }) => (path === '' ? `  ${message}` : `  ${path}: ${message}`))].join('\n'));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
