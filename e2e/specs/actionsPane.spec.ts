import { expect, test } from './app.ts';

test('says a reason that several commands share once, and it is still the reason of each', async ({ app: { window } }) => {
  await window.selectVm('off01');
  await expect(window.actions.getByText('Not possible while off', { exact: true })).toHaveCount(1);
  for (const label of ['Save', 'Pause', 'Reset…']) {
    await expect(window.action(label)).toHaveAttribute('aria-disabled', 'true');
    await expect(window.action(label)).toHaveAccessibleDescription('Not possible while off');
  }
  await expect(window.action('Turn off…')).toHaveAccessibleDescription('Already off');
});

test('offers nothing for a machine that is not on the screen, nor do keys', async ({ app: { window } }) => {
  await window.selectVm('web01');
  await expect(window.action('Pause')).toBeVisible();
  await window.openActivity();
  await expect(window.action('Pause')).toBeHidden();
  await expect(window.action('Refresh')).toBeVisible();
  await window.page.keyboard.press('Control+n');
  await expect(window.notice('Checkpoint: No virtual machine is selected')).toBeVisible();
  await window.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Virtual machines' }).click();
  await expect(window.vm('web01')).toHaveAttribute('aria-selected', 'true');
  await expect(window.action('Pause')).toBeVisible();
});
