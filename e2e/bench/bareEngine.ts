import { spawn } from 'node:child_process';
import { enginePath } from '../powershell/tools.ts';

/** The engine spoken to by hand: what any bridge over it costs at least. */
export interface BareEngine {
  /** Writes one line and resolves with the next line that comes. One at a time. */
  readonly ask: (line: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts it as the product does; `modulePath` goes before all others. */
export function startBareEngine({ modulePath = '' }: { readonly modulePath?: string } = {}): BareEngine {
  const child = spawn(enginePath, ['-NoLogo', '-NoProfile', '-NonInteractive', '-NoExit', '-Command', '-'], {
    env: { ...process.env, TERM: 'dumb', PSModulePath: modulePath }, stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let received = '';
  let settle: (line: string) => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    received += text;
    const end = received.indexOf('\n');
    if (end < 0) return;
    const line = received.slice(0, end);
    received = received.slice(end + 1);
    settle(line);
  });
  return {
    ask: (line) => new Promise((resolve) => {
      settle = resolve;
      child.stdin.write(`${line}\n`);
    }),
    close: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
