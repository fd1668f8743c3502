import { spawn } from 'node:child_process';
import { enginePath } from './tools.ts';

export interface EngineRun {
  readonly stdout: string;
  readonly stderr: string;
  /** null: ended by a signal. */
  readonly exitCode: number | null;
}

/** Runs a script in a fresh engine with these modules before all others, and waits for its end. `signal` ends it early. */
export function runEngine(
  script: string,
  { modulePath = '', env = {}, signal }: { modulePath?: string; env?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<EngineRun> {
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  const child = spawn(enginePath, ['-NoLogo', '-NoProfile', '-NonInteractive', '-EncodedCommand', encoded], {
    env: { ...process.env, TERM: 'dumb', PSModulePath: modulePath, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal, killSignal: 'SIGKILL' as const }),
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => { if (error.name !== 'AbortError') reject(error); });
    child.on('close', (exitCode) => { resolve({ ...output, exitCode }); });
  });
}
