import { contractWorld } from '../contract/contractWorld.ts';
import { expect, test } from './app.ts';

test.use({ world: null });

test('shows the sample world on the simulated host, and says that it is one', async ({ app: { window } }) => {
  const banner = window.page.getByRole('note', { name: 'Simulated host' });
  await expect(banner).toContainText('Nothing here is real');
  await expect(banner).toContainText('--host=powershell');
  expect(await window.vmTable.getByRole('rowheader').count()).toBeGreaterThanOrEqual(10);
});

test('the status of a machine is what is worth saying: what this app does, and how many checkpoints are left', async ({ app: { window } }) => {
  await expect(window.vm('BUILD01')).toContainText('1 checkpoint left');
  await expect(window.vmTable).not.toContainText('Operating normally');
  await window.selectVm('BUILD01');
  await window.page.keyboard.press('Control+n');
  const dialog = window.dialog('Create a checkpoint of “BUILD01”');
  await expect(dialog.getByRole('note')).toHaveText('This is the last of the 50 checkpoints Hyper-V allows per machine.');
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.selectVm('DC01');
  await expect(window.page.getByText('Operating normally')).toBeVisible();
  await window.action('Save').click();
  await expect(window.vm('DC01')).toContainText('Saving');
});

test('saving the world says where', async ({ app: { window, hostWorld } }) => {
  await hostWorld();
  await expect(window.notice(/World saved to “.*saved-.*\.json”/)).toBeVisible();
});

test.describe('a world without machines', () => {
  test.use({ world: { ...contractWorld(), vms: [], checkpoints: [], diskFiles: [] } });
  test('says what to do, and not how to make real ones', async ({ app: { window: { page } } }) => {
    await expect(page.getByRole('list', { name: 'What to do' })).toContainText('Start without --world to see the sample world.');
    await expect(page.getByText('New-VM')).toBeHidden();
  });
});
