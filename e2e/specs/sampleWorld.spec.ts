import { expect, test } from './app.ts';

test.use({ world: null });

test('shows the sample world on the simulated host, and says that it is one', async ({ app: { window } }) => {
  await expect(window.page.getByRole('note', { name: 'Simulated host' })).toBeVisible();
  expect(await window.vmTable.getByRole('rowheader').count()).toBeGreaterThanOrEqual(10);
});
