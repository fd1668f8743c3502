import { expect, test } from './app.ts';

test('tells what was done, moves nothing, and leads to the record', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  await window.selectVm('web01');
  const before = await page.getByRole('main').boundingBox();
  await window.action('Pause').click();
  const notice = window.status.getByRole('button', { name: '“web01” was paused' });
  await expect(notice).toBeVisible();
  expect(await page.getByRole('main').boundingBox()).toEqual(before);
  await notice.click();
  await expect(window.operation('Pause “web01”')).toHaveAttribute('aria-selected', 'true');
  await expect(notice).toBeHidden();
  expect((await hostWorld()).vms.find(({ configuration }) => configuration.name === 'web01')?.state).toBe('Paused');
});

test('a success is announced politely and goes by itself', async ({ app: { window } }) => {
  await window.selectVm('web01');
  await window.action('Pause').click();
  const notices = window.page.getByRole('status', { name: 'Notifications' });
  await expect(notices).toContainText('“web01” was paused');
  await expect(notices).toBeEmpty();
});

test('a checkpoint that fell back to standard is no plain success', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('lin01');
  await window.page.keyboard.press('Control+n');
  const dialog = window.dialog('Create a checkpoint of “lin01”');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('asleep');
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  const notice = window.status.getByRole('button', { name: 'Checkpoint “asleep” of “lin01” was created, but fell back to standard' });
  await notice.click();
  await expect(window.operation('“asleep”')).toContainText('Fell back to standard');
  await expect(window.operationDetails).toContainText('Done, but fell back to standard');
  await expect(window.operationDetails.getByRole('note')).toContainText('The guest did not take part');
  expect((await hostWorld()).checkpoints.find(({ name }) => name === 'asleep')?.state).toBe('Saved');
});

test('a key for what is not possible says why', async ({ app: { window } }) => {
  const { page } = window;
  const tree = await window.selectVm('none01');
  await page.keyboard.press('Control+n');
  await expect(window.notice('Checkpoint: Checkpoints are disabled for this machine')).toBeVisible();
  await tree.now.click();
  await page.keyboard.press('Delete');
  await expect(window.notice('Delete: No checkpoint is selected')).toBeVisible();
});

test('successes of one kind are counted in one line', async ({ app: { window } }) => {
  await window.selectVm('web01');
  await window.action('Pause').click();
  await expect(window.notice('“web01” was paused')).toBeVisible();
  await window.selectVm('lin01');
  await window.action('Pause').click();
  await expect(window.notice('2 machines were paused')).toBeVisible();
  await expect(window.notice(/and \d+ more/)).toHaveCount(0);
});
