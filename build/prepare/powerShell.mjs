import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cache, engineFolder, root, standInFolder } from '../paths.mjs';
import { isThere, mustRun, step } from '../run.mjs';

const source = path.join(root, 'e2e', 'powershell');

/**
 * Builds what stands in for Windows in the tests: a console round the real PowerShell engine (not on Windows, which has one)
 * and the stand-in Hyper-V module. A second run skips what is there.
 *
 * @returns {Promise<boolean>} false: there is no dotnet to build them with
 */
export async function preparePowerShell() {
  if (!isThere('dotnet')) return false;
  if (process.platform !== 'win32') {
    await publish('the PowerShell engine', path.join(source, 'engine', 'EngineHost.csproj'), engineFolder,
      ['-r', `linux-${process.arch}`, '--self-contained', 'false', '-p:PublishReadyToRun=true']);
  }
  await publish('the stand-in Hyper-V module', path.join(source, 'hyperV', 'HyperV.csproj'), standInFolder, []);
  return true;
}

/**
 * @param {string} what
 * @param {string} project a .csproj
 * @param {string} target
 * @param {string[]} args
 */
async function publish(what, project, target, args) {
  const stamp = path.join(cache, `${path.basename(target)}.stamp`);
  const sum = await sumOf(path.dirname(project));
  if (existsSync(target) && existsSync(stamp) && await readFile(stamp, 'utf8') === sum) return;
  await step(`building ${what}`, async () => {
    await rm(target, { recursive: true, force: true });
    await mustRun('dotnet', ['publish', project, '-c', 'Release', '--nologo', '-v', 'quiet', ...args, '-o', target], {
      env: { ...process.env, DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_SKIP_FIRST_TIME_EXPERIENCE: '1' },
      output: 'onFailure',
    });
    await writeFile(stamp, sum);
  });
}

/** @param {string} folder */
async function sumOf(folder) {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).sort();
  files.push(path.join(source, 'Directory.Build.props'));
  for (const file of files) hash.update(path.relative(folder, file)).update(await readFile(file));
  return hash.digest('hex');
}
