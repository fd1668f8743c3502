import type { World } from '../../electron/host/simulated/world.ts';
import { expect, test } from './app.ts';
import { findings } from './axe.ts';
import { checkpointsOf, dialogWorld, patience } from './dialogWorld.ts';

test.use({ world: dialogWorld() });

/** What another console does to machines that nobody needs any more. */
function without(...names: readonly string[]): (world: World) => World {
  return (world) => {
    const gone = world.vms.filter(({ configuration }) => names.includes(configuration.name)).map(({ id }) => id);
    return { ...world, vms: world.vms.filter(({ id }) => !gone.includes(id)), checkpoints: world.checkpoints.filter(({ vmId }) => !gone.includes(vmId)) };
  };
}

test('a machine that goes while its checkpoint is being named leaves the dialog with the name, and what comes back can be chosen again', async ({ app: { window, standIn } }) => {
  await window.selectVm('web01');
  await window.action('Checkpoint…').click();
  const dialog = window.dialog('Create a checkpoint of “web01”');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await name.fill('before the long update');
  const world = standIn?.hyperV.world();
  standIn?.changeWorld(without('web01'));
  await expect(dialog.getByRole('alert')).toHaveText('The virtual machine is no longer on the host.', patience);
  const create = dialog.getByRole('button', { name: 'Create', exact: true });
  await expect(create).toBeDisabled();
  await expect(create).toHaveAccessibleDescription('The virtual machine is no longer on the host.');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('before the long update');
  await expect(name).toBeEditable();
  expect(await findings(window.page)).toEqual([]);
  await window.page.keyboard.press('Enter');
  await expect(dialog.getByRole('progressbar')).toBeHidden();
  standIn?.changeWorld((now) => world ?? now);
  await expect(dialog.getByRole('alert')).toBeHidden(patience);
  await window.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden(patience);
  expect(checkpointsOf(standIn?.hyperV.world() ?? dialogWorld(), 'web01')).toHaveProperty('before the long update');
});

test('of several machines those that go are named, and when none is left what was typed stays', async ({ app: { window, standIn } }) => {
  await window.selectVm('web01');
  await window.vm('off01').click({ modifiers: ['ControlOrMeta'] });
  await window.action('Checkpoint…').click();
  await expect(window.dialog('Create checkpoints of 2 machines')).toBeVisible();
  // Its title counts those that are left.
  const dialog = window.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('monthly');
  standIn?.changeWorld(without('off01'));
  await expect(dialog.getByRole('note').filter({ hasText: 'One machine is no longer on the host' })).toContainText('off01', patience);
  await expect(dialog.getByRole('button', { name: /^Create/ })).toBeEnabled();
  standIn?.changeWorld(without('web01'));
  await expect(dialog.getByRole('alert')).toHaveText('None of these machines is on the host any more.', patience);
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('monthly');
  await expect(dialog.getByRole('button', { name: /^Create/ })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});

test('checkpoints that go while their deletion is being decided leave nothing to choose', async ({ app: { window, standIn } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  await tree.checkpoint('third').click({ modifiers: ['ControlOrMeta'] });
  await window.action('Delete…').click();
  const dialog = window.dialog('Delete 2 checkpoints of “web01”');
  const second = standIn?.hyperV.world().checkpoints.find(({ name }) => name === 'second');
  await standIn?.hyperV.run({ cmdlet: 'Remove-VMSnapshot', snapshotId: second?.id ?? '', includeAllChildSnapshots: true });
  await expect(dialog.getByRole('alert')).toHaveText('None of these checkpoints is on the host any more.', patience);
  await expect(dialog.getByRole('button', { name: 'Delete 2' })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Show PowerShell' })).toBeHidden();
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});

test('a folder that was typed for a machine that goes stays to be copied', async ({ app: { window, standIn } }) => {
  await window.selectVm('lin01');
  await window.action('Checkpoint settings…').click();
  const dialog = window.dialog('Checkpoint settings of “lin01”');
  const folder = dialog.getByRole('textbox', { name: 'Location' });
  await folder.fill('D:\\Checkpoints of lin01');
  standIn?.changeWorld(without('lin01'));
  await expect(dialog.getByRole('alert')).toHaveText('The virtual machine is no longer on the host.', patience);
  await expect(folder).toHaveValue('D:\\Checkpoints of lin01');
  await expect(dialog.getByRole('button', { name: 'OK' })).toBeDisabled();
});
