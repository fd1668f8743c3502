import { spawn } from 'node:child_process';
import { isThere, StepError } from './run.mjs';

/**
 * Makes sure that a window can open: where there is no display, Xvfb gives one that nobody sees.
 *
 * @param {{ size?: string }} [options] width x height x depth of the Xvfb screen
 * @returns {Promise<{ env: { DISPLAY?: string }, close: () => void }>}
 */
export async function openDisplay({ size = '1600x1000x24' } = {}) {
  const none = { env: {}, close: () => undefined };
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return none;
  if (!isThere('Xvfb', '-help')) {
    throw new StepError('There is no display here and no Xvfb to stand in for one. Set DISPLAY, or install the package xvfb.');
  }
  // -displayfd lets Xvfb choose a free number; killing it by its own pid leaves nothing behind, as xvfb-run may.
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  /** @type {string} */
  const display = await new Promise((resolve, reject) => {
    let text = '';
    xvfb.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString();
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new StepError(`Xvfb ended at once with ${String(code)}.`)));
  });
  console.log(`- no display here: the window opens on Xvfb ${display}, where nobody sees it`);
  return { env: { DISPLAY: display }, close: () => void xvfb.kill() };
}
