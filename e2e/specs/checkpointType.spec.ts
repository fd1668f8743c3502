import { expect, test } from './app.ts';

test('changes a VM\'s type from Production to Standard', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('web01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of “web01”');
  await expect(dialog.getByRole('radio', { name: 'Production' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Standard' }).check();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog).toBeHidden();
  await expect(window.vm('web01').getByRole('gridcell', { name: 'Standard', exact: true })).toBeVisible();
  expect((await hostWorld()).vms.find(({ configuration }) => configuration.name === 'web01')?.checkpointType).toBe('Standard');
});

test('leaves the type alone when the dialog is cancelled', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('web01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of “web01”');
  await dialog.getByRole('radio', { name: 'Disabled' }).check();
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await hostWorld()).vms.find(({ configuration }) => configuration.name === 'web01')?.checkpointType).toBe('Production');
});

test('a look at another type does not turn the fallback on', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('only01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of “only01”');
  const fallback = dialog.getByRole('checkbox', { name: 'If that fails, take a standard checkpoint instead' });
  await expect(fallback).not.toBeChecked();
  await dialog.getByRole('radio', { name: 'Standard' }).check();
  await dialog.getByRole('radio', { name: 'Production' }).check();
  await expect(fallback).not.toBeChecked();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog).toBeHidden();
  expect((await hostWorld()).vms.find(({ configuration }) => configuration.name === 'only01')?.checkpointType).toBe('ProductionOnly');
});
