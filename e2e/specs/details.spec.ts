import type { Locator } from '@playwright/test';
import type { World, WorldCheckpoint, WorldVm } from '../../electron/host/simulated/world.ts';
import { expect, test } from './app.ts';
import { findings } from './axe.ts';

const pane = '[aria-label="Details"]';
const gigabytes = (bytes: number) => `${(bytes / 1024 ** 3).toFixed(1)} GB`;
const macOf = (digits: string) => digits.replace(/..(?=.)/g, '$&-');

function vmIn(world: World, name: string): WorldVm {
  const found = world.vms.find(({ configuration }) => configuration.name === name);
  if (found === undefined) throw new Error(`no VM ${name} in the world`);
  return found;
}

function checkpointIn(world: World, name: string): WorldCheckpoint {
  const found = world.checkpoints.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no checkpoint ${name} in the world`);
  return found;
}

/** A labelled value. */
function fact(page: Locator, label: string): Locator {
  return page.getByText(label, { exact: true }).locator('xpath=following-sibling::dd');
}

/** The rows of a table as the texts of their cells, without its head and the headings of its groups. */
async function cells(page: Locator, table: string): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('table', { name: table }).getByRole('row').filter({ has: page.page().getByRole('cell') });
  return rows.evaluateAll((found) => found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())));
}

/** Whose each file of a host's chain is, with its size, from this file to its base. */
function hostChain(world: World, path: string, ownerOf: (path: string) => string): readonly (readonly [string, string])[] {
  const file = world.diskFiles.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no file ${path} in the world`);
  const link = [file.parentPath === null ? 'Base disk' : ownerOf(path), gigabytes(file.fileSizeBytes)] as const;
  return [link, ...(file.parentPath === null ? [] : hostChain(world, file.parentPath, ownerOf))];
}

function ownerIn(world: World): (path: string) => string {
  return (path) => world.checkpoints.find(({ configuration }) => configuration.disks.some((disk) => disk.path === path))?.name ?? 'Now';
}

test('tells of a machine what its host has, tab by tab', async ({ app: { window, hostWorld } }) => {
  await window.selectVm('web01');
  const world = await hostWorld();
  const { configuration, load } = vmIn(world, 'web01');

  const summary = await window.openTab('Summary');
  await expect(fact(summary, 'Processors')).toHaveText(String(configuration.processorCount));
  await expect(fact(summary, 'Memory')).toHaveText(`${gigabytes(configuration.memoryStartupBytes)}, static`);
  await expect(fact(summary, 'Network')).toHaveText('Production, Not connected');
  expect(await findings(window.page, pane)).toEqual([]);

  const memory = await window.openTab('Memory');
  await expect(fact(memory, 'At start')).toHaveText(gigabytes(configuration.memoryStartupBytes));
  await expect(fact(memory, 'Dynamic memory')).toHaveText('Off');
  await expect(fact(memory, 'Assigned')).toHaveText(gigabytes(load.memoryBytes));
  await expect(fact(memory, 'Demand')).toHaveText(gigabytes(load.memoryDemandBytes));
  expect(await findings(window.page, pane)).toEqual([]);

  const disks = await window.openTab('Disks');
  await expect(disks.getByRole('rowheader', { name: /^SCSI controller 0, location 0/ })).toBeVisible();
  const shown = await cells(disks, 'Disks');
  expect(shown.map(([owner, , , size]) => [owner, size])).toEqual(hostChain(world, configuration.disks[0]?.path ?? '', ownerIn(world)));
  expect(shown.map(([, , type]) => type)).toEqual(['VHDX, differencing', 'VHDX, differencing', 'VHDX, differencing', 'VHDX, dynamically expanding']);
  expect(await findings(window.page, pane)).toEqual([]);

  const network = await window.openTab('Network');
  const [connected, loose] = configuration.networkAdapters;
  expect(await cells(network, 'Network')).toEqual([
    [connected?.name, 'Synthetic', connected?.switchName, `${macOf(connected?.macAddress ?? '')} dynamic`, connected?.ipAddresses[0]],
    [loose?.name, 'Legacy', 'Not connected', `${macOf(loose?.macAddress ?? '')} static`, 'The guest tells none'],
  ]);
  expect(await findings(window.page, pane)).toEqual([]);

  const services = await window.openTab('Integration services');
  expect((await cells(services, 'Integration services')).map(([name, enabled]) => [name, enabled])).toEqual(
    vmIn(world, 'web01').integrationServices.map(({ name, enabled }) => [name, enabled ? 'On' : 'Off']),
  );
  expect(await findings(window.page, pane)).toEqual([]);
});

test('tells of a checkpoint what it holds, by keyboard alone, and keeps the tab', async ({ app: { window, hostWorld } }) => {
  const { page } = window;
  const tree = await window.selectVm('web01');
  const world = await hostWorld();
  await tree.root.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(tree.checkpoint('second')).toHaveAttribute('aria-selected', 'true');
  const panel = window.details.getByRole('tabpanel');
  await expect(fact(panel, 'Checkpoint')).toHaveText('second');
  await expect(fact(panel, 'Processors')).toHaveText(String(checkpointIn(world, 'second').configuration.processorCount));
  await expect(fact(panel, 'Disks')).toHaveText('1 disk, 2.0 GB');
  await expect(fact(panel, 'Network')).toHaveText('Production, Not connected');
  await expect(fact(panel, 'Configuration version')).toHaveText(vmIn(world, 'web01').version);
  expect(await findings(page, pane)).toEqual([]);

  const tab = (name: string) => window.details.getByRole('tab', { name, exact: true });
  for (let presses = 0; presses < 5 && !(await tab('Summary').evaluate((element) => element === document.activeElement)); presses++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await expect(tab('Disks')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fact(panel, 'Size of its disks')).toHaveText('2.0 GB');
  const path = checkpointIn(world, 'second').configuration.disks[0]?.path ?? '';
  expect((await cells(panel, 'Disks')).map(([owner, , , size]) => [owner, size])).toEqual(hostChain(world, path, ownerIn(world)));
  expect(await findings(page, pane)).toEqual([]);

  await tree.root.focus();
  await page.keyboard.press('Home');
  await expect(tab('Disks')).toHaveAttribute('aria-selected', 'true');
  await expect(fact(panel, 'Size of its disks')).toHaveText('Base disk');

  await page.keyboard.press('Shift+End');
  await expect(window.details.getByRole('heading', { name: '3 checkpoints selected' })).toBeVisible();
  await expect(fact(window.details, 'Size of their disks')).toHaveText('5.0 GB');
  expect(await findings(page, pane)).toEqual([]);

  await page.keyboard.press('End');
  await expect(tab('Disks')).toHaveAttribute('aria-selected', 'true');
  await expect(tab('Memory')).toBeVisible();
});

test('tells the new disks and hardware after a checkpoint was applied', async ({ app: { window, hostWorld } }) => {
  const tree = await window.selectVm('web01');
  const disks = await window.openTab('Disks');
  await expect(disks.getByRole('cell', { name: 'third', exact: true })).toBeVisible();
  await tree.checkpoint('first').click();
  await window.action('Apply…').click();
  const applying = window.dialog('Apply “first” to “web01”');
  await applying.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(applying).toBeHidden();
  await tree.now.click();
  await expect(disks.getByRole('cell', { name: 'third', exact: true })).toBeHidden();
  await expect.poll(async () => (await cells(disks, 'Disks')).map(([owner]) => owner)).toEqual(['Now', 'Base disk']);
  expect(vmIn(await hostWorld(), 'web01').parentCheckpointId).toBe(checkpointIn(await hostWorld(), 'first').id);
  const network = await window.openTab('Network');
  await expect(network.getByText('The guest tells none')).toHaveCount(2);
});

test('shows nothing of a single machine while several are selected', async ({ app: { window } }) => {
  await window.selectVm('web01');
  await expect(window.details.getByRole('tabpanel')).toBeVisible();
  await window.vm('lin01').click({ modifiers: ['Control'] });
  await expect(window.details).toBeHidden();
});
