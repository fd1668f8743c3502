import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * Opens the built app and waits until it is closed. A signal that ends this script ends it too.
 *
 * @param {readonly string[]} args the app's own arguments
 * @param {NodeJS.ProcessEnv} env as prepareApp returns it
 * @returns {Promise<number>} its exit code
 */
export async function openApp(args, env) {
  const child = spawn(electronPath(env), [...sandboxArguments(), root, ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl+C to the app too, and a second one would cut its orderly end short: here it only must not end this script.
  process.on('SIGINT', () => undefined);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {NodeJS.ProcessEnv} env */
function electronPath(env) {
  const given = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return path.join(given, process.platform === 'win32' ? 'electron.exe' : 'electron');
  // In plain Node the package `electron` is the path of its executable.
  return /** @type {(name: string) => string} */ (createRequire(import.meta.url))('electron');
}

/** Chromium refuses its sandbox to root: for development and tests only. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
