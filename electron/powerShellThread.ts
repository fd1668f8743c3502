import { parentPort, workerData } from 'node:worker_threads';
import { PowerShellHost, type PowerShellHostOptions } from './host/powershell/PowerShellHost.ts';
import type { ToHost } from './host/thread/messages.ts';
import { serveHost } from './host/thread/serveHost.ts';

/** What openHost.ts hands over. */
export type PowerShellThreadData = Pick<PowerShellHostOptions, 'edition' | 'bridgeFolder'>;

/** The program of the PowerShell host's thread: PowerShell's processes, their replies and the work with them stay in it. */
if (parentPort === null) throw new Error('This program runs as a thread of the app.');
const port = parentPort;
const { edition, bridgeFolder } = workerData as PowerShellThreadData;
const host = new PowerShellHost({ edition, bridgeFolder, environment: process.env, log: (line) => port.postMessage({ tell: 'log', line }) });
const take = serveHost(host, (message) => port.postMessage(message));
port.on('message', (message: ToHost) => take(message));
