import { contractWorld } from '../contract/contractWorld.ts';
import { expect, test } from './app.ts';

test.describe('PowerShell is missing', () => {
  test.use({ fault: 'powerShellMissing' });
  test('a page says so and what to do', async ({ app: { window: { page } } }) => {
    await expect(page.getByRole('heading', { level: 1, name: /PowerShell/ })).toBeVisible();
    await expect(page.getByRole('list', { name: 'What to do' }).getByRole('listitem').first()).toContainText('Windows PowerShell 5.1');
    await expect(page.getByRole('main').getByRole('button', { name: 'Connect again' })).toBeVisible();
  });
});

test.describe('PowerShell may not be run', () => {
  test.use({ fault: 'powerShellBlocked' });
  test('a page says why and how to see it, and a key says that nothing can be done', async ({ app: { window: { page } } }) => {
    await expect(page.getByRole('heading', { level: 1, name: 'PowerShell could not be started' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'What to do' })).toContainText('Get-Acl');
    await page.keyboard.press('F5');
    await expect(page.getByRole('status', { name: 'Notifications' })).toContainText('Refresh: Not connected to the host');
  });
});

test.describe('the Hyper-V module is missing', () => {
  test.use({ fault: 'moduleMissing' });
  test('a page gives the command that adds it', async ({ app: { window: { page } } }) => {
    await expect(page.getByText('Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V -All')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy command' }).first()).toBeVisible();
  });

  test('and the one for Windows Server, each to be copied by keyboard', async ({ app: { electron, window: { page } } }) => {
    const step = page.getByRole('listitem').filter({ hasText: 'On Windows Server' });
    await step.getByRole('button', { name: 'Copy command' }).focus();
    await page.keyboard.press('Enter');
    await expect(step.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Install-WindowsFeature -Name Hyper-V -IncludeManagementTools');
  });
});

test.describe('the management service is stopped', () => {
  test.use({ fault: 'vmmsStopped' });
  test('a page gives the command that starts it, and connecting again shows the machines', async ({ app: { window, standIn } }) => {
    await expect(window.page.getByText('Start-Service vmms')).toBeVisible();
    standIn?.setVmmsRunning(true);
    await window.page.getByRole('main').getByRole('button', { name: 'Connect again' }).click();
    await expect(window.vm('web01')).toBeVisible();
  });
});

test.describe('a host without machines', () => {
  test.use({ world: { ...contractWorld(), vms: [], checkpoints: [], diskFiles: [] } });
  test('says that there are none, which is no failure', async ({ app: { window: { page } } }) => {
    await expect(page.getByText('This host has no virtual machines.')).toBeVisible();
    await expect(page.getByRole('list', { name: 'What to do' })).toContainText('Hyper-V Manager');
    await expect(page.getByText(/^New-VM -Name /)).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test('a failed refresh keeps the last list and says since when; the next one that succeeds takes it away', async ({ app: { window, standIn } }) => {
  standIn?.misbehave('Get-VM', { kind: 'fail', when: 'before', error: { identifier: 'OperationFailed', category: 'NotSpecified', message: 'broken' } });
  await window.page.keyboard.press('F5');
  const notice = window.page.getByRole('alert', { name: 'Not up to date' });
  await expect(notice).toBeVisible();
  await expect(window.vm('web01')).toBeVisible();
  standIn?.misbehave('Get-VM');
  await window.page.keyboard.press('F5');
  await expect(notice).toBeHidden();
});
