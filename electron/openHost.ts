import path from 'node:path';
import type { Result } from '../shared/ipc/result.ts';
import type { HyperVHost } from './host/HyperVHost.ts';
import { ThreadedHost } from './host/thread/ThreadedHost.ts';
import { startWorkerThread } from './host/thread/workerThread.ts';
import type { PowerShellThreadData } from './powerShellThread.ts';
import type { AppArguments } from './shell/arguments.ts';
import type { Log } from './shell/log.ts';
import type { SimulatedThreadData } from './simulatedThread.ts';

/** A host to work with, or what is wrong with the world it was to be made of. */
export type OpenedHost =
  /** `worldText`: the simulated world as it is now, as a file's text; null: this host has none. */
  | { readonly ok: true; readonly host: HyperVHost; readonly worldText: (() => Promise<Result<string>>) | null }
  /** One line for each thing that is wrong, for stderr. */
  | { readonly ok: false; readonly message: string };

/** Picks the host: the only place, with main.ts, that knows there are two. Each lives in a thread, the program beside this one. */
export function openHost({ hostKind, worldFile }: AppArguments, log: Log): Promise<OpenedHost> {
  return hostKind === 'powershell' ? openPowerShell(log) : openSimulated(worldFile, log);
}

/** Nothing is started before the first handshake. */
function openPowerShell(log: Log): Promise<OpenedHost> {
  const data: PowerShellThreadData = {
    edition: 'windowsPowerShell',
    // PowerShell cannot read out of an archive: the packer puts these files beside it.
    bridgeFolder: path.join(__dirname, 'bridge').replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'),
  };
  return Promise.resolve({ ok: true, host: inThread('powershell', 'powerShellThread.cjs', data, log), worldText: null });
}

async function openSimulated(worldFile: string | null, log: Log): Promise<OpenedHost> {
  const data: SimulatedThreadData = { worldFile };
  const host = inThread('simulated', 'simulatedThread.cjs', data, log);
  const answer = await host.program('worldProblems');
  const problems = answer.ok ? answer.value : [{ path: '', message: answer.error.detail }];
  if (problems.length === 0) return { ok: true, host, worldText: () => host.program('worldText') };
  return { ok: false, message: problems.map(({ path: place, message }) => `BAD_WORLD ${[worldFile, place].filter(Boolean).join(' ')}: ${message}\n`).join('') };
}

function inThread(kind: HyperVHost['kind'], program: string, data: unknown, log: Log): ThreadedHost {
  return new ThreadedHost({
    kind,
    start: (events) => startWorkerThread(path.join(__dirname, program), data, events),
    log: (line) => log.info(`${kind}: ${line}`),
  });
}
