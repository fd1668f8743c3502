import type { World } from '../../electron/host/simulated/world.ts';
import { contractWorld } from '../contract/contractWorld.ts';
import { expect, test } from './app.ts';

const count = 200;

/** The second VM of the contract's world, which has no checkpoints, many times over. */
function manyMachines(): World {
  const world = contractWorld();
  const pattern = world.vms[1];
  if (pattern === undefined) throw new Error('the contract has no second VM');
  const [disk] = pattern.configuration.disks;
  const file = world.diskFiles.find(({ path }) => path === disk?.path);
  if (disk === undefined || file === undefined) throw new Error('its disk has no file');
  const places = Array.from({ length: count }, (_, index) => ({ index, path: `D:\\Hyper-V\\many\\${String(index)}.vhdx` }));
  return {
    ...world,
    checkpoints: [],
    vms: places.map(({ index, path }) => ({
      ...pattern, id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
      configuration: { ...pattern.configuration, name: `many${String(index).padStart(3, '0')}`, disks: [{ ...disk, path }] },
    })),
    diskFiles: places.map(({ path }) => ({ ...file, path })),
  };
}

test.use({ world: manyMachines() });

test('two hundred machines get another type in one dialog, whose buttons stay in view', async ({ app: { window, hostWorld } }) => {
  test.slow();
  await window.vm('many000').click();
  await window.page.keyboard.press('Control+a');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog(`Checkpoint settings of ${String(count)} machines`);
  await dialog.getByRole('radio', { name: 'Standard' }).check();
  await expect(dialog.getByText(`${String(count)} changes on ${String(count)} machines`)).toBeVisible();
  const ok = dialog.getByRole('button', { name: 'OK' });
  await expect(ok).toBeInViewport({ ratio: 1 });
  await ok.click();
  await expect(dialog.getByRole('status').filter({ hasText: 'changed' })).toHaveText(`${String(count)} changed`, { timeout: 180_000 });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect((await hostWorld()).vms.map(({ checkpointType }) => checkpointType)).toEqual(Array.from({ length: count }, () => 'Standard'));
});
