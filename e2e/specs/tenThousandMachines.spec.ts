import { contractWorld } from '../contract/contractWorld.ts';
import { expect, test } from './app.ts';

const { vms, ...rest } = contractWorld();
const many = vms.slice(0, 1).flatMap((sample) => Array.from({ length: 10_000 }, (_, index) => ({
  ...sample, id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`, parentCheckpointId: null,
  configuration: { ...sample.configuration, name: `NODE${String(index)}`, disks: [] },
})));

test.use({ world: { ...rest, vms: many, checkpoints: [], diskFiles: [] } });

test('the palette finds one of ten thousand machines by name, and counts what it does not show', async ({ app: { window } }) => {
  const { page } = window;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('node');
  await expect(window.palette.getByText('9,950 more')).toBeVisible();
  await page.keyboard.type('9876');
  await expect(window.palette.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree', { name: 'Checkpoints of NODE9876' })).toBeVisible();
});
