import { expect, test } from './app.ts';

test('several letters find an entry, and the possible ones come first', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await window.vmTable.focus();
  await page.keyboard.press('Alt+a');
  const menu = page.getByRole('menu', { name: 'Action' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.type('sh');
  await expect(menu.getByRole('menuitem', { name: 'Shut down…' })).toBeFocused();
  await page.keyboard.type('ut');
  await expect(menu.getByRole('menuitem', { name: 'Shut down…' })).toBeFocused();
});

test('a letter reaches what is impossible only where nothing else begins so', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('off01');
  await window.vmTable.focus();
  await page.keyboard.press('Alt+a');
  const menu = page.getByRole('menu', { name: 'Action' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('s');
  await expect(menu.getByRole('menuitem', { name: 'Start', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('p');
  await expect(menu.getByRole('menuitem', { name: 'Pause', exact: true })).toBeFocused();
});

test('the context menu by keyboard begins with what is possible and stays off the row and the status bar', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await window.vmTable.focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: 'Checkpoint…', exact: true })).toBeFocused();
  const [box, status] = [await menu.boundingBox(), await window.status.boundingBox()];
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(status?.y ?? 0);
  await page.keyboard.press('Escape');
  await expect(window.vmTable).toBeFocused();
});
