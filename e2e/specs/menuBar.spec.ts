import { expect, test } from './app.ts';

test('by mouse: opens, moves along open menus, and a click elsewhere closes', async ({ app: { window } }) => {
  const { page } = window;
  const bar = page.getByRole('menubar');
  await bar.getByRole('menuitem', { name: 'File' }).click();
  await expect(page.getByRole('menu', { name: 'File' })).toBeVisible();
  await bar.getByRole('menuitem', { name: 'Action' }).hover();
  await expect(page.getByRole('menu', { name: 'Action' })).toBeVisible();
  await expect(page.getByRole('menu', { name: 'File' })).toBeHidden();
  await window.vm('web01').click();
  await expect(page.getByRole('menu')).toBeHidden();
});

test('a click on the head of an open menu closes it, and Tab leaves it', async ({ app: { window } }) => {
  const { page } = window;
  const head = page.getByRole('menubar').getByRole('menuitem', { name: 'View' });
  await head.click();
  await expect(page.getByRole('menu', { name: 'View' }).getByRole('menuitem').first()).toBeFocused();
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  await head.click();
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(head).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menu', { name: 'View' }).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(page.getByRole('menubar').locator(':focus')).toHaveCount(0);
});

test('by keyboard: Alt and a letter, arrows along and into menus, Escape back step by step', async ({ app: { window } }) => {
  const { page } = window;
  const bar = page.getByRole('menubar');
  await window.selectVm('web01');
  await window.vmTable.focus();

  await page.keyboard.press('Alt+a');
  await expect(page.getByRole('menu', { name: 'Action' }).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menu', { name: 'View' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('menu', { name: 'File' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(bar.getByRole('menuitem', { name: 'File' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menu', { name: 'Action' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(window.vmTable).toBeFocused();
});

for (const key of ['Alt', 'F10']) {
  test(`${key} goes to the menu bar and back to where the focus was`, async ({ app: { window } }) => {
    const { page } = window;
    await window.vmTable.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('menubar').getByRole('menuitem', { name: 'File' })).toBeFocused();
    await page.keyboard.press(key);
    await expect(window.vmTable).toBeFocused();
  });
}

test('a letter goes to an entry, Enter does it, and the focus goes home', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await window.vmTable.focus();
  await page.keyboard.press('Alt+a');
  await page.keyboard.press('p');
  await expect(page.getByRole('menuitem', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(window.vm('web01').getByRole('gridcell', { name: 'Paused', exact: true })).toBeVisible();
  await expect(window.vmTable).toBeFocused();
  expect((await hostWorld()).vms.find(({ configuration }) => configuration.name === 'web01')?.state).toBe('Paused');
});

test('an entry that is not possible stays, says why, and does nothing', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await page.keyboard.press('Alt+a');
  const start = page.getByRole('menu', { name: 'Action' }).getByRole('menuitem', { name: 'Start', exact: true });
  await expect(start).toHaveAttribute('aria-disabled', 'true');
  await expect(start).toHaveAccessibleDescription('Already running');
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(start).toBeVisible();
});

test('every command is in a menu, with its key', async ({ app: { window } }) => {
  const { page } = window;
  for (const [menu, entries] of [
    ['File', ['Save world as…', 'Connect again', 'Close']],
    ['View', ['Virtual machines', 'Activity', 'Refresh', 'PowerShell of the last action', 'Command palette…', 'Reset layout']],
    ['Help', ['Keyboard shortcuts', 'About']],
  ] as const) {
    await page.getByRole('menubar').getByRole('menuitem', { name: menu }).click();
    for (const name of entries) await expect(page.getByRole('menu', { name: menu }).getByRole('menuitem', { name, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('Help shows every key and what this is; keys of commands do nothing behind a dialog', async ({ app: { window } }) => {
  const { page } = window;
  await window.vmTable.focus();
  await page.keyboard.press('F1');
  const keys = window.dialog('Keyboard shortcuts');
  await expect(keys.getByRole('row', { name: 'Refresh F5' })).toBeVisible();
  await expect(keys.getByRole('row', { name: 'Delete subtree Shift+Del (in the tree)' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Alt+f');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(window.vmTable).toBeFocused();
  await window.chooseFromMenu('Help', 'About');
  await expect(window.dialog('Checkpoint Manager for Hyper-V')).toContainText(/Version\s*\d+\.\d+\.\d+/);
});
