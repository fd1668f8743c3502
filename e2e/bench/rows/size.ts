import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../specs/app.ts';
import { bench, figureOf, record } from '../figures.ts';

const folder = path.join(root, 'out', 'renderer');
const limit = 250_000;

async function readFiles(): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(path.join(folder, 'assets'))).filter((file) => file.endsWith('.js'));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, 'assets', file), 'utf8')] as const)));
}

/** The files that the page loads at its start: those that it names, and what these import. */
function loadedAtStart(page: string, files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const wanted = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].flatMap(([, file]) => file ?? []);
  const found = new Set<string>();
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    // `import{…}from"./x.js"` and `import"./x.js"`; import("./x.js") is later.
    wanted.push(...[...(files.get(next) ?? '').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].flatMap(([, file]) => file ?? []));
  }
  return found;
}

bench('size of the window\'s code', async () => {
  const files = await readFiles();
  const atStart = loadedAtStart(await readFile(path.join(folder, 'index.html'), 'utf8'), files);
  const gzipped = (file: string) => gzipSync(files.get(file) ?? '').byteLength;
  const sum = [...atStart].reduce((total, file) => total + gzipped(file), 0);
  const later = [...files.keys()].filter((file) => !atStart.has(file)).map((file) => `${file.replace(/-[\w-]{8}\.js$/, '')} ${String(Math.round(gzipped(file) / 1000))} kB`);
  await record({
    what: 'JavaScript at the window\'s start, gzipped', ours: figureOf([sum], 'bytes'), references: [], target: 'at most 250 kB', isReached: sum <= limit,
    note: `later: ${later.join(', ')}`,
  });
});
