import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../shared/ipc/result.ts';
import { realClock } from './host/simulated/clock.ts';
import { sampleWorld } from './host/simulated/sampleWorld.ts';
import { SimulatedHost } from './host/simulated/SimulatedHost.ts';
import { SimulatedHyperV } from './host/simulated/SimulatedHyperV.ts';
import { formatWorld, type ParsedWorld, parseWorld } from './host/simulated/worldFile.ts';
import type { FromThread, ProgramAnswers, ToThread } from './host/thread/messages.ts';
import { serveHost } from './host/thread/serveHost.ts';

/** What openHost.ts hands over. */
export interface SimulatedThreadData {
  /** null: the sample. */
  readonly worldFile: string | null;
}

/**
 * The program of the simulated host's thread: to check and to read a world of thousands of machines takes a while. It answers
 * `worldProblems` (of a bad world there is no host, and nothing else is asked) and `worldText` itself.
 */
if (parentPort === null) throw new Error('This program runs as a thread of the app.');
const port = parentPort;
const send = (message: FromThread): void => port.postMessage(message);
const { worldFile } = workerData as SimulatedThreadData;
const parsed: ParsedWorld = worldFile === null ? { ok: true, world: sampleWorld(Date.now()) } : readWorld(worldFile);
const hyperV = parsed.ok ? new SimulatedHyperV(parsed.world, realClock) : null;
const take = hyperV && serveHost(new SimulatedHost(hyperV), send);
const answers: { readonly [About in keyof ProgramAnswers]: () => ProgramAnswers[About] } = {
  worldProblems: () => (parsed.ok ? [] : parsed.problems),
  worldText: () => (hyperV === null ? '' : formatWorld(hyperV.world())),
};
port.on('message', (message: ToThread) => {
  if (message.ask === 'program') send({ tell: 'answer', id: message.id, answer: ok(answers[message.about]()) });
  else take?.(message);
});

/** Only reads: opening a world never writes its file. */
function readWorld(file: string): ParsedWorld {
  try {
    return parseWorld(readFileSync(file, 'utf8'));
  } catch (error) {
    return { ok: false, problems: [{ path: '', message: error instanceof Error ? error.message : String(error) }] };
  }
}
