import { expect, test, type RunningApp } from './app.ts';
import { findings } from './axe.ts';
import { patience } from './dialogWorld.ts';
import { selectVms } from './selecting.ts';

/** What only a stand-in can be told to do: fail once, and take its time. */
type HostWorld = Awaited<ReturnType<RunningApp['hostWorld']>>;

const stateOf = ({ vms }: HostWorld, name: string) => vms.find(({ configuration }) => configuration.name === name)?.state;
const typeOf = ({ vms }: HostWorld, name: string) => vms.find(({ configuration }) => configuration.name === name)?.checkpointType;
const busy = { identifier: 'ObjectInUse', category: 'ResourceBusy', message: 'It is being backed up.' } as const;

test('one that fails does not keep the others, and none is sent twice', async ({ app: { window, standIn, hostWorld } }) => {
  standIn?.misbehave('Suspend-VM', {
    kind: 'fail', when: 'before', times: 1, error: { identifier: 'ObjectInUse', category: 'ResourceBusy', message: 'It is being backed up.' },
  });
  await selectVms(window, 'web01', 'lin01', 'only01');
  await window.action('Pause').click();
  const dialog = window.dialog('Pause 3 machines');
  await dialog.getByRole('button', { name: 'Pause 3 machines' }).click();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(dialog.getByRole('status').filter({ hasText: 'failed' })).toHaveText('2 done, 1 failed');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Failed' })).toContainText('It is being backed up.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  const { vms } = await hostWorld();
  expect(vms.filter(({ configuration, state }) => ['web01', 'lin01', 'only01'].includes(configuration.name) && state === 'Paused')).toHaveLength(2);
});

test('what waits for its turn is shown as waiting, and goes on when the dialog is left', async ({ app: { window, standIn, hostWorld } }) => {
  standIn?.misbehave('Suspend-VM', { kind: 'slow', milliseconds: 2500 });
  await selectVms(window, 'web01', 'lin01');
  await window.action('Pause').click();
  const dialog = window.dialog('Pause 2 machines');
  await dialog.getByRole('button', { name: 'Pause 2 machines' }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: /Running, \d:\d\d/ })).toHaveCount(1);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Waiting' })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Leave running' }).click();
  await expect(dialog).toBeHidden();
  for (const name of ['web01', 'lin01']) await expect(window.vm(name).getByRole('gridcell', { name: 'Paused', exact: true })).toBeVisible();
  const world = await hostWorld();
  expect(['web01', 'lin01'].map((name) => stateOf(world, name))).toEqual(['Paused', 'Paused']);
});

test('what waits for its turn can be stopped, and is told as not done', async ({ app: { window, standIn, hostWorld } }) => {
  standIn?.misbehave('Suspend-VM', { kind: 'slow', milliseconds: 700 });
  await window.vm('web01').click();
  await window.page.keyboard.press('Control+a');
  await window.action('Pause').click();
  const dialog = window.dialog('Pause 10 machines');
  await dialog.getByRole('button', { name: 'Pause 10 machines' }).click();
  await dialog.getByRole('button', { name: 'Stop after these' }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'You stopped it' }).first()).toContainText('Not done');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused(patience);
  const notDone = await dialog.getByRole('listitem').filter({ hasText: 'You stopped it' }).count();
  const { vms } = await hostWorld();
  expect(vms.filter(({ state }) => state === 'Running')).toHaveLength(notDone);
});

test('a setting that fails stays with its error and what was entered; OK sends only what is left', async ({ app: { window, standIn, hostWorld } }) => {
  await window.selectVm('lin01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of “lin01”');
  await dialog.getByRole('radio', { name: 'Standard' }).check();
  await dialog.getByRole('checkbox', { name: 'Use automatic checkpoints' }).check();
  standIn?.misbehave('Set-VM', { kind: 'fail', when: 'before', times: 1, error: busy });
  await dialog.getByRole('button', { name: 'OK' }).click();
  const table = dialog.getByRole('table', { name: 'What changes' });
  await expect(table.getByRole('row').filter({ hasText: 'Checkpoint type' })).toContainText('Failed');
  await expect(table.getByRole('row').filter({ hasText: 'Automatic checkpoints' })).toContainText('Done');
  await expect(table).toContainText('Something it needs is in use');
  await expect(dialog.getByRole('status').filter({ hasText: 'changed' })).toHaveText('1 changed, 1 failed');
  await expect(dialog.getByRole('radio', { name: 'Standard' })).toBeChecked();
  expect(typeOf(await hostWorld(), 'lin01')).toBe('Production');
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog).toBeHidden();
  expect(typeOf(await hostWorld(), 'lin01')).toBe('Standard');
});

test('of several machines one that fails keeps none of the others', async ({ app: { window, standIn, hostWorld } }) => {
  await selectVms(window, 'web01', 'lin01', 'off01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of 3 machines');
  await dialog.getByRole('radio', { name: 'Disabled' }).check();
  standIn?.misbehave('Set-VM', { kind: 'fail', when: 'before', times: 1, error: busy });
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(dialog.getByRole('status').filter({ hasText: 'changed' })).toHaveText('2 changed, 1 failed');
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Back to the settings' }).click();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(dialog.getByRole('radio', { name: 'Disabled' })).toBeChecked();
  await expect(dialog.getByRole('table', { name: 'What changes' }).getByRole('row')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'changed' })).toHaveText('1 changed');
  const world = await hostWorld();
  expect(['web01', 'lin01', 'off01'].map((name) => typeOf(world, name))).toEqual(['Disabled', 'Disabled', 'Disabled']);
});
