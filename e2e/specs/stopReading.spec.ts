import { expect, test } from './app.ts';

const hang = { kind: 'hang', when: 'before' } as const;
const seconds = /\d:\d\d/;

test('a list that does not come says for how long it is waited for, and can be stopped', async ({ app: { window, standIn } }) => {
  const { page, status } = window;
  const renamed = 'renamed elsewhere';
  standIn?.misbehave('Get-VM', hang);
  standIn?.changeWorld((world) => ({ ...world, vms: world.vms.map((vm) => (vm.configuration.name === 'web01' ? { ...vm, configuration: { ...vm.configuration, name: renamed } } : vm)) }));
  await page.keyboard.press('F5');
  const stop = status.getByRole('button', { name: 'Stop reading the host' });
  await expect(stop).toBeVisible();
  await expect(status).toContainText(seconds);
  // The window goes on meanwhile, and so does what changes the host.
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  expect(await tree.selected()).toEqual(['second']);

  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(stop).toBeHidden();
  await expect(status).toBeFocused();
  await expect(status).toContainText('Reading was stopped');
  await expect(status).toContainText('As of');
  await expect(window.vm('web01')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  standIn?.misbehave('Get-VM');
  await page.keyboard.press('F5');
  await expect(window.vm(renamed)).toBeVisible();
  await expect(page.getByText('PowerShell is being started again')).toBeHidden();
});

test('details that do not come can be stopped, in their pane and in a dialog, and are read when asked again', async ({ app: { window, standIn } }) => {
  standIn?.misbehave('Get-VHD', hang);
  const tree = await window.selectVm('web01');
  await window.details.getByRole('button', { name: 'Stop reading details' }).click();
  const stopped = window.details.getByText('Reading was stopped');
  await expect(stopped).toBeVisible();

  await tree.checkpoint('second').click();
  await window.page.keyboard.press('Delete');
  const dialog = window.dialog('Delete “second” of “web01”');
  await expect(dialog.getByText('Reading sizes…')).toBeVisible();
  await expect(dialog.getByText(seconds).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Stop reading details' }).click();
  await expect(dialog.getByText('Reading sizes…')).toBeHidden();
  await expect(dialog.getByText('Not known').first()).toBeVisible();
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.page.keyboard.press('Enter');
  const applying = window.dialog('Apply “second” to “web01”');
  await applying.getByRole('button', { name: 'Stop reading details' }).click();
  await expect(applying.getByText('size not known')).toBeVisible();
  await window.page.keyboard.press('Escape');

  standIn?.misbehave('Get-VHD');
  await window.details.getByRole('button', { name: 'Try again' }).click();
  await expect(stopped).toBeHidden();
});

test.describe('before anything was read', () => {
  test.use({ fault: 'listHangs' });

  test('the first reading can be stopped, and begun again', async ({ app: { window, mend } }) => {
    const { page } = window;
    await expect(page.getByRole('heading', { name: 'Reading virtual machines' })).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Stop reading the host' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Reading was stopped' })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    await mend();
    await page.getByRole('main').getByRole('button', { name: 'Refresh' }).click();
    await expect(window.vm('web01')).toBeVisible();
  });
});
