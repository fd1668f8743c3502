import path from 'node:path';
import { ThreadedHost } from '../../electron/host/thread/ThreadedHost.ts';
import { startWorkerThread } from '../../electron/host/thread/workerThread.ts';
import type { PowerShellThreadData } from '../../electron/powerShellThread.ts';
import { enginePath } from '../powershell/tools.ts';
import { root } from '../specs/app.ts';

/**
 * The PowerShell host as the app has it, with its built thread, over the stand-in of this module folder. The thread shares this
 * process's environment, as it shares the app's.
 */
export function openBenchHost(modulePath: string): ThreadedHost {
  process.env['PSModulePath'] = modulePath;
  process.env['PATH'] = [path.dirname(enginePath), process.env['PATH']].join(path.delimiter);
  const main = path.join(root, 'out', 'main');
  const data: PowerShellThreadData = { edition: 'windowsPowerShell', bridgeFolder: path.join(main, 'bridge') };
  return new ThreadedHost({ kind: 'powershell', start: (events) => startWorkerThread(path.join(main, 'powerShellThread.cjs'), data, events), log: () => undefined });
}
