import type { World } from '../../../electron/host/simulated/world.ts';
import { scene, type SceneTools } from '../scene.ts';
import type { StandIn } from '../../powershell/standIn.ts';
import { restMouse, selectMachines } from '../steps.ts';

const noMachines = (sample: World): World => ({ ...sample, vms: [], checkpoints: [], diskFiles: [] });
const broken = { identifier: 'OperationFailed', category: 'NotSpecified', message: 'Hyper-V encountered an error while executing the operation.' } as const;

scene('host, empty', async ({ page }) => page.getByText('This host has no virtual machines.').waitFor(), { world: noMachines });
scene('host, PowerShell missing', offersAgain, { host: 'powershell', fault: 'powerShellMissing' });
scene('host, Hyper-V missing', offersAgain, { host: 'powershell', fault: 'moduleMissing' });
scene('host, PowerShell blocked', offersAgain, { host: 'powershell', fault: 'powerShellBlocked' });
scene('host, constrained language', offersAgain, { host: 'powershell', fault: 'languageConstrained' });
scene('host, scripts forbidden', offersAgain, { host: 'powershell', fault: 'scriptsForbidden' });
scene('host, no rights', offersAgain, { host: 'powershell', fault: 'noRights' });
scene('host, service stopped', offersAgain, { host: 'powershell', fault: 'vmmsStopped' });
scene('host, connecting', async ({ page }) => page.getByText(/Connecting/).first().waitFor(), { host: 'powershell', fault: hangAt('Get-VMHost') });
scene('host, reading', async ({ page }) => page.getByText(/Reading/).first().waitFor(), { host: 'powershell', fault: hangAt('Get-VM') });
scene('host, PowerShell', async ({ window }) => window.vm('SQL01').waitFor(), { host: 'powershell' });

scene('host, not up to date', async ({ page, window, standIn }) => {
  await window.selectVm('SQL01');
  standIn?.misbehave('Get-VM', { kind: 'fail', when: 'before', error: broken });
  await page.keyboard.press('F5');
  await page.getByRole('alert').waitFor();
}, { host: 'powershell', own: true });
scene('host, lost', async ({ page, window, standIn }) => {
  await window.selectVm('SQL01');
  standIn?.misbehave('Get-VM', { kind: 'crash', when: 'before', exitCode: 1 });
  standIn?.misbehave('Get-VMHost', { kind: 'hang', when: 'before' });
  await page.keyboard.press('F5');
  await page.getByText('PowerShell is being started again').first().waitFor();
}, { host: 'powershell', own: true });
scene('error', async (tools) => {
  tools.standIn?.misbehave('Start-VM', { kind: 'fail', when: 'before', error: { ...broken, message: '\'SP-TEST\' failed to start. Not enough memory in the system to start the virtual machine.' } });
  await selectMachines(tools, 'SP-TEST');
  await tools.window.action('Start').click();
  await tools.page.getByRole('dialog').or(tools.page.getByRole('alertdialog')).waitFor();
  await restMouse(tools.page);
}, { host: 'powershell', own: true });

/** The pages of a host that cannot be reached say what to do and offer to try again. */
async function offersAgain({ page }: SceneTools): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Connect again' }).waitFor();
}

function hangAt(cmdlet: string): (standIn: StandIn) => void {
  return (standIn) => standIn.misbehave(cmdlet, { kind: 'hang', when: 'before' });
}
