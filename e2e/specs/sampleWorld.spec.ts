import { contractWorld } from '../contract/contractWorld.ts';
import { expect, test } from './app.ts';

test.use({ world: null });

test('shows the sample world on the simulated host, and says that it is one', async ({ app: { window } }) => {
  const banner = window.page.getByRole('note', { name: 'Simulated host' });
  await expect(banner).toContainText('Nothing here is real');
  await expect(banner).toContainText('--host=powershell');
  expect(await window.vmTable.getByRole('rowheader').count()).toBeGreaterThanOrEqual(10);
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
