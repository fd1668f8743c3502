import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { cache, root } from './paths.mjs';
import { run } from './run.mjs';

/** Programs of packages, run by this Node: npx is a script that Windows starts only through a shell. */
const programs = {
  tsc: inPackages('typescript/bin/tsc'),
  eslint: inPackages('eslint/bin/eslint.js'),
  knip: inPackages('knip/bin/knip.js'),
  vitest: inPackages('vitest/vitest.mjs'),
  playwright: inPackages('@playwright/test/cli.js'),
};

/** @param {string} file */
function inPackages(file) {
  return path.join(root, 'node_modules', file);
}

/** @typedef {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number }} VitestReport */
/** @typedef {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */
/** @typedef {{ name: string, passed: number, failed: number, note?: string, seconds: number }} SuiteResult */

/**
 * A check that passes or fails as a whole.
 *
 * @param {string} name
 * @param {'tsc' | 'eslint' | 'knip'} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<SuiteResult>}
 */
export async function check(name, program, args, env) {
  return timed(name, async () => {
    const code = await run(process.execPath, [programs[program], ...args], { env });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  });
}

/**
 * A vitest project, counted test by test.
 *
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 */
export async function vitest(project, env) {
  const report = path.join(cache, `report-${project}.json`);
  return timed(`${project} tests`, async () => {
    await rm(report, { force: true });
    const code = await run(process.execPath, [programs.vitest, 'run', '--config', 'build/vitest.config.ts', '--project', project,
      '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env });
    const counted = /** @type {VitestReport} */ (await readReport(report));
    return count(code, counted.numPassedTests, counted.numFailedTests, counted.numPendingTests);
  });
}

/**
 * The window's specs, counted test by test.
 *
 * @param {readonly string[]} projects
 * @param {NodeJS.ProcessEnv} env
 */
export async function playwright(projects, env) {
  const report = path.join(cache, 'report-e2e.json');
  return timed(`window tests (${projects.join(', ')})`, async () => {
    await rm(report, { force: true });
    const code = await run(process.execPath, [programs.playwright, 'test', '--config', 'e2e/playwright.config.ts', ...projects.map((name) => `--project=${name}`)],
      { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
    const { stats } = /** @type {PlaywrightReport} */ (await readReport(report));
    const flaky = stats?.flaky ?? 0;
    const counted = count(code, (stats?.expected ?? 0) + flaky, stats?.unexpected, stats?.skipped);
    // A second try is told, so that nobody takes it for none.
    return flaky === 0 ? counted : { ...counted, note: [counted.note, `${flaky} passed at the second try`].filter(Boolean).join(', ') };
  });
}

/**
 * A runner that failed without a failing test (it could not start, or an error came outside of a test) counts as one failure.
 *
 * @param {number} code
 * @param {number | undefined} passed
 * @param {number | undefined} failed
 * @param {number | undefined} skipped
 */
function count(code, passed = 0, failed = 0, skipped = 0) {
  /** @type {{ passed: number, failed: number, note?: string }} */
  const counted = { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  return skipped > 0 ? { ...counted, note: `${skipped} skipped` } : counted;
}

/**
 * @param {string} file
 * @returns {Promise<object>} empty when the runner wrote none
 */
async function readReport(file) {
  try {
    /** @type {object} */
    const report = JSON.parse(await readFile(file, 'utf8'));
    return report;
  } catch {
    return {};
  }
}

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, note?: string }>} work
 * @returns {Promise<SuiteResult>}
 */
async function timed(name, work) {
  console.log(`\n=== ${name}`);
  const start = Date.now();
  return { name, ...await work(), seconds: Math.round((Date.now() - start) / 1000) };
}
