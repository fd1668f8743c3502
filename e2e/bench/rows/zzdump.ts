import type { TreeBench } from '../pages/treeBench.ts';
import { bench } from '../figures.ts';
import { openPages } from '../openPages.ts';
declare const globalThis: { readonly bench: TreeBench };
bench('zzdump', async () => {
  const { page, open, close } = await openPages();
  await open('treeOurs');
  await page.evaluate(() => globalThis.bench.fill(5000));
  await page.evaluate(() => globalThis.bench.firstRender());
  console.log('DUMP', await page.evaluate(() => document.querySelectorAll('[role=treeitem] *').length));
  await page.screenshot({ path: '/tmp/treeours.png' });
  await close();
});
