import type { TreeBench } from '../pages/treeBench.ts';
import { against, bench, figureOf, inTurns, record, rounds } from '../figures.ts';
import { openPages, type PageWindow } from '../openPages.ts';

declare const globalThis: { readonly bench: TreeBench };

const count = 5000;
type Tree = 'treeOurs' | 'treeHeadless' | 'treeArborist';

async function roundOf({ page, open }: PageWindow, tree: Tree) {
  await open(tree);
  await page.evaluate((checkpoints) => globalThis.bench.fill(checkpoints), count);
  const first = await page.evaluate(() => globalThis.bench.firstRender());
  await page.evaluate(() => globalThis.bench.awaitKey());
  await page.keyboard.press('End');
  return { first, end: await page.evaluate(() => globalThis.bench.untilEnd()) };
}

bench('checkpoint tree of 5,000', async () => {
  const window = await openPages();
  try {
    const turn = (tree: Tree) => () => roundOf(window, tree);
    const measured = await inTurns(rounds(9, 3), { treeOurs: turn('treeOurs'), treeHeadless: turn('treeHeadless'), treeArborist: turn('treeArborist') });
    for (const [part, what, note] of [
      ['first', 'first render', ''],
      ['end', 'End key', 'Our rows have lanes, icons and bars beside the words that the references draw too (docs/performance.md).'],
    ] as const) {
      const figure = (tree: Tree) => figureOf(measured[tree].map((round) => round[part]), 'ms');
      const ours = figure('treeOurs');
      const references = [against(ours, 'headless-tree with virtual rows', figure('treeHeadless')), against(ours, 'react-arborist', figure('treeArborist'))];
      await record({
        what: `Checkpoint tree of 5,000, all open: ${what}`, ours, references, target: 'faster than both', isReached: references.every(({ ratio }) => ratio < 1), note,
      });
    }
  } finally {
    await window.close();
  }
});
