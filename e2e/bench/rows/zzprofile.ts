import { _electron } from '@playwright/test';
import path from 'node:path';
import type { TreeBench } from '../pages/treeBench.ts';
import { electronPath, sandboxArguments } from '../../specs/app.ts';
import { bundlePages } from '../bundlePages.ts';
import { servePages } from '../pageServer.ts';
import { bench } from '../figures.ts';
declare const globalThis: { readonly bench: TreeBench };
bench('zzprofile', async () => {
  await bundlePages();
  const server = await servePages();
  const electron = await _electron.launch({ executablePath: electronPath(), args: ['--disable-gpu', ...sandboxArguments(), path.join(import.meta.dirname, '..', 'electron', 'pageWindow.cjs')] });
  const page = await electron.firstWindow();
  for (const tree of ['treeOurs', 'treeHeadless', 'treeArborist'] as const) {
    for (let r = 0; r < 4; r++) {
      await page.goto(server.addressOf(tree), { waitUntil: 'load' });
      await page.waitForFunction(() => 'bench' in globalThis);
      await page.evaluate((n) => globalThis.bench.fill(n), 5000);
      if (r === 3) await electron.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['devtools.timeline', 'blink.user_timing'] }));
      const first = await page.evaluate(async () => { performance.mark('A'); const t = await globalThis.bench.firstRender(); performance.mark('B'); return t; });
      await page.evaluate(() => { globalThis.bench.awaitKey(); addEventListener('keydown', () => performance.mark('KEY'), { capture: true, once: true }); });
      await page.keyboard.press('End');
      const end = await page.evaluate(async () => { const t = await globalThis.bench.untilEnd(); performance.mark('END'); return t; });
      if (r === 3) await electron.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), `/tmp/probe/${tree}.trace.json`);
      console.log(tree, first, end, await page.evaluate(() => document.querySelectorAll('[role=treeitem]').length + ' rows, ' + document.querySelectorAll('[role=treeitem] *').length));
    }
  }
  await electron.close(); server.close();
});
