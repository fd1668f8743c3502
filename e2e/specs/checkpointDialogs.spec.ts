import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { findings } from './axe.ts';
import { checkpointsOf, dialogWorld, nowOf, patience, vmOf } from './dialogWorld.ts';

test.use({ world: dialogWorld() });

/** Goes with Tab, or back with Shift+Tab, until something has the focus. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 25 && !(await wanted.evaluate((element) => element === document.activeElement)); presses++) {
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

test('creates a checkpoint of several machines at once and says beforehand where it is not possible', async ({ app: { window, hostWorld } }) => {
  await window.vm('web01').click();
  await window.vm('off01').click({ modifiers: ['ControlOrMeta'] });
  await window.vm('none01').click({ modifiers: ['ControlOrMeta'] });
  await window.action('Checkpoint…').click();
  const dialog = window.dialog('Create checkpoints of 3 machines');
  const rowOf = (name: string) => dialog.getByRole('row').filter({ hasText: name });
  await expect(rowOf('none01')).toContainText('Checkpoints are disabled for this machine');
  await expect(rowOf('off01')).toContainText('No memory, as it is off');
  await expect(rowOf('web01')).toContainText('Production; standard if the guest does not take part');
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('together');
  await dialog.getByRole('button', { name: 'Create 2 of 3' }).click();
  await expect(dialog).toBeHidden(patience);
  const world = await hostWorld();
  expect(checkpointsOf(world, 'web01')['together']).toBe('third');
  expect(checkpointsOf(world, 'off01')['together']).toBe('only');
  expect(checkpointsOf(world, 'none01')).toEqual({});
});

test('stays open when one of several could not be made, with a result for each', async ({ app: { window, hostWorld } }) => {
  await window.vm('only01').click();
  await window.vm('off01').click({ modifiers: ['ControlOrMeta'] });
  await window.page.keyboard.press('Control+n');
  const dialog = window.dialog('Create checkpoints of 2 machines');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await window.page.keyboard.type('half');
  await window.page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'only01' })).toContainText('Failed', patience);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'off01' })).toContainText('Done', patience);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'only01' })).toContainText('The checkpoint could not be made');
  await expect(dialog.getByRole('status').filter({ hasText: 'failed' })).toHaveText('1 done, 1 failed');
  // What was done must not be done again from here.
  await expect(dialog.getByRole('button', { name: /^Create/ })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  expect(await findings(window.page)).toEqual([]);
  await window.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden(patience);
  const world = await hostWorld();
  expect(checkpointsOf(world, 'off01')).toHaveProperty('half');
  expect(checkpointsOf(world, 'only01')).toEqual({});
});

test('applies and starts afterwards, by keyboard alone', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('first').click();
  await page.keyboard.press('Enter');
  const dialog = window.dialog('Apply “first” to “web01”');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  const before = dialog.getByRole('list', { name: 'Before' }).getByRole('listitem');
  const after = dialog.getByRole('list', { name: 'After' }).getByRole('listitem');
  await expect(before).toContainText(['first, a root', 'second, below “first”', 'third, below “second”', 'Nowrunning, below “third”']);
  await expect(after.filter({ hasText: 'New checkpoint' })).toContainText(', new, below “third”');
  await expect(after.last()).toContainText('Nowoff, below “first”');
  await expect(dialog).toContainText('counted from when “third” was made');
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Start the machine afterwards' }), 'Shift+Tab');
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('button', { name: 'Apply', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('list', { name: 'Steps' })).toBeVisible();
  await expect(dialog).toBeHidden(patience);
  const world = await hostWorld();
  expect([nowOf(world, 'web01'), vmOf(world, 'web01').state]).toEqual(['first', 'Running']);
  expect(Object.keys(checkpointsOf(world, 'web01'))).toEqual(['first', 'second', 'third']);
});

test('reverts to the checkpoint Now hangs from, but never to a backup’s', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('test01');
  await window.action('Revert…').click();
  const dialog = window.dialog('Revert “test01” to “without”');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(dialog).toContainText('from “with memory”');
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Revert', exact: true }).click();
  await expect(dialog).toBeHidden(patience);
  const world = await hostWorld();
  expect([nowOf(world, 'test01'), vmOf(world, 'test01').state]).toEqual(['without', 'Off']);

  await window.selectVm('backup01');
  await expect(window.action('Revert…')).toHaveAttribute('aria-disabled', 'true');
  await expect(window.action('Revert…')).toHaveAccessibleDescription(/backup software/);
});

test('deletes several one after the other and keeps the rest', async ({ app: { window, hostWorld } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  await tree.checkpoint('third').click({ modifiers: ['ControlOrMeta'] });
  await window.page.keyboard.press('Delete');
  const dialog = window.dialog('Delete 2 checkpoints of “web01”');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  const rows = dialog.getByRole('table', { name: 'Checkpoints to delete' }).getByRole('row');
  await expect(rows).toContainText(['Checkpoint', 'third', 'second']);
  await expect(dialog.getByRole('list', { name: 'Before' }).getByRole('listitem').filter({ hasText: 'third' }).first()).toContainText('will be deleted');
  await expect(dialog.getByRole('list', { name: 'After' }).getByRole('listitem')).toContainText(['first', 'Now']);
  expect(await findings(window.page)).toEqual([]);
  await tabTo(window.page, dialog.getByRole('button', { name: 'Delete 2' }), 'Shift+Tab');
  await window.page.keyboard.press('Enter');
  await expect(dialog.getByRole('list', { name: 'Results' }).getByRole('listitem').filter({ hasText: 'second' })).toContainText(/Waiting/);
  await expect(dialog).toBeHidden(patience);
  const world = await hostWorld();
  expect(checkpointsOf(world, 'web01')).toEqual({ first: null });
  expect(nowOf(world, 'web01')).toBe('first');
});

test('deletes a subtree after its count was typed, by keyboard alone', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  await page.keyboard.press('Shift+Delete');
  const dialog = window.dialog('Delete subtree “second” of “web01”');
  const confirm = dialog.getByRole('button', { name: 'Delete subtree' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(confirm).toHaveAccessibleDescription('Type the number first');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Type 2 to confirm' }), 'Shift+Tab');
  await page.keyboard.type('3');
  await expect(confirm).toBeDisabled();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  await expect(dialog.getByRole('list', { name: 'After' }).getByRole('listitem')).toContainText(['first', 'Now']);
  await page.keyboard.press('Enter');
  await expect(confirm).toBeFocused();
  // Nothing runs yet.
  await expect(confirm).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden(patience);
  const world = await hostWorld();
  expect(checkpointsOf(world, 'web01')).toEqual({ first: null });
  expect(vmOf(world, 'web01').state).toBe('Running');
});

test('shows the PowerShell of each choice and copies it', async ({ app: { window, electron } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('first').click();
  await window.action('Apply…').click();
  const dialog = window.dialog('Apply “first” to “web01”');
  await dialog.getByRole('checkbox', { name: 'Start the machine afterwards' }).check();
  const show = dialog.getByRole('button', { name: 'Show PowerShell' });
  await expect(show).toHaveAttribute('aria-expanded', 'false');
  await show.click();
  const text = dialog.getByRole('group', { name: 'PowerShell to copy' });
  await expect(text).toContainText('Hyper-V\\Restore-VMSnapshot -VMSnapshot $checkpoint');
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy PowerShell of Create checkpoint and apply' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = (await electron.evaluate(({ clipboard }) => clipboard.readText())).split('\n').filter((line) => line.startsWith('Hyper-V\\'));
  expect(copied).toEqual([
    'Hyper-V\\Checkpoint-VM -VM $vm -Confirm:$false', 'Hyper-V\\Restore-VMSnapshot -VMSnapshot $checkpoint -Confirm:$false',
    'Hyper-V\\Start-VM -VM $vm -Confirm:$false',
  ]);
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden(patience);
});

test('tells machines of one name apart by the start of their ids', async ({ app: { window, hostWorld } }) => {
  const twins = (await hostWorld()).vms.filter(({ configuration }) => configuration.name === 'twin').map(({ id }) => id);
  await window.vm('twin').first().click();
  await window.action('Checkpoint…').click();
  const dialog = window.dialog('Create a checkpoint of “twin”');
  await expect(dialog).toContainText('Another machine has the same name');
  const shown = /begins with ([0-9a-f-]+)/.exec(await dialog.innerText())?.[1] ?? 'none';
  expect(twins.filter((id) => id.startsWith(shown))).toHaveLength(1);
  await window.page.keyboard.press('Escape');
  await window.vm('twin').nth(1).click({ modifiers: ['ControlOrMeta'] });
  await window.action('Checkpoint…').click();
  await expect(window.dialog('Create checkpoints of 2 machines').getByRole('row').filter({ hasText: /^twinid / })).toHaveCount(2);
});
