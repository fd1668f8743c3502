import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { electronPath, sandboxArguments } from '../specs/app.ts';
import { bundlePages, type BenchPage } from './bundlePages.ts';
import { servePages } from './pageServer.ts';

/** A window for pages of the bench. */
export interface PageWindow {
  readonly page: Page;
  /** Opens a page anew, so that nothing is left of what was there before. */
  readonly open: (name: BenchPage) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Bundles the pages where that has not been done, and opens a window for them in the same Electron as the app's. */
export async function openPages(): Promise<PageWindow> {
  await bundlePages();
  const server = await servePages();
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: ['--disable-gpu', ...sandboxArguments(), path.join(import.meta.dirname, 'electron', 'pageWindow.cjs')],
    timeout: 30_000,
  });
  const page = await electron.firstWindow();
  page.on('pageerror', (error) => console.log(`A page of the bench failed: ${error.stack ?? error.message}`));
  return {
    page,
    open: async (name) => {
      await page.goto(server.addressOf(name), { waitUntil: 'load' });
      await page.waitForFunction(() => 'bench' in globalThis || 'windowBench' in globalThis);
    },
    close: async () => {
      await electron.close();
      server.close();
    },
  };
}
