import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type ParsedWorld, parseWorld } from './host/simulated/worldFile.ts';

/** The program of the thread that reads a world file (workerData: its path): to check one of thousands of machines takes a while. */
if (parentPort === null) throw new Error('This program runs as a thread of the app.');
const port = parentPort;
void read(workerData as string).then((world) => port.postMessage(world));

/** Only reads: opening a world never writes its file. */
async function read(file: string): Promise<ParsedWorld> {
  try {
    return parseWorld(await readFile(file, 'utf8'));
  } catch (error) {
    return { ok: false, problems: [{ path: '', message: error instanceof Error ? error.message : String(error) }] };
  }
}
