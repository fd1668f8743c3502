import { execFile } from 'node:child_process';
import path from 'node:path';
import { variable, type Environment } from './environment.ts';

const taskkillMilliseconds = 5000;

/**
 * Ends a process at once, and on Windows those that it started: there a process that is ended leaves its children behind.
 * A process that is gone already is no error.
 */
export async function endProcessTree(pid: number, environment: Environment): Promise<void> {
  const systemRoot = variable(environment, 'SystemRoot');
  if (process.platform === 'win32' && systemRoot !== undefined) {
    const taskkill = path.win32.join(systemRoot, 'System32', 'taskkill.exe');
    await new Promise<void>((resolve) => {
      execFile(taskkill, ['/PID', String(pid), '/T', '/F'], { windowsHide: true, timeout: taskkillMilliseconds }, () => resolve());
    });
    return;
  }
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
