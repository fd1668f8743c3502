import { expect, test } from './app.ts';

test('F6 goes from pane to pane and round, Shift+F6 back', async ({ app: { window } }) => {
  const { page } = window;
  const tree = await window.selectVm('web01');
  await window.vmTable.focus();
  const around = [
    tree.root, window.details.getByRole('tab', { selected: true }), window.action('Refresh'), window.status,
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Virtual machines' }), window.vmTable,
  ];
  for (const place of around) {
    await page.keyboard.press('F6');
    await expect(place).toBeFocused();
  }
  for (const place of around.toReversed().slice(1)) {
    await page.keyboard.press('Shift+F6');
    await expect(place).toBeFocused();
  }
});

test('a view that is gone to has the keyboard, and Ctrl+F its own filter', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await window.action('Pause').click();
  await expect(window.notice('“web01” was paused')).toBeVisible();
  await window.vmTable.focus();
  const choose = async (entry: string) => {
    await page.keyboard.press('Alt+v');
    await page.getByRole('menuitem', { name: entry, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeHidden();
  };
  await choose('Activity');
  await expect(window.activity).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Filter by name' })).toBeFocused();
  await choose('Virtual machines');
  await expect(window.vmTable).toBeFocused();
  await page.keyboard.press('Control+2');
  await expect(window.activity).toBeFocused();
  await page.keyboard.press('Control+1');
  await expect(window.vmTable).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect(window.vmFilter).toBeFocused();
});

test('Up from the first row goes to the head of the table, Down back', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('web01');
  await window.vmTable.focus();
  await page.keyboard.press('Home');
  const [first] = await window.vmNames();
  await page.keyboard.press('ArrowUp');
  await expect(window.vmColumn('Name').getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(window.vmTable).toBeFocused();
  await expect(window.vm(first ?? '')).toHaveAttribute('aria-selected', 'true');
});

test('what a filter does not understand moves nothing', async ({ app: { window } }) => {
  const before = await window.vmTable.boundingBox();
  await window.vmFilter.fill('state:nowhere uptime:x');
  await expect(window.vmFilter).toHaveAttribute('aria-invalid', 'true');
  expect((await window.vmTable.boundingBox())?.y).toBe(before?.y);
});
