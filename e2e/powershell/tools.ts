import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const cache = join(repositoryRoot(import.meta.dirname), 'node_modules', '.cache');

/** The PowerShell engine with its console, as build/prepare publishes it; on Windows its own PowerShell. */
export const enginePath = process.platform === 'win32'
  ? join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
  : join(cache, 'engine', 'pwsh');

/** The published files of the stand-in modules: a folder for PSModulePath that lacks only the name of an engine's pipe. */
export const standInBuild = join(cache, 'stand-in');

/** This file may run from its place or from a bundle, so the root is found rather than counted. */
function repositoryRoot(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no repository above ${import.meta.dirname}`);
  return repositoryRoot(parent);
}
