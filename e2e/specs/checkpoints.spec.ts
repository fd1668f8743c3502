import type { World } from '../../electron/host/simulated/world.ts';
import { hostileName } from '../contract/contractWorld.ts';
import type { CheckpointTreeView } from '../pages/ManagerWindow.ts';
import { expect, test } from './app.ts';

/** The host's tree as names with depths, in no particular order: what the screen must show. */
function hostLevels(world: World, vmName: string): readonly string[] {
  const vm = world.vms.find(({ configuration }) => configuration.name === vmName);
  const own = world.checkpoints.filter(({ vmId }) => vmId === vm?.id);
  const levelOf = (id: string | null): number => (id === null ? 0 : 1 + levelOf(own.find((one) => one.id === id)?.parentId ?? null));
  return [...own.map((one) => `${one.name} ${String(levelOf(one.id))}`), `Now ${String(levelOf(vm?.parentCheckpointId ?? null) + 1)}`].toSorted();
}

/** The tree on the screen in the same form; a row's name is "<checkpoint>, <kind>, <time>". */
async function screenLevels(tree: CheckpointTreeView): Promise<readonly string[]> {
  return (await tree.levels()).map(({ name, level }) => `${name.split(',')[0] ?? ''} ${String(level)}`).toSorted();
}

test('creates a checkpoint, applies an older one, renames one and deletes a subtree', async ({ app: { window, hostWorld } }) => {
  const tree = await window.selectVm('web01');

  await window.action('Checkpoint…').click();
  const creating = window.dialog('Create a checkpoint of “web01”');
  await creating.getByRole('textbox', { name: 'Name' }).fill('fourth');
  await creating.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(creating).toBeHidden();
  await expect(tree.checkpoint('fourth')).toHaveAttribute('aria-level', '4');
  await expect(tree.now).toHaveAttribute('aria-level', '5');

  await tree.checkpoint('second').click();
  await window.action('Apply…').click();
  const applying = window.dialog('Apply “second” to “web01”');
  await expect(applying.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await applying.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(applying).toBeHidden();
  await expect(tree.now).toHaveAttribute('aria-level', '3');
  await expect(window.vm('web01').getByRole('gridcell', { name: 'Off', exact: true })).toBeVisible();

  await tree.checkpoint('third').click();
  await window.action('Rename').click();
  await tree.nameField('third').fill('third, kept');
  await window.page.keyboard.press('Enter');
  await expect(tree.checkpoint('third, kept')).toBeVisible();
  await expect(tree.nameField('third')).toBeHidden();

  await tree.checkpoint('third, kept').click();
  await window.action('Delete subtree…').click();
  const deleting = window.dialog('Delete subtree “third, kept” of “web01”');
  await expect(deleting.getByRole('button', { name: 'Delete subtree' })).toBeDisabled();
  await deleting.getByRole('textbox', { name: /Type 2/ }).fill('2');
  await deleting.getByRole('button', { name: 'Delete subtree' }).click();
  await expect(deleting).toBeHidden();
  await expect(tree.checkpoint('fourth')).toBeHidden();

  const world = await hostWorld();
  await expect.poll(() => screenLevels(tree)).toEqual(hostLevels(world, 'web01'));
  expect(hostLevels(world, 'web01')).toEqual(['Now 3', 'first 1', 'second 2']);
});

test('creates a checkpoint before applying, as its first choice', async ({ app: { window, hostWorld } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('first').click();
  await window.action('Apply…').click();
  const dialog = window.dialog('Apply “first” to “web01”');
  await dialog.getByRole('button', { name: 'Create checkpoint and apply' }).click();
  await expect(dialog).toBeHidden();
  await expect(tree.now).toHaveAttribute('aria-level', '2');
  expect((await hostWorld()).checkpoints.filter(({ vmId }) => vmId.startsWith('00000000-0000-4000-8000-000001'))).toHaveLength(4);
  const world = await hostWorld();
  await expect.poll(() => screenLevels(tree)).toEqual(hostLevels(world, 'web01'));
});

test('deletes one checkpoint and keeps its children', async ({ app: { window, hostWorld } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  await window.page.keyboard.press('Delete');
  const dialog = window.dialog('Delete “second” of “web01”');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(tree.checkpoint('third')).toHaveAttribute('aria-level', '2');
  expect(hostLevels(await hostWorld(), 'web01')).toEqual(['Now 3', 'first 1', 'third 2']);
});

test('takes a hostile name verbatim', async ({ app: { window, hostWorld } }) => {
  const tree = await window.selectVm(hostileName);
  await window.action('Checkpoint…').click();
  const creating = window.dialog(`Create a checkpoint of “${hostileName}”`);
  await creating.getByRole('textbox', { name: 'Name' }).fill('plain');
  await creating.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(creating).toBeHidden();
  await tree.checkpoint('plain').click();
  await window.page.keyboard.press('F2');
  await tree.nameField('plain').fill(hostileName);
  await window.page.keyboard.press('Enter');
  await expect(tree.checkpoint(hostileName)).toBeVisible();
  await expect(tree.nameField('plain')).toBeHidden();
  expect((await hostWorld()).checkpoints.some(({ name }) => name === hostileName)).toBe(true);
  await tree.checkpoint(hostileName).click();
  await window.page.keyboard.press('Delete');
  const deleting = window.dialog(`Delete “${hostileName}” of “${hostileName}”`);
  await deleting.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deleting).toBeHidden();
  await expect(tree.checkpoint(hostileName)).toBeHidden();
  expect((await hostWorld()).checkpoints.some(({ name }) => name === hostileName)).toBe(false);
});

test('a checkpoint made by backup software can be seen and not changed', async ({ app: { window } }) => {
  const tree = await window.selectVm('backup01');
  await tree.checkpoint('backup').click();
  for (const label of ['Apply…', 'Rename', 'Delete…', 'Delete subtree…']) {
    await expect(window.action(label)).toHaveAttribute('aria-disabled', 'true');
  }
  await window.page.keyboard.press('Delete');
  await expect(window.page.getByRole('dialog')).toBeHidden();
});
