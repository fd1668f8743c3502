import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HyperVHost } from './host/HyperVHost.ts';
import { realClock } from './host/simulated/clock.ts';
import { sampleWorld } from './host/simulated/sampleWorld.ts';
import { SimulatedHost } from './host/simulated/SimulatedHost.ts';
import { SimulatedHyperV } from './host/simulated/SimulatedHyperV.ts';
import { formatWorld, type ParsedWorld } from './host/simulated/worldFile.ts';
import { ThreadedHost } from './host/thread/ThreadedHost.ts';
import { startWorkerThread } from './host/thread/workerThread.ts';
import type { PowerShellThreadData } from './powerShellThread.ts';
import type { AppArguments } from './shell/arguments.ts';
import type { Log } from './shell/log.ts';

/** A host to work with, or what is wrong with the world it was to be made of. */
export type OpenedHost =
  /** `worldText`: the simulated world as it is now, as a file's text; null: this host has none. */
  | { readonly ok: true; readonly host: HyperVHost; readonly worldText: (() => string) | null }
  /** One line for each thing that is wrong, for stderr. */
  | { readonly ok: false; readonly message: string };

/** Picks the host: the only place, with main.ts, that knows there are two. Nothing is started before the first handshake. */
export async function openHost({ hostKind, worldFile }: AppArguments, log: Log): Promise<OpenedHost> {
  if (hostKind === 'powershell') return { ok: true, host: powerShellHost(log), worldText: null };
  const parsed: ParsedWorld = worldFile === null ? { ok: true, world: sampleWorld(Date.now()) } : await readWorld(worldFile);
  if (!parsed.ok) {
    const lines = parsed.problems.map(({ path: place, message }) => `BAD_WORLD ${[worldFile, place].filter(Boolean).join(' ')}: ${message}\n`);
    return { ok: false, message: lines.join('') };
  }
  const hyperV = new SimulatedHyperV(parsed.world, realClock);
  return { ok: true, host: new SimulatedHost(hyperV), worldText: () => formatWorld(hyperV.world()) };
}

function powerShellHost(log: Log): HyperVHost {
  const data: PowerShellThreadData = {
    edition: 'windowsPowerShell',
    // PowerShell cannot read out of an archive: the packer puts these files beside it.
    bridgeFolder: path.join(__dirname, 'bridge').replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'),
  };
  return new ThreadedHost({
    kind: 'powershell',
    start: (events) => startWorkerThread(path.join(__dirname, 'powerShellThread.cjs'), data, events),
    log: (line) => log.info(`PowerShell: ${line}`),
  });
}

function readWorld(file: string): Promise<ParsedWorld> {
  return new Promise((resolve) => {
    const failed = (message: string) => resolve({ ok: false, problems: [{ path: '', message }] });
    const thread = new Worker(path.join(__dirname, 'worldThread.cjs'), { workerData: file });
    thread.once('message', (world: ParsedWorld) => resolve(world));
    thread.once('error', (error: Error) => failed(error.message));
    thread.once('exit', (code) => failed(`The thread that reads it ended: ${String(code)}`));
  });
}
