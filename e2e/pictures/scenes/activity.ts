import type { World } from '../../../electron/host/simulated/world.ts';
import { scene, type SceneTools } from '../scene.ts';
import { openFromActions, restMouse, selectCheckpoints, selectMachines } from '../steps.ts';

scene('activity, earlier sessions', showActivity);
for (const [part, text] of [['failed', 'Before kernel driver update'], ['unknown', 'Before do-release-upgrade'], ['not as expected', 'Before quota change']] as const) {
  scene(`activity, ${part}`, async (tools) => {
    await showActivity(tools);
    await tools.page.getByRole('row').or(tools.page.getByRole('listitem')).filter({ hasText: text }).first().click();
    await restMouse(tools.page);
  });
}
scene('activity, running', async (tools) => {
  await begin(tools);
  await showActivity(tools);
}, { own: true });
scene('operation running, dialog', async (tools) => {
  await selectCheckpoints(tools, 'SQL01');
  const dialog = await openFromActions(tools, 'Checkpoint…');
  await dialog.getByRole('button', { name: /^Create/ }).click();
  await dialog.getByRole('progressbar').waitFor();
  await restMouse(tools.page);
}, { own: true });
scene('operation running, window', begin, { own: true });
scene('notification, done', async (tools) => {
  await tools.runClock(true);
  await selectMachines(tools, 'WEB01');
  await tools.window.action('Pause').click();
  await tools.window.vm('WEB01').getByRole('gridcell', { name: 'Paused', exact: true }).waitFor();
  await tools.runClock(false);
  await restMouse(tools.page);
}, { own: true });
scene('failed, in its dialog', async (tools) => {
  await tools.runClock(true);
  await selectMachines(tools, 'LNX-OLD01');
  const dialog = await openFromActions(tools, 'Checkpoint…');
  await dialog.getByRole('button', { name: /^Create/ }).click();
  await dialog.getByRole('alert').waitFor();
  await restMouse(tools.page);
}, { own: true, world: withoutFallback });
scene('close warning', async (tools) => {
  await begin(tools);
  await tools.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close(); });
  await tools.page.getByRole('dialog').or(tools.page.getByRole('alertdialog')).waitFor();
}, { own: true });

async function showActivity({ page }: Pick<SceneTools, 'page'>): Promise<void> {
  await page.getByRole('button', { name: /^Activity/ }).first().click();
  await page.getByRole('grid', { name: 'Activity' }).or(page.getByRole('list', { name: 'Activity' })).waitFor();
  await restMouse(page);
}

/** Begins something that does not end while the clock stands. */
async function begin(tools: SceneTools): Promise<void> {
  const { window, page } = tools;
  await selectMachines(tools, 'WEB01');
  await window.action('Save').click();
  await window.vm('WEB01').getByRole('gridcell', { name: 'Saving', exact: true }).waitFor();
  await restMouse(page);
}

/** LNX-OLD01 cannot take part in production checkpoints, and here none is taken instead. */
function withoutFallback(sample: World): World {
  return { ...sample, vms: sample.vms.map((vm) => (vm.configuration.name === 'LNX-OLD01' ? { ...vm, checkpointType: 'ProductionOnly' } : vm)) };
}
