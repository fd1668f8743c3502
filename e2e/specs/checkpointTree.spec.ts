import type { ElectronApplication } from '@playwright/test';
import type { CheckpointTreeView } from '../pages/ManagerWindow.ts';
import { expect, test } from './app.ts';
import { smallTree, smallTreeRows } from './treeWorld.ts';

test.use({ world: smallTree });

async function rowNames(tree: CheckpointTreeView): Promise<readonly string[]> {
  return (await tree.levels()).map(({ name }) => name.split(',')[0] ?? '');
}

function clipboardText(electron: ElectronApplication): Promise<string> {
  return electron.evaluate(({ clipboard }) => clipboard.readText());
}

test('a screen reader hears the tree: its shape, its names, kinds, sizes and ages', async ({ app: { window } }) => {
  const tree = await window.selectVm('web01');
  await expect(tree.root).toHaveAttribute('aria-multiselectable', 'true');
  await expect.poll(() => rowNames(tree)).toEqual(smallTreeRows);
  expect((await tree.levels()).map(({ level }) => level)).toEqual([1, 1, 2, 3, 4, 4, 3, 4]);
  await expect(tree.checkpoint('update')).toHaveAccessibleName(/^update, No memory, .*, 8\.0 GB, .*\d{4}/);
  await expect(tree.checkpoint('base')).toHaveAccessibleName(/^base, No memory, .*, base disk, licence applied, .*\d{4}/);
  await expect(tree.checkpoint('trial')).toHaveAccessibleName(/^trial, With memory, .*, 2\.0 GB/);
  await expect(tree.checkpoint('nightly')).toHaveAccessibleName(/^nightly, Recovery, by backup, .*, base disk, .*, read-only$/);
  await expect(tree.now).toHaveAccessibleName(/^Now, running, from “verified”, up to .* and 4\.0 GB later$/);
  await expect(tree.checkpoint('trial')).toHaveAttribute('aria-expanded', 'true');
  await expect(tree.checkpoint('update')).not.toHaveAttribute('aria-expanded');
  await expect(tree.checkpoint('trial results')).toHaveAttribute('aria-posinset', '2');
  await expect(window.page.getByText('7 checkpoints, 25.0 GB beside the base disk')).toBeVisible();
});

test('what a deletion merges is said to wait where branches come from its disk', async ({ app: { window } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('base').click();
  await window.page.keyboard.press('Delete');
  const branched = window.dialog('Delete “base” of “web01”');
  await expect(branched).toContainText('only once a single branch is left; until then it keeps the disk of this checkpoint');
  await window.page.keyboard.press('Escape');
  await tree.checkpoint('trial').click();
  await window.page.keyboard.press('Delete');
  await expect(window.dialog('Delete “trial” of “web01”')).toContainText('afterwards, in the background');
});

test('keys go through the tree, fold and find', async ({ app: { window } }) => {
  const { keyboard } = window.page;
  const tree = await window.selectVm('web01');
  await tree.now.click();
  const presses = [
    ['Home', 'nightly'], ['ArrowDown', 'base'], ['ArrowRight', 'update'], ['ArrowRight', 'trial'], ['ArrowRight', 'trial with flags'], ['ArrowLeft', 'trial'],
    ['End', 'Now'], ['ArrowUp', 'verified'], ['ArrowLeft', 'update'], ['PageDown', 'Now'], ['PageUp', 'nightly'],
  ] as const;
  for (const [key, name] of presses) {
    await keyboard.press(key);
    expect(await tree.selected(), key).toEqual([name]);
    await expect(tree.active).toHaveAccessibleName(new RegExp(`^${name},`));
    await expect(tree.active).toBeInViewport();
  }
  // Blanks belong to what is typed, and capitals do not select a range.
  await keyboard.type('trial R');
  expect(await tree.selected()).toEqual(['trial results']);
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(tree.checkpoint('trial')).toHaveAccessibleName(/^trial, 2 more,/);
  await expect(tree.checkpoint('trial')).toHaveAttribute('aria-expanded', 'false');
  await keyboard.press('ArrowDown');
  expect(await tree.selected()).toEqual(['verified']);
  await keyboard.press('*');
  expect(await rowNames(tree)).toEqual(smallTreeRows);
});

test('several checkpoints are selected with Ctrl and Shift, by mouse and by keyboard', async ({ app: { window, electron } }) => {
  const { keyboard } = window.page;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('update').click();
  await tree.checkpoint('trial results').click({ modifiers: ['Shift'] });
  expect(await tree.selected()).toEqual(['update', 'trial', 'trial with flags', 'trial results']);
  await tree.checkpoint('trial').click({ modifiers: ['Control'] });
  await tree.now.click({ modifiers: ['Control'] });
  expect(await tree.selected()).toEqual(['update', 'trial with flags', 'trial results', 'Now']);
  await keyboard.press('Control+c');
  await expect.poll(() => clipboardText(electron)).toBe('update\ntrial with flags\ntrial results');
  await expect(window.action('Apply…')).toHaveAccessibleDescription('Select a single checkpoint');

  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Control+ArrowDown');
  await keyboard.press('Control+ArrowDown');
  expect(await tree.selected()).toEqual(['base', 'update']);
  await keyboard.press('Control+ ');
  expect(await tree.selected()).toEqual(['base', 'update', 'trial with flags']);
  await keyboard.press('Control+a');
  expect(await tree.selected()).toEqual(smallTreeRows);
  // One of them belongs to backup, so none is deleted; Now among them does no harm.
  await expect(window.action('Delete…')).toHaveAccessibleDescription('One of them was made by backup software');
  await tree.checkpoint('nightly').click({ modifiers: ['Control'] });
  await expect(window.action('Delete…')).toHaveAttribute('aria-disabled', 'false');
  await keyboard.press('Enter');
  await keyboard.press('F2');
  await expect(window.page.getByRole('dialog')).toBeHidden();
  await expect(tree.root.getByRole('textbox')).toBeHidden();
});

test('branches fold by mouse and menu, and take the selection in', async ({ app: { window } }) => {
  const { page } = window;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('trial with flags').click();
  await tree.checkpoint('trial').getByTitle('Collapse').click();
  await expect(tree.checkpoint('trial with flags')).toBeHidden();
  await expect(tree.checkpoint('trial')).toContainText('2 more');
  // What was selected is out of sight, so that its branch stands for it.
  expect(await tree.selected()).toEqual(['trial']);
  await tree.checkpoint('trial').dblclick();
  await expect(tree.checkpoint('trial with flags')).toBeVisible();

  await tree.root.focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: 'Expand all' })).toHaveAccessibleDescription('No branch is collapsed');
  await menu.getByRole('menuitem', { name: 'Collapse all' }).click();
  await expect(tree.checkpoint('trial results')).toBeHidden();
  await tree.checkpoint('trial').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Expand all' }).click();
  await expect(tree.checkpoint('trial results')).toBeVisible();
  await expect(tree.root).toBeFocused();
});

test('renames in place: Escape leaves it, Enter sends it, and the tree has the focus again', async ({ app: { window, hostWorld } }) => {
  const { keyboard } = window.page;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('update').click();
  await keyboard.press('F2');
  const field = tree.nameField('update');
  await expect(field).toBeFocused();
  await keyboard.type('typed over');
  await expect(field).toHaveValue('typed over');
  await keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(tree.root).toBeFocused();

  await keyboard.press('F2');
  await expect(field).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' of May');
  await keyboard.press('Enter');
  await expect(tree.checkpoint('update of May')).toBeVisible();
  await expect(field).toBeHidden();
  await expect(tree.root).toBeFocused();
  expect(await tree.selected()).toEqual(['update of May']);
  const names = (await hostWorld()).checkpoints.map(({ name }) => name);
  expect(names).toContain('update of May');
  expect(names).not.toContain('typed over');
});

test('says while typing why a name is not possible, and sends nothing then', async ({ app: { window, hostWorld } }) => {
  const { keyboard } = window.page;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('update').click({ button: 'right' });
  await window.page.getByRole('menuitem', { name: 'Rename' }).click();
  const field = tree.nameField('update');
  await expect(field).toBeFocused();
  await field.fill(' ');
  await expect(field).toHaveAccessibleDescription('A name needs at least one visible character');
  await keyboard.press('Enter');
  await expect(field).toBeFocused();
  await field.fill('x'.repeat(101));
  await expect(field).toHaveAccessibleDescription('A name may have 100 characters; this one has 101');
  await tree.checkpoint('verified').click();
  await expect(field).toBeHidden();
  expect(await tree.selected()).toEqual(['verified']);
  expect((await hostWorld()).checkpoints.filter(({ name }) => name === 'update')).toHaveLength(1);
});

test('a click elsewhere sends the new name, also one on another machine', async ({ app: { window, hostWorld } }) => {
  const { keyboard } = window.page;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('update').click();
  await window.action('Rename').click();
  await expect(tree.nameField('update')).toBeFocused();
  await keyboard.type('first click');
  await tree.checkpoint('verified').click();
  await expect(tree.checkpoint('first click')).toBeVisible();
  expect(await tree.selected()).toEqual(['verified']);

  await tree.checkpoint('verified').click();
  await keyboard.press('F2');
  await expect(tree.nameField('verified')).toBeFocused();
  await keyboard.type('second click');
  await window.vm('off01').click();
  await expect.poll(async () => (await hostWorld()).checkpoints.map(({ name }) => name)).toContain('second click');
});

test('a deleted checkpoint hands the selection to the one it was made from', async ({ app: { window } }) => {
  const { keyboard } = window.page;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('trial results').click();
  await keyboard.press('Delete');
  const dialog = window.dialog(/^Delete/);
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(tree.checkpoint('trial results')).toBeHidden();
  expect(await tree.selected()).toEqual(['trial']);
  await expect(tree.root).toBeFocused();
  await keyboard.press('ArrowDown');
  expect(await tree.selected()).toEqual(['trial with flags']);
});

test('who turns to a machine has left its checkpoints', async ({ app: { window } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('trial').click();
  const other = await window.selectVm('off01');
  expect(await other.selected()).toEqual([]);
  await other.checkpoint('only').click();
  await window.selectVm('web01');
  expect(await tree.selected()).toEqual([]);
  await tree.checkpoint('trial').click();
  await window.selectVm('web01');
  expect(await tree.selected()).toEqual([]);
});

test('a new checkpoint comes into view together with Now', async ({ app: { window, electron } }) => {
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 560));
  await expect.poll(() => window.page.evaluate(() => innerHeight)).toBe(560);
  const tree = await window.selectVm('web01');
  await tree.checkpoint('base').click();
  await expect(tree.now).not.toBeInViewport();
  await window.page.keyboard.press('Control+n');
  const dialog = window.dialog(/^Create a checkpoint/);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('made here');
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(tree.checkpoint('made here')).toBeInViewport();
  await expect(tree.now).toBeInViewport();
  expect(await tree.selected()).toEqual(['base']);
});
