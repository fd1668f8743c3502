import { expect, test } from './app.ts';

const stateOf = (world: { readonly vms: readonly { readonly configuration: { readonly name: string }; readonly state: string }[] }, name: string) =>
  world.vms.find(({ configuration }) => configuration.name === name)?.state;

test('starts, saves and turns off a VM', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('off01');
  const cell = (text: string) => window.vm('off01').getByRole('gridcell', { name: text, exact: true });
  await window.action('Start').click();
  await expect(cell('Running')).toBeVisible();
  await window.action('Save').click();
  await expect(cell('Saved')).toBeVisible();
  expect(stateOf(await hostWorld(), 'off01')).toBe('Saved');
  await window.action('Start').click();
  await expect(cell('Running')).toBeVisible();
  await window.action('Turn off…').click();
  const dialog = window.dialog('Turn off “off01”');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Turn off' }).click();
  await expect(cell('Off')).toBeVisible();
  expect(stateOf(await hostWorld(), 'off01')).toBe('Off');
});

test('says why something is not possible', async ({ app: { window } }) => {
  await window.selectVm('web01');
  await expect(window.action('Start')).toHaveAttribute('aria-disabled', 'true');
  await expect(window.action('Start')).toHaveAccessibleDescription(/running/i);
});
