import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { benchFolder, root } from './paths.mjs';
import { prepareApp, prepareStandIn } from './prepare.mjs';
import { run, runMain, StepError } from './run.mjs';

const usage = `npm run bench -- [options]: figures of the app beside references measured in the same run, in out/bench

  --quick         fewer rounds
  --only=<text>   rows whose name holds the text (several: with |)
  --list          the names of the rows`;

/** @typedef {import('../e2e/bench/row.ts').Figure} Figure */
/** @typedef {import('../e2e/bench/row.ts').RecordedRow} RecordedRow */

await runMain(async () => {
  const options = optionsOf(process.argv.slice(2));
  if (options.has('list')) return measure(options, process.env);
  const env = await prepareApp();
  if (!await prepareStandIn()) throw new StepError('The bench needs the PowerShell engine, and there is no dotnet to build it with.');
  const display = await openDisplay();
  try {
    await bundle();
    if (!options.has('only')) await rm(benchFolder, { recursive: true, force: true });
    const before = os.loadavg()[0];
    const code = await measure(options, { ...env, ...display.env });
    await report(before ?? 0);
    return code;
  } finally {
    display.close();
  }
});

/**
 * @param {readonly string[]} args
 * @returns {Map<string, string>}
 */
function optionsOf(args) {
  return new Map(args.map((arg) => {
    const [, name, value = ''] = /^--([a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === undefined || !['only', 'quick', 'list'].includes(name)) throw new StepError(`${arg}?\n\n${usage}`);
    return [name, value];
  }));
}

/**
 * @param {Map<string, string>} options
 * @param {NodeJS.ProcessEnv} env
 */
function measure(options, env) {
  const only = options.get('only');
  return run(process.execPath, [
    path.join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/bench.config.ts',
    ...only ? ['--grep', only] : [], ...options.has('list') ? ['--list'] : [],
  ], { env: { ...env, BENCH_QUICK: options.has('quick') ? '1' : '' } });
}

/**
 * Prints what was recorded and writes it as JSON and as a table in Markdown.
 *
 * @param {number} loadBefore the machine's load before the first row
 */
async function report(loadBefore) {
  const rows = await recordedRows();
  const cpus = os.cpus();
  const machine = {
    processor: `${cpus.length} x ${cpus[0]?.model.trim() ?? 'unknown'}`, memoryBytes: os.totalmem(), platform: `${process.platform} ${os.release()}`,
    node: process.version, loadBefore, loadAfter: os.loadavg()[0],
  };
  await mkdir(benchFolder, { recursive: true });
  await writeFile(path.join(benchFolder, 'bench.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  await writeFile(path.join(benchFolder, 'bench.md'), markdownOf(rows));
  for (const row of rows) console.log(linesOf(row));
  const missed = rows.filter(({ isReached }) => isReached === false);
  console.log(`\n${rows.length} rows, ${missed.length} targets missed; load ${loadBefore.toFixed(2)} before, ${(machine.loadAfter ?? 0).toFixed(2)} after; ${path.relative(root, benchFolder)}/bench.md`);
}

/** @returns {Promise<RecordedRow[]>} by name */
async function recordedRows() {
  const folder = path.join(benchFolder, 'rows');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map(async (file) => {
    /** @type {RecordedRow} */
    const row = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    return row;
  }));
}

/** @param {RecordedRow} row */
function linesOf({ what, ours, references, target, isReached, note }) {
  return [
    `\n${what}: ${textOf(ours)}`,
    ...references.map(({ name, figure, ratio }) => `  ${name}: ${textOf(figure)}, ours : it = ${ratioOf(ratio)}`),
    ...target === '' ? [] : [`  target ${target}: ${verdictOf(isReached)}`],
    ...note === '' ? [] : [`  ${note}`],
  ].join('\n');
}

/** @param {readonly RecordedRow[]} rows */
function markdownOf(rows) {
  const head = '| what | ours | reference | ours : reference | target | |\n|---|---|---|---|---|---|\n';
  return head + rows.map(({ what, ours, references, target, isReached, note }) => {
    const cells = [
      note === '' ? what : `${what} (${note})`, textOf(ours), references.map(({ name, figure }) => `${name}: ${textOf(figure)}`).join('<br>'),
      references.map(({ ratio }) => ratioOf(ratio)).join('<br>'), target, verdictOf(isReached),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |\n`;
  }).join('');
}

/** @param {boolean | null} isReached */
function verdictOf(isReached) {
  if (isReached === null) return '';
  return isReached ? 'reached' : 'MISSED';
}

/** @param {Figure} figure */
function textOf({ median, lowest, highest, unit, rounds }) {
  const spread = lowest === highest ? '' : ` (${amount(lowest, unit)} to ${amount(highest, unit)}, ${rounds} rounds)`;
  return `${amount(median, unit)}${spread}`;
}

/**
 * @param {number} value
 * @param {Figure['unit']} unit
 */
function amount(value, unit) {
  if (unit === 'bytes') return value < 1000 ? `${value} B` : value < 1e6 ? `${(value / 1000).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`;
  const text = Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
  return unit === 'ms' ? `${text} ms` : text;
}

/** @param {number} ratio */
function ratioOf(ratio) {
  return ratio > 0 && ratio < 0.1 ? `1 : ${(1 / ratio).toFixed(0)}` : ratio.toFixed(2);
}
