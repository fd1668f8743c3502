import { expect, test, type RunningApp } from './app.ts';
import { findings } from './axe.ts';
import { checkpointsOf, dialogWorld, nowOf, patience, vmOf } from './dialogWorld.ts';

// A merge of a few seconds: time enough for somebody else.
test.use({ world: dialogWorld(400) });

const failure = { identifier: 'OperationFailed', category: 'NotSpecified', message: 'The stand-in was told to fail.' } as const;

async function askForTwo({ window }: RunningApp) {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  await tree.checkpoint('third').click({ modifiers: ['ControlOrMeta'] });
  await window.action('Delete…').click();
  const dialog = window.dialog('Delete 2 checkpoints of “web01”');
  await dialog.getByRole('button', { name: 'Delete 2' }).click();
  return { dialog, rowOf: (name: string) => dialog.getByRole('list', { name: 'Results' }).getByRole('listitem').filter({ hasText: name }) };
}

test('deleting several stops when somebody else changes the tree in between', async ({ app }) => {
  const { dialog, rowOf } = await askForTwo(app);
  await expect(rowOf('second')).toContainText('Waiting for Hyper-V', patience);
  const second = app.standIn?.hyperV.world().checkpoints.find(({ name }) => name === 'second');
  await app.standIn?.hyperV.run({ cmdlet: 'Rename-VMSnapshot', snapshotId: second?.id ?? '', newName: 'still needed' });
  await expect(rowOf('second')).toContainText('The host is not as expected', patience);
  await expect(rowOf('third')).toContainText('Done', patience);
  await expect(dialog.getByRole('alert')).toContainText('The host has changed in the meantime');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  expect(await findings(app.window.page)).toEqual([]);
  expect(checkpointsOf(await app.hostWorld(), 'web01')).toEqual({ first: null, 'still needed': 'first' });
});

test('deleting several stops at the first that fails', async ({ app }) => {
  app.standIn?.misbehave('Remove-VMSnapshot', { kind: 'fail', when: 'before', error: failure, times: 1 });
  const { dialog, rowOf } = await askForTwo(app);
  await expect(rowOf('third').first()).toContainText('Failed', patience);
  await expect(rowOf('second').last()).toContainText('Because of the one before it', patience);
  await expect(rowOf('third').first()).toContainText('The stand-in was told to fail.', patience);
  await expect(dialog.getByRole('status').filter({ hasText: 'failed' })).toHaveText('1 failed, 1 not done');
  expect(checkpointsOf(await app.hostWorld(), 'web01')).toEqual({ first: null, second: 'first', third: 'second' });
  // Nothing was done, so it can be decided again.
  await dialog.getByRole('button', { name: 'Delete 2' }).click();
  await expect(dialog).toBeHidden(patience);
  expect(checkpointsOf(await app.hostWorld(), 'web01')).toEqual({ first: null });
});

test('deleting several can be stopped before the next one', async ({ app }) => {
  const { dialog, rowOf } = await askForTwo(app);
  await expect(rowOf('second')).toContainText('Waiting for Hyper-V', patience);
  await dialog.getByRole('button', { name: 'Stop after this one' }).click();
  await expect(rowOf('second')).toContainText('You stopped it', patience);
  expect(checkpointsOf(await app.hostWorld(), 'web01')).toEqual({ first: null, second: 'first' });
});

test('what is not done after its dialog was left is told all the same', async ({ app }) => {
  const { dialog, rowOf } = await askForTwo(app);
  await expect(rowOf('second')).toContainText('Waiting for Hyper-V', patience);
  await dialog.getByRole('button', { name: 'Leave running' }).click();
  await expect(dialog).toBeHidden();
  const second = app.standIn?.hyperV.world().checkpoints.find(({ name }) => name === 'second');
  await app.standIn?.hyperV.run({ cmdlet: 'Rename-VMSnapshot', snapshotId: second?.id ?? '', newName: 'still needed' });
  const notice = app.window.page.getByRole('alert').filter({ hasText: 'Delete 2 checkpoints of “web01”' });
  await expect(notice).toContainText('1 done, 1 not done. The host has changed in the meantime, so the rest was not begun.', patience);
  expect(await findings(app.window.page)).toEqual([]);
  expect(checkpointsOf(await app.hostWorld(), 'web01')).toEqual({ first: null, 'still needed': 'first' });
});

test('a start that fails after applying is told by itself, and applying is not offered again', async ({ app }) => {
  const { window, standIn, hostWorld } = app;
  standIn?.misbehave('Start-VM', { kind: 'fail', when: 'before', error: failure });
  const tree = await window.selectVm('web01');
  await tree.checkpoint('first').click();
  await window.action('Apply…').click();
  const dialog = window.dialog('Apply “first” to “web01”');
  await dialog.getByRole('checkbox', { name: 'Start the machine afterwards' }).check();
  await dialog.getByRole('button', { name: 'Create checkpoint and apply' }).click();
  const steps = dialog.getByRole('list', { name: 'Steps' }).getByRole('listitem');
  await expect(steps).toContainText(['Done', 'Failed'], patience);
  await expect(steps).toContainText(['Create checkpoint and apply', 'The stand-in was told to fail.']);
  await expect(dialog.getByRole('button', { name: /apply/i })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  expect(await findings(window.page)).toEqual([]);
  const world = await hostWorld();
  expect([nowOf(world, 'web01'), vmOf(world, 'web01').state]).toEqual(['first', 'Off']);
  expect(Object.keys(checkpointsOf(world, 'web01'))).toHaveLength(4);
});

test('a step that fails before anything was done leaves its error in the dialog, to decide again', async ({ app }) => {
  const { window, standIn, hostWorld } = app;
  standIn?.misbehave('Restore-VMSnapshot', { kind: 'fail', when: 'before', error: failure, times: 1 });
  const tree = await window.selectVm('web01');
  await tree.checkpoint('first').click();
  await window.action('Apply…').click();
  const dialog = window.dialog('Apply “first” to “web01”');
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('The stand-in was told to fail.', patience);
  await expect(dialog.getByText('Technical details')).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog).toBeHidden(patience);
  expect(nowOf(await hostWorld(), 'web01')).toBe('first');
});
