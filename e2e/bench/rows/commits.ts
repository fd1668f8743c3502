import type { Changes } from '../pages/commits.ts';
import type { WindowBench } from '../pages/window.ts';
import { bench, figureOf, record, rounds } from '../figures.ts';
import { openPages, type PageWindow } from '../openPages.ts';

declare const globalThis: { readonly windowBench: WindowBench };

async function refreshes({ page, open }: PageWindow, count: number, changed: 'all that run' | 'one', times: number): Promise<readonly Changes[]> {
  await open('window');
  await page.evaluate((machines) => globalThis.windowBench.open(machines), count);
  const measured: Changes[] = [];
  for (let round = 0; round < times; round += 1) measured.push(await page.evaluate((what) => globalThis.windowBench.refresh(what), changed));
  return measured;
}

/** What was touched besides the cells that changed and the status bar. */
function touchedElsewhere({ touched, sameCells }: Changes): number {
  return sameCells + Object.entries(touched).reduce((sum, [part, times]) => (part === 'status bar' ? sum : sum + times), 0);
}

function inWords({ rendered, touched, sameCells, changedCells, commits }: Changes): string {
  const list = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([name, times]) => `${name} ${String(times)}`).join(', ');
  return `${String(commits)} commits; rendered: ${list(rendered)}; cells changed ${String(changedCells)}, the same ${String(sameCells)}; touched: ${list(touched)}`;
}

bench('what a refresh renders', async () => {
  const window = await openPages();
  try {
    const moved = await refreshes(window, 1000, 'all that run', rounds(5, 3));
    const [first] = moved;
    await record({
      what: 'Refresh of 1,000 VMs, half of them moved: places touched without a new text, the status bar apart',
      ours: figureOf(moved.map(touchedElsewhere), 'count'), references: [], target: 'none', isReached: moved.every((one) => touchedElsewhere(one) === 0),
      note: first === undefined ? '' : inWords(first),
    });
    const one = await refreshes(window, 10_000, 'one', rounds(5, 3));
    await record({
      what: 'Refresh of 10,000 VMs, one changed: rows rendered again', ours: figureOf(one.map(({ rows }) => rows), 'count'), references: [],
      target: 'one', isReached: one.every(({ rows }) => rows === 1), note: one[0] === undefined ? '' : inWords(one[0]),
    });
  } finally {
    await window.close();
  }
});
