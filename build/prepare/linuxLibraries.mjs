import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mustRun, step } from '../run.mjs';

/** What Electron needs of a Debian; newer releases have some of them under a name that ends in t64. */
const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libnotify4', 'libsecret-1-0'];
/** For a machine without a display. */
const display = ['xvfb', 'xauth'];
/** The font of the pictures and tests where Segoe UI is not to be had. */
const font = ['fonts-inter'];

/** Installs the missing ones on Debian as root; anybody else is told which they are, and may do without. */
export async function prepareLinuxLibraries() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return;
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const missing = [...libraries, ...(hasDisplay ? [] : display), ...font].filter((name) => !isInstalled(name) && !isInstalled(`${name}t64`));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    console.log(`- these packages are missing; if the window does not open, install them: sudo apt-get install ${missing.join(' ')}`);
    return;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step(`installing ${missing.join(' ')}`, async () => {
    await mustRun('apt-get', ['update', '-qq'], { env, output: 'onFailure' });
    const names = missing.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name));
    await mustRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env, output: 'onFailure' });
  });
}

/** @param {string} name */
function isInstalled(name) {
  return spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' }).stdout === 'installed';
}

/** @param {string} name whether this release has a package of that name */
function isKnown(name) {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}
