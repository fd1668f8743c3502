import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PowerShellHostOptions } from '../../electron/host/powershell/PowerShellHost.ts';
import { enginePath } from './tools.ts';

/** The product's own scripts. */
export const bridgeFolder = path.resolve(import.meta.dirname, '..', '..', 'electron', 'host', 'powershell', 'bridge');

/** A `pwsh` of a test's own: the engine, started with variables that the product would never pass. */
export interface Launcher {
  readonly environment: Record<string, string>;
  /** The file in the engine's place. */
  readonly program: string;
  /** Puts it there anew: engines started from now on get these variables. */
  readonly write: (engine: Readonly<Record<string, string>>) => Promise<void>;
  /** The process ids of all engines started through it. */
  readonly pids: () => Promise<readonly number[]>;
  readonly remove: () => Promise<void>;
}

/** Puts a small shell script in the engine's place: it notes its process id, sets the variables and becomes the engine. */
export async function makeLauncher({ engine = {}, modulePath = '', environment = {} }: {
  readonly engine?: Readonly<Record<string, string>>;
  readonly modulePath?: string;
  /** Variables of the app that starts PowerShell. */
  readonly environment?: Readonly<Record<string, string>>;
} = {}): Promise<Launcher> {
  const folder = await mkdtemp(path.join(tmpdir(), 'launcher-'));
  const program = path.join(folder, 'pwsh');
  const pidFile = path.join(folder, 'pids');
  const write = async (variables: Readonly<Record<string, string>>): Promise<void> => {
    const settings = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'\n`).join('');
    await writeFile(program, `#!/bin/sh\necho $$ >> '${pidFile}'\n${settings}exec '${enginePath}' "$@"\n`);
    await chmod(program, 0o755);
  };
  await write(engine);
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return {
    environment: { ...inherited, ...environment, PATH: folder, PSModulePath: modulePath },
    program, write,
    pids: async () => (await readFile(pidFile, 'utf8')).trim().split('\n').map(Number),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What a host under test is made with. */
export function hostOptions(launcher: Launcher): PowerShellHostOptions {
  return { edition: 'windowsPowerShell', bridgeFolder, environment: launcher.environment, log: () => undefined };
}

/** Whether a process is still there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
