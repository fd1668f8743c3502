import { spawn, spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/** Why a step could not be done, in words a person can act on. Scripts print it without a stack. */
export class StepError extends Error {}

/**
 * Runs a program to its end with its output on this console.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'always' | 'onFailure' | 'never' }} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, { env = process.env, output: show = 'always' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', ...(show === 'always' ? both('inherit') : both('pipe'))] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && show === 'onFailure') process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/** @param {'inherit' | 'pipe'} way @returns {['inherit' | 'pipe', 'inherit' | 'pipe']} */
const both = (way) => [way, way];

/**
 * Runs a program that must succeed.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'always' | 'onFailure' }} [options]
 */
export async function mustRun(program, args, options = {}) {
  const code = await run(program, args, options);
  if (code !== 0) throw new StepError(`${program} ${args.slice(0, 3).join(' ')} … ended with ${code}`);
}

/**
 * Whether a program answers at all.
 *
 * @param {string} program
 * @param {string} [question] the argument that makes it answer and end
 */
export function isThere(program, question = '--version') {
  return spawnSync(program, [question], { stdio: 'ignore' }).error === undefined;
}

/**
 * Says what is done and how long it took.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const start = Date.now();
  console.log(`- ${what} …`);
  const result = await work();
  console.log(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs a script's main function: a StepError ends it with its words, anything else with its stack.
 *
 * @param {() => Promise<number>} main returns the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof StepError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
