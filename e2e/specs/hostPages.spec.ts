import { contractWorld } from '../contract/contractWorld.ts';
import type { ManagerWindow } from '../pages/ManagerWindow.ts';
import { expect, test, type RunningApp } from './app.ts';
import { findings } from './axe.ts';

const steps = ({ page }: ManagerWindow) => page.getByRole('list', { name: 'What to do' }).getByRole('listitem');
const heading = ({ page }: ManagerWindow, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const connectAgain = ({ page }: ManagerWindow) => page.getByRole('main').getByRole('button', { name: 'Connect again' }).click();

/** The page is the same again as long as nothing was done about it, and leads to the machines once something was. */
async function leadsToTheList({ window, mend }: RunningApp, title: string): Promise<void> {
  await expect(heading(window, title)).toBeVisible();
  expect(await findings(window.page)).toEqual([]);
  await connectAgain(window);
  await expect(heading(window, title)).toBeVisible();
  await mend();
  await connectAgain(window);
  await expect(window.vm('web01')).toBeVisible();
}

test.describe('PowerShell is missing', () => {
  test.use({ fault: 'powerShellMissing' });
  test('a page says so and what to do, and leads to the machines once it is there', async ({ app }) => {
    await expect(steps(app.window)).toContainText(['Windows PowerShell 5.1', 'Test-Path "$env:SystemRoot\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"', 'repair']);
    await leadsToTheList(app, 'PowerShell was not found');
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

  test('and leads to the machines once it may', async ({ app }) => {
    await leadsToTheList(app, 'PowerShell could not be started');
  });
});

test.describe('PowerShell is in constrained language mode', () => {
  test.use({ fault: 'languageConstrained' });
  test('a page tells how to see the mode and whom to ask, and leads to the machines once it is lifted', async ({ app }) => {
    await expect(steps(app.window)).toContainText(['$ExecutionContext.SessionState.LanguageMode', 'Ask whoever manages that policy']);
    // AppLocker's usual rules leave administrators alone: as administrator the mode would look well.
    await expect(app.window.page.getByText('Commands are for PowerShell run as this app is')).toBeVisible();
    await leadsToTheList(app, 'PowerShell is restricted');
  });
});

test.describe('a policy forbids scripts', () => {
  test.use({ fault: 'scriptsForbidden' });
  test('a page tells how to see which, and leads to the machines once it allows them', async ({ app }) => {
    await expect(steps(app.window)).toContainText(['Get-ExecutionPolicy -List', 'Ask whoever manages that policy']);
    await leadsToTheList(app, 'PowerShell may not load this app’s module');
  });

  test('with PowerShell’s own words among the details', async ({ app: { window: { page } } }) => {
    await page.getByRole('main').getByText('Technical details').click();
    await expect(page.getByRole('main')).toContainText('running scripts is disabled on this system');
    await expect(page.getByRole('main')).toContainText('SecurityError');
  });
});

test.describe('the account may not manage Hyper-V, which then shows it no machines', () => {
  test.use({ fault: 'noRights' });
  test('a page says so, not that there are none, and gives the command that grants it', async ({ app: { electron, window, mend, restart } }) => {
    await expect(heading(window, 'This account may not manage Hyper-V')).toBeVisible();
    await expect(steps(window)).toContainText(['Run as administrator', 'whoami', 'Add-LocalGroupMember', 'sign out and in again']);
    await steps(window).nth(2).getByRole('button', { name: 'Copy command' }).click();
    await expect(steps(window).nth(2).getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Add-LocalGroupMember -SID S-1-5-32-578 -Member \'DOMAIN\\name\'');
    expect(await findings(window.page)).toEqual([]);
    await mend();
    // Rights come with the next sign-in: what runs already keeps those that it has.
    await connectAgain(window);
    await expect(heading(window, 'This account may not manage Hyper-V')).toBeVisible();
    const again = await restart();
    await expect(again.vm('web01')).toBeVisible();
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

  test('and leads to the machines once it is there', async ({ app }) => {
    await leadsToTheList(app, 'Hyper-V’s PowerShell module is missing');
  });
});

test.describe('the management service is stopped', () => {
  test.use({ fault: 'vmmsStopped' });
  test('a page gives the command that starts it, and connecting again shows the machines', async ({ app }) => {
    await expect(app.window.page.getByText('Start-Service vmms')).toBeVisible();
    await leadsToTheList(app, 'Hyper-V’s management service is not running');
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
