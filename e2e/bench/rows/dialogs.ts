import type { Page } from '@playwright/test';
import { openBenchApp } from '../benchApp.ts';
import { benchWorld } from '../benchWorld.ts';
import { bench, figureOf, record, rounds, timed } from '../figures.ts';

declare const globalThis: { shown?: Promise<number> };

const count = 200;

/** From the next key or click to the end of the frame in which the page has an element; asked for before, and for its answer afterwards. */
function awaitShown(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => {
    globalThis.shown = new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        removeEventListener('keydown', begin, true);
        removeEventListener('pointerdown', begin, true);
        const look = () => {
          if (document.querySelector(wanted) === null) {
            requestAnimationFrame(look);
            return;
          }
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
          channel.port2.postMessage(null);
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', begin, true);
      addEventListener('pointerdown', begin, true);
    });
  }, selector);
}

function shown(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.shown ?? Number.NaN);
}

bench('dialogs over 200 machines', async () => {
  const opened: number[] = [];
  const chosen: number[] = [];
  const saved: number[] = [];
  for (let round = 0; round < rounds(3, 1); round += 1) {
    const app = await openBenchApp({ host: 'simulated', world: benchWorld({ vms: count, checkpoints: 1, running: 'none' }) });
    const { page, window } = app;
    try {
      await page.locator('[data-vm]').first().click();
      await page.keyboard.press('Control+a');
      await page.getByRole('heading', { name: `${String(count)} virtual machines` }).waitFor();
      await awaitShown(page, '[role=dialog] [role=radio], [role=dialog] input[type=radio]');
      await page.keyboard.press('Control+,');
      opened.push(await shown(page));
      await awaitShown(page, '[role=dialog] tbody tr:nth-child(200)');
      await page.getByRole('dialog').getByRole('radio', { name: 'Standard' }).click();
      chosen.push(await shown(page));
      const dialog = window.dialog(/Checkpoint settings/);
      saved.push(await timed(async () => {
        await dialog.getByRole('button', { name: 'OK' }).click();
        await dialog.getByRole('button', { name: 'Close' }).waitFor({ timeout: 180_000 });
      }));
    } finally {
      await app.close();
    }
  }
  const row = (what: string, values: readonly number[], isAimedAt: boolean, note: string) => {
    const ours = figureOf(values, 'ms');
    return record({
      what: `Settings of ${String(count)} machines: ${what}`, ours, references: [], target: isAimedAt ? 'at most 1 s' : '', isReached: isAimedAt ? ours.median <= 1000 : null, note,
    });
  };
  await row('the dialog opens', opened, true, '');
  await row('another type is chosen', chosen, true, '');
  await row('all are saved', saved, false, 'simulated host; journal and host take their part');
});
