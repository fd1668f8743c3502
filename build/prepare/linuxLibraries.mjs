import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mustRun, step, StepError } from '../run.mjs';

/** What Electron needs of a Debian, with Xvfb for a machine without a display and the font the pictures are made with. */
const packages = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libnotify4', 'libsecret-1-0', 'fonts-inter'];

/** Installs the missing ones on Debian as root; elsewhere the system's owner has to. */
export async function prepareLinuxLibraries() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return;
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new StepError(`These packages are missing: ${missing.join(' ')}. Install them: sudo apt-get install ${missing.join(' ')}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step(`installing ${missing.join(' ')}`, async () => {
    await mustRun('apt-get', ['update', '-qq'], { env, output: 'onFailure' });
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, output: 'onFailure' });
  });
}

/** @param {string} name */
function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}
