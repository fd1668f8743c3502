import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { ManagerWindow } from '../pages/ManagerWindow.ts';

/** Loads the page anew with a file of its code kept back; the answer lets it through, or has it fail. */
async function reloadWithout(page: Page, file: string): Promise<(isThere: boolean) => void> {
  let settle: (isThere: boolean) => void = () => undefined;
  const isThere = new Promise<boolean>((resolve) => { settle = resolve; });
  await page.route(`**/${file}-*.js`, async (route) => (await isThere ? route.continue() : route.abort()));
  await page.reload();
  await new ManagerWindow(page).vm('web01').waitFor();
  return settle;
}

test('what is typed before a dialog is there reaches nothing beneath it', async ({ app: { window } }) => {
  const { page } = window;
  const settle = await reloadWithout(page, 'DialogHost');
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  expect(await tree.selected()).toEqual(['second']);
  settle(true);
  await expect(window.dialog('Delete “second” of “web01”').getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  expect(await tree.selected()).toEqual(['first']);
});

test('a part of the window that cannot be read says so, and the rest goes on', async ({ app: { window } }) => {
  const { page } = window;
  const settle = await reloadWithout(page, 'DialogHost');
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  await page.keyboard.press('Delete');
  settle(false);
  await expect(window.status).toContainText('A part of the window could not be loaded: a file of this app is missing or damaged.');
  await page.keyboard.press('ArrowUp');
  expect(await tree.selected()).toEqual(['first']);
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowDown');
  expect(await tree.selected()).toEqual(['second']);
});
