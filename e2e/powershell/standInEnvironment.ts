import path from 'node:path';
import type { StandIn } from './standIn.ts';
import { enginePath } from './tools.ts';

/** The environment in which a PowerShell host finds the engine and, before any other Hyper-V module, the stand-in. */
export function standInEnvironment(standIn: StandIn): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    PATH: [path.dirname(enginePath), process.env['PATH']].join(path.delimiter),
    PSModulePath: standIn.moduleFolder,
  };
}
