import { expect, test } from './app.ts';

test('everything about a checkpoint by keyboard alone', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  await window.vmTable.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 40 && !(await window.vmTable.evaluate((grid) => grid.contains(document.activeElement))); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('End');
  await expect(window.vm('web01')).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Control+n');
  const creating = window.dialog('Create a checkpoint of “web01”');
  await expect(creating.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('by keyboard');
  await page.keyboard.press('Enter');
  await expect(creating).toBeHidden();
  await expect(window.vm('web01').getByRole('gridcell', { name: '4', exact: true })).toBeVisible();

  const tree = page.getByRole('tree', { name: 'Checkpoints of web01' });
  for (let presses = 0; presses < 20 && !(await tree.evaluate((element) => element.contains(document.activeElement))); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Home');
  await expect(tree.getByRole('treeitem', { name: /^first,/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const applying = window.dialog('Apply “first” to “web01”');
  await expect(applying.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(applying).toBeHidden();

  await page.keyboard.press('Delete');
  const deleting = window.dialog('Delete “first” of “web01”');
  await expect(deleting.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(deleting.getByRole('button', { name: 'Delete', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(deleting).toBeHidden();
  await expect(tree.getByRole('treeitem', { name: /^second,/ })).toHaveAttribute('aria-level', '1');
  expect((await hostWorld()).checkpoints.map(({ name }) => name)).toEqual(expect.arrayContaining(['by keyboard', 'second', 'third']));
  expect((await hostWorld()).checkpoints.map(({ name }) => name)).not.toContain('first');
});
