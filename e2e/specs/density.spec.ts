import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

async function compactRows(page: Page) {
  await page.getByRole('menubar').getByRole('menuitem', { name: 'View' }).click();
  return page.getByRole('menuitemcheckbox', { name: 'Compact rows' });
}

test('rows become compact, and stay so after a restart', async ({ app: { window, restart } }) => {
  await window.selectVm('web01');
  await window.action('Pause').click();
  await window.openActivity();
  const row = window.operation('Pause “web01”');
  const heightOf = async (of: typeof row) => (await of.boundingBox())?.height;
  await expect.poll(() => heightOf(row)).toBe(30);
  const entry = await compactRows(window.page);
  await expect(entry).toHaveAttribute('aria-checked', 'false');
  await entry.click();
  await expect.poll(() => heightOf(row)).toBe(24);
  // Closing would ask while it runs.
  await expect(row).toContainText('Done');

  const again = await restart();
  await again.openActivity();
  await expect.poll(() => heightOf(again.operation('Pause “web01”'))).toBe(24);
  await expect(await compactRows(again.page)).toHaveAttribute('aria-checked', 'true');
});

test('splitters move by keyboard and mouse, remember their place, and go back by double-click and Reset layout', async ({ app: { window, restart } }) => {
  const widthOf = async (of: typeof window) => Math.round((await of.actions.boundingBox())?.width ?? 0);
  const splitterOf = (of: typeof window) => of.page.getByRole('separator', { name: 'Resize actions' });
  // The line is one pixel wide and taken hold of within more.
  const besideSplitter = async () => Math.round((await splitterOf(window).boundingBox())?.x ?? 0) + 3;
  const first = await widthOf(window);
  await splitterOf(window).focus();
  await window.page.keyboard.press('ArrowLeft');
  await expect.poll(() => widthOf(window)).toBeGreaterThan(first);
  await window.page.mouse.dblclick(await besideSplitter(), 400);
  await expect.poll(() => widthOf(window)).toBe(first);

  const from = await besideSplitter();
  await window.page.mouse.move(from, 400);
  await window.page.mouse.down();
  await window.page.mouse.move(from - 60, 400, { steps: 5 });
  await expect.poll(() => widthOf(window)).toBeGreaterThan(first + 20);
  await window.page.mouse.up();
  const dragged = await widthOf(window);

  const again = await restart();
  await expect(again.vmTable).toBeVisible();
  await expect.poll(() => widthOf(again)).toBe(dragged);
  await again.chooseFromMenu('View', 'Reset layout');
  await expect.poll(() => widthOf(again)).toBe(first);
});

test('at 960 × 540 nothing is out of reach', async ({ app: { electron, window } }) => {
  await electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(960, 540); });
  await window.selectVm('backup01');
  await window.action('PowerShell of the last action').scrollIntoViewIfNeeded();
  await expect(window.action('PowerShell of the last action')).toBeInViewport({ ratio: 1 });
  await expect(window.status).toBeInViewport({ ratio: 1 });
  await window.page.keyboard.press('Alt+a');
  // The menu first finds its place and its height.
  await expect(window.page.getByRole('menu', { name: 'Action' }).getByRole('menuitem').first()).toBeInViewport({ ratio: 1 });
  await window.page.keyboard.press('End');
  await expect(window.page.getByRole('menuitem', { name: 'Copy name' })).toBeInViewport({ ratio: 1 });
});

test('the panes at the sides keep their pixels when the window’s size changes, also in the next session', async ({ app: { electron, window, restart } }) => {
  const widths = async (of: typeof window) => Promise.all(['navigation', 'complementary'].map(async (role) => (
    Math.round((await of.page.getByRole(role as 'navigation').first().boundingBox())?.width ?? 0)
  )));
  const setWidth = async (width: number) => {
    await electron.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setContentSize(wanted, 800), width);
    await window.page.waitForFunction((wanted) => innerWidth === wanted, width);
  };
  await setWidth(1400);
  const first = await widths(window);
  await setWidth(1060);
  await expect.poll(() => widths(window)).toEqual(first);
  const next = await restart();
  await expect.poll(() => widths(next)).toEqual(first);
});
