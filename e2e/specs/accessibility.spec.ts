import { expect, test } from './app.ts';
import { findings } from './axe.ts';

test('axe finds nothing in the window, its views and its dialogs', async ({ app: { window } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  expect(await findings(window.page)).toEqual([]);
  for (const [label, title] of [
    ['Checkpoint…', 'Create a checkpoint of “web01”'], ['Checkpoint settings…', 'Checkpoint settings of “web01”'],
    ['Apply…', 'Apply “second” to “web01”'], ['Rename', 'Rename “second” of “web01”'], ['Delete…', 'Delete “second” of “web01”'],
    ['Delete subtree…', 'Delete subtree “second” of “web01”'], ['Turn off…', 'Turn off “web01”'],
  ] as const) {
    await window.action(label).click();
    const dialog = window.dialog(title);
    await expect(dialog).toBeVisible();
    expect(await findings(window.page), title).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await window.page.getByRole('button', { name: 'Activity', exact: true }).click();
  expect(await findings(window.page)).toEqual([]);
});
