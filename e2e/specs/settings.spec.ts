import { expect, test, type RunningApp } from './app.ts';
import { findings } from './axe.ts';
import { selectVms } from './selecting.ts';

type HostWorld = Awaited<ReturnType<RunningApp['hostWorld']>>;

const vmOf = ({ vms }: HostWorld, name: string) => vms.find(({ configuration }) => configuration.name === name);
const typesOf = (world: HostWorld, ...names: readonly string[]) => names.map((name) => vmOf(world, name)?.checkpointType);

test('one machine: shows what changes before OK, and changes all of it', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('lin01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of “lin01”');
  await dialog.getByRole('checkbox', { name: 'If that fails, take a standard checkpoint instead' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Use automatic checkpoints' }).check();
  await dialog.getByRole('textbox', { name: 'Location' }).fill('E:\\Checkpoints');
  const rows = dialog.getByRole('table', { name: 'What changes' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Checkpoint type' })).toContainText(/Production\s*Production only/);
  await expect(rows.filter({ hasText: 'Automatic checkpoints' })).toContainText(/Off\s*On/);
  await expect(rows.filter({ hasText: 'Location' })).toContainText('E:\\Checkpoints');
  await expect(dialog.getByText('No pass-through disks')).toBeVisible();
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog).toBeHidden();
  expect(vmOf(await hostWorld(), 'lin01')).toMatchObject({
    checkpointType: 'ProductionOnly', automaticCheckpointsEnabled: true, snapshotFileLocation: 'E:\\Checkpoints',
  });
});

test('one machine: says how many checkpoints keep its location, and refuses a folder Windows would change', async ({ app: { window } }) => {
  await window.selectVm('web01');
  await window.action('Checkpoint settings…').click();
  const withCheckpoints = window.dialog('Checkpoint settings of “web01”');
  await expect(withCheckpoints.getByText('it has 3')).toBeVisible();
  await expect(withCheckpoints.getByRole('textbox', { name: 'Location' })).toHaveAttribute('readonly');
  await window.page.keyboard.press('Escape');
  await window.selectVm('lin01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of “lin01”');
  await dialog.getByRole('textbox', { name: 'Location' }).fill('D:\\NUL');
  await expect(dialog.getByRole('button', { name: 'OK' })).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog.getByRole('button', { name: 'OK' })).toHaveAccessibleDescription(/keeps the name “NUL”/);
});

test('several machines: mixed is shown, and changes only what is touched and not so already', async ({ app: { window, hostWorld } }) => {
  const before = await hostWorld();
  await selectVms(window, 'web01', 'test01', 'only01', 'none01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of 4 machines');
  await expect(dialog.getByText(/^Mixed: (1 (Production|Standard|Production only|Disabled)(, |$)){4}/)).toBeVisible();
  for (const radio of await dialog.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await expect(dialog.getByText('Nothing yet.')).toBeVisible();
  await expect(dialog.getByText('2 of 4 have')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Standard' }).check();
  await expect(dialog.getByText('3 changes on 3 machines')).toBeVisible();
  await expect(dialog.getByRole('row', { name: /test01/ })).toHaveCount(0);
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'changed' })).toHaveText('3 changed');
  await expect(dialog.getByRole('row').filter({ hasText: 'Done' })).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Close' }).click();
  const after = await hostWorld();
  expect(typesOf(after, 'web01', 'test01', 'only01', 'none01')).toEqual(['Standard', 'Standard', 'Standard', 'Standard']);
  for (const name of ['web01', 'test01', 'only01', 'none01']) {
    expect(vmOf(after, name)?.snapshotFileLocation).toBe(vmOf(before, name)?.snapshotFileLocation);
    expect(vmOf(after, name)?.automaticCheckpointsEnabled).toBe(false);
  }
});

test('several machines: what was touched can be left as it is, and Escape changes nothing', async ({ app: { window, hostWorld } }) => {
  await selectVms(window, 'lin01', 'only01');
  await window.page.keyboard.press('Control+,');
  const dialog = window.dialog('Checkpoint settings of 2 machines');
  const fallback = dialog.getByRole('checkbox', { name: 'If that fails, take a standard checkpoint instead' });
  await expect(dialog.getByRole('radio', { name: 'Production' })).toBeChecked();
  await expect(fallback).toBeChecked({ indeterminate: true });
  await dialog.getByRole('radio', { name: 'Production' }).focus();
  await window.page.keyboard.press('ArrowDown');
  await expect(dialog.getByText('2 changes on 2 machines')).toBeVisible();
  await dialog.getByRole('button', { name: 'Checkpoint type: Leave as they are' }).press('Enter');
  await expect(dialog.getByText('Nothing yet.')).toBeVisible();
  await expect(fallback).toBeChecked({ indeterminate: true });
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(typesOf(await hostWorld(), 'lin01', 'only01')).toEqual(['Production', 'ProductionOnly']);
});

test('several machines: one folder for all that have no checkpoints, by keyboard', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  await selectVms(window, 'lin01', 'saved01');
  await page.keyboard.press('Control+,');
  const dialog = window.dialog('Checkpoint settings of 2 machines');
  const location = dialog.getByRole('textbox', { name: 'Location' });
  await expect(location).toHaveAttribute('placeholder', '2 different folders');
  await location.focus();
  await page.keyboard.type('F:\\All');
  await dialog.getByRole('button', { name: 'OK' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'changed' })).toHaveText('2 changed');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const world = await hostWorld();
  expect(['lin01', 'saved01'].map((name) => vmOf(world, name)?.snapshotFileLocation)).toEqual(['F:\\All', 'F:\\All']);
});
