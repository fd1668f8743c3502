import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import { variable, type Environment } from './environment.ts';

/** Which PowerShell to use on Windows: 5.1, which every Windows has, or 7, which must have been installed. */
export type PowerShellEdition = 'windowsPowerShell' | 'powerShell7';

export interface ExecutableQuery {
  readonly platform: NodeJS.Platform;
  readonly environment: Environment;
  readonly edition: PowerShellEdition;
}

/**
 * The absolute path of the PowerShell to start. Never one found through the current folder or a relative entry of PATH:
 * whoever can write there could put a program of theirs in its place.
 * Errors: POWERSHELL_MISSING with the places looked at; POWERSHELL_BLOCKED where it is there and may not be run.
 */
export async function findExecutable(query: ExecutableQuery): Promise<Result<string, HostError>> {
  const candidates = candidatesOf(query);
  let blocked: string | null = null;
  for (const candidate of candidates) {
    const verdict = await check(candidate);
    if (verdict === 'usable') return ok(candidate);
    if (verdict === 'blocked') blocked ??= candidate;
  }
  return blocked === null
    ? fail(hostError('POWERSHELL_MISSING', candidates.join('\n')))
    : fail(hostError('POWERSHELL_BLOCKED', blocked));
}

function candidatesOf({ platform, environment, edition }: ExecutableQuery): readonly string[] {
  if (platform !== 'win32') return onPath(environment, path.posix, 'pwsh');
  if (edition === 'powerShell7') {
    const programFiles = variable(environment, 'ProgramFiles');
    const usual = isDrivePath(programFiles) ? [path.win32.join(programFiles, 'PowerShell', '7', 'pwsh.exe')] : [];
    return [...usual, ...onPath(environment, path.win32, 'pwsh.exe')];
  }
  const systemRoot = variable(environment, 'SystemRoot');
  return isDrivePath(systemRoot) ? [path.win32.join(systemRoot, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')] : [];
}

function onPath(environment: Environment, system: path.PlatformPath, name: string): readonly string[] {
  const entries = (variable(environment, 'PATH') ?? '').split(system.delimiter);
  return entries.filter((entry) => system.isAbsolute(entry)).map((entry) => system.join(entry, name));
}

/** Windows calls `\folder` absolute too, though it hangs from the current drive. */
function isDrivePath(folder: string | undefined): folder is string {
  return folder !== undefined && /^[a-z]:[\\/]/i.test(folder);
}

async function check(candidate: string): Promise<'usable' | 'blocked' | 'missing'> {
  try {
    if (!(await stat(candidate)).isFile()) return 'missing';
    await access(candidate, constants.X_OK);
    return 'usable';
  } catch (problem) {
    return isRefusal(problem) ? 'blocked' : 'missing';
  }
}

function isRefusal(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && (problem.code === 'EACCES' || problem.code === 'EPERM');
}
