import { expect, test } from './app.ts';
import { findings } from './axe.ts';

const pane = '[aria-label="Details"]';
const denied = { identifier: 'AccessDenied', category: 'PermissionDenied', message: 'Zugriff verweigert' };

test('says why the details could not be read, and reads them when asked again', async ({ app: { window, standIn, hostWorld } }) => {
  standIn?.misbehave('Get-VMNetworkAdapter', { kind: 'fail', when: 'before', error: denied });
  const tree = await window.selectVm('web01');
  const alert = window.details.getByRole('alert');
  await expect(alert).toContainText('Hyper-V denied access');
  await expect(alert).toContainText(denied.message);
  await expect(window.details.getByText('Could not be read')).toHaveCount(3);
  expect(await findings(window.page, pane)).toEqual([]);

  standIn?.misbehave('Get-VMNetworkAdapter');
  await window.details.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeHidden();
  const network = await window.openTab('Network');
  const [adapter] = (await hostWorld()).vms.find(({ configuration }) => configuration.name === 'web01')?.configuration.networkAdapters ?? [];
  await expect(network.getByRole('cell', { name: adapter?.switchName ?? '', exact: true })).toBeVisible();
  await expect(tree.now).toBeVisible();
});

test('says while disk files are slow that it reads, and of a file that cannot be read why', async ({ app: { window, standIn } }) => {
  standIn?.misbehave('Get-VHD', { kind: 'slow', milliseconds: 1500 }, { kind: 'fail', when: 'before', error: { ...denied, message: 'Pfad nicht gefunden' } });
  await window.selectVm('lin01');
  const disks = await window.openTab('Disks');
  await expect(disks.getByText('Reading details…')).toBeVisible();
  await expect(disks.getByText('Could not be read: “Pfad nicht gefunden”')).toBeVisible();
});
