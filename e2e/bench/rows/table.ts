import type { PatchBench, TableBench } from '../pages/tableBench.ts';
import type { BenchPage } from '../bundlePages.ts';
import { against, bench, figureOf, growthExponent, inTurns, percentile, record, rounds } from '../figures.ts';
import { openPages, type PageWindow } from '../openPages.ts';
import type { Figure } from '../row.ts';

/** The scripts that a page leaves where the bench finds them. */
declare const globalThis: { readonly bench: TableBench; readonly patchBench: PatchBench };

const names = { tableOurs: 'ours', tableAgGrid: 'AG Grid', tablePlain: 'plain table' } as const satisfies Partial<Record<BenchPage, string>>;
type Table = keyof typeof names;
const count = 10_000;
const frames = 150;

/** What one opening of a page gives, in milliseconds. */
interface Round {
  readonly first: number;
  readonly sortNames: number;
  readonly sortFigures: number;
  readonly filter: number;
  /** The 95th percentile of the frames. */
  readonly slowScroll: number;
  readonly fastScroll: number;
}

async function roundOf({ page, open }: PageWindow, table: Table): Promise<Round> {
  await open(table);
  await page.evaluate((machines) => globalThis.bench.fill(machines), count);
  const first = await page.evaluate(() => globalThis.bench.firstRender());
  const sortNames = await page.evaluate(() => globalThis.bench.sortNames());
  const sortFigures = await page.evaluate(() => globalThis.bench.sortFigures());
  const filter = await page.evaluate(() => globalThis.bench.filter());
  await page.evaluate(() => globalThis.bench.clearFilter());
  const scroll = (pixels: number) => page.evaluate((given) => globalThis.bench.scroll(...given), [pixels, frames] as const);
  return { first, sortNames, sortFigures, filter, slowScroll: percentile(await scroll(120), 95), fastScroll: percentile(await scroll(1200), 95) };
}

bench('VM table of 10,000', async () => {
  const window = await openPages();
  try {
    const turn = (table: Table) => () => roundOf(window, table);
    const measured = {
      ...await inTurns<'tableOurs' | 'tableAgGrid', Round>(rounds(7, 3), { tableOurs: turn('tableOurs'), tableAgGrid: turn('tableAgGrid') }),
      // Takes most of a minute each time.
      ...await inTurns<'tablePlain', Round>(rounds(3, 1), { tablePlain: turn('tablePlain') }),
    };
    const figure = (table: Table, part: keyof Round) => figureOf(measured[table].map((round) => round[part]), 'ms');
    const row = async (part: keyof Round, what: string, target: string, isReached: (ours: Figure) => boolean) => {
      const ours = figure('tableOurs', part);
      const others = (['tableAgGrid', 'tablePlain'] as const).map((table) => against(ours, names[table], figure(table, part)));
      await record({ what: `VM table of 10,000: ${what}`, ours, references: others, target, isReached: isReached(ours), note: '' });
    };
    const isFaster = (part: keyof Round) => (ours: Figure) => ours.median < figure('tableAgGrid', part).median;
    const faster = 'faster than AG Grid';
    await row('first', 'first render', faster, isFaster('first'));
    await row('sortNames', 'sort by name', faster, isFaster('sortNames'));
    await row('sortFigures', 'sort by CPU', faster, isFaster('sortFigures'));
    await row('filter', 'filter keystroke', `${faster}, at most 50 ms`, (ours) => isFaster('filter')(ours) && ours.median <= 50);
    await row('slowScroll', 'scroll, 120 px a frame, p95 frame', 'at most 20 ms', (ours) => ours.median <= 20);
    await row('fastScroll', 'scroll, 1,200 px a frame, p95 frame', 'below AG Grid', isFaster('fastScroll'));
  } finally {
    await window.close();
  }
});

bench('VM table growth', async () => {
  const window = await openPages();
  const sizes = [100, 1000, 10_000] as const;
  try {
    const measured = await inTurns(rounds(7, 3), Object.fromEntries(sizes.map((size) => [String(size), async () => {
      await window.open('tableOurs');
      await window.page.evaluate((machines) => globalThis.bench.fill(machines), size);
      const first = await window.page.evaluate(() => globalThis.bench.firstRender());
      await window.page.evaluate(() => globalThis.patchBench.patch());
      return { first, patch: await window.page.evaluate(() => globalThis.patchBench.patch()) };
    }])));
    for (const [part, what] of [['first', 'first render'], ['patch', 'a refresh in which half have moved']] as const) {
      const figures = sizes.map((size) => figureOf((measured[String(size)] ?? []).map((round) => round[part]), 'ms'));
      const exponent = growthExponent(sizes.map((size, index) => ({ size, cost: figures[index]?.median ?? Number.NaN })));
      await record({
        what: `VM table growth from 100 to 10,000: ${what}`, ours: figureOf([exponent], 'x'), references: [], target: 'exponent at most 1', isReached: exponent <= 1,
        note: sizes.map((size, index) => `${String(size)}: ${(figures[index]?.median ?? Number.NaN).toFixed(1)} ms`).join(', '),
      });
    }
  } finally {
    await window.close();
  }
});
