import { expect, test } from './app.ts';

test('by keyboard: finds a command by words in any order, and runs it', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await page.keyboard.press('Control+k');
  await expect(window.palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('pau');
  await expect(window.palette.getByRole('option', { name: 'Pause', exact: true })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(window.palette).toBeHidden();
  await expect(window.vm('web01').getByRole('gridcell', { name: 'Paused', exact: true })).toBeVisible();
  expect((await hostWorld()).vms.find(({ configuration }) => configuration.name === 'web01')?.state).toBe('Paused');
});

test('what is not possible stays visible with its reason and cannot be run', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('start');
  const start = window.palette.getByRole('option', { name: 'Start', exact: true });
  await expect(start).toHaveAttribute('aria-disabled', 'true');
  await expect(start).toHaveAccessibleDescription('Already running');
  await page.keyboard.press('Enter');
  await start.click({ force: true });
  await expect(window.palette).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(window.palette).toBeHidden();
});

test('goes to a machine by name, also from another view', async ({ app: { window } }) => {
  const { page } = window;
  await window.openActivity();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to test01');
  await page.keyboard.press('Enter');
  await expect(window.vm('test01')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tree', { name: 'Checkpoints of test01' })).toBeVisible();
});

test('arrows choose, and Escape gives the focus back', async ({ app: { window } }) => {
  const { page } = window;
  await window.vmTable.focus();
  await page.keyboard.press('Control+k');
  const options = window.palette.getByRole('option');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(window.vmTable).toBeFocused();
});

test('by mouse: from the menu, a click runs, a click beside it closes', async ({ app: { window } }) => {
  const { page } = window;
  await window.vmTable.focus();
  await window.chooseFromMenu('View', 'Command palette…');
  await expect(window.palette.getByRole('combobox')).toBeFocused();
  await page.mouse.click(5, 500);
  await expect(window.palette).toBeHidden();
  await expect(window.vmTable).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shortcuts');
  await window.palette.getByRole('option', { name: 'Keyboard shortcuts' }).click();
  await expect(window.dialog('Keyboard shortcuts')).toBeVisible();
});
