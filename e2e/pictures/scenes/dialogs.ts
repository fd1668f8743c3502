import { scene } from '../scene.ts';
import { openFromActions, reach, restMouse, selectCheckpoints, selectMachines } from '../steps.ts';

scene('create', async (tools) => {
  await selectCheckpoints(tools, 'SQL01');
  const dialog = await openFromActions(tools, 'Checkpoint…');
  await dialog.getByRole('textbox').first().fill('Before CU15 (CHG0042240)');
});
scene('create, machine gone', async (tools) => {
  await selectMachines(tools, 'SP-TEST');
  const dialog = await openFromActions(tools, 'Checkpoint…');
  await dialog.getByRole('textbox').first().fill('Before CU15 (CHG0042240)');
  tools.standIn?.changeWorld((world) => ({ ...world, vms: world.vms.filter(({ configuration }) => configuration.name !== 'SP-TEST') }));
  await dialog.getByRole('alert').waitFor();
}, { host: 'powershell', own: true });
scene('create, several machines', async (tools) => {
  await selectMachines(tools, 'CRM01', 'DC01', 'ERP01', 'SQL01', 'WEB01', 'WEB02', 'WEB03');
  await openFromActions(tools, 'Checkpoint…');
});
scene('create, machine off', async (tools) => {
  await (await reach(tools, 'SP-TEST')).nth(1).click();
  await openFromActions(tools, 'Checkpoint…');
});

scene('apply', async (tools) => {
  await selectCheckpoints(tools, 'SQL01', 'Migration, second attempt');
  await openFromActions(tools, 'Apply…');
});
scene('apply, with memory', async (tools) => {
  await selectCheckpoints(tools, 'LAB-TRAINING', 'Module 1 · start');
  await openFromActions(tools, 'Apply…');
});
scene('apply, machine off', async (tools) => {
  await (await reach(tools, 'SP-TEST')).nth(1).click();
  await tools.page.getByRole('tree').getByRole('treeitem', { name: /^Search index rebuilt/ }).click();
  await openFromActions(tools, 'Apply…');
});
scene('revert', async (tools) => {
  await selectCheckpoints(tools, 'SQL01');
  await openFromActions(tools, 'Revert…');
});
scene('delete', async (tools) => {
  await selectCheckpoints(tools, 'SQL01', 'Before migration of ERP (CHG0042015)');
  await openFromActions(tools, 'Delete…');
});
scene('delete, several', async (tools) => {
  await selectCheckpoints(tools, 'BUILD01', 'nightly #1201', 'nightly #1202', 'nightly #1203', 'nightly #1204');
  await openFromActions(tools, 'Delete…');
});
scene('delete subtree', async (tools) => {
  await selectCheckpoints(tools, 'LAB-TRAINING', 'Exam · start');
  await openFromActions(tools, 'Delete subtree…');
});
scene('delete subtree, one', async (tools) => {
  await selectCheckpoints(tools, 'SQL01', 'First attempt, with the vendor\'s fix');
  await openFromActions(tools, 'Delete subtree…');
});

scene('settings', async (tools) => {
  await selectCheckpoints(tools, 'WIN11-DEV');
  await openFromActions(tools, 'Checkpoint settings…');
});
scene('settings, no checkpoints', async (tools) => {
  await selectCheckpoints(tools, 'WEB03');
  await openFromActions(tools, 'Checkpoint settings…');
});
scene('settings, changed', async (tools) => {
  await selectCheckpoints(tools, 'WEB03');
  const dialog = await openFromActions(tools, 'Checkpoint settings…');
  await dialog.getByRole('radio', { name: /^Standard/ }).check();
  await restMouse(tools.page);
});
scene('settings, several machines', async (tools) => {
  await selectMachines(tools, 'DC01', 'LAB-TRAINING', 'WEB01', 'WEB03', 'WIN11-DEV');
  await openFromActions(tools, 'Checkpoint settings…');
});

for (const [label, vm] of [['Shut down…', 'WEB01'], ['Turn off…', 'WEB01'], ['Reset…', 'WEB01'], ['Delete saved state…', 'SP-TEST']] as const) {
  scene(label.replace('…', '').toLowerCase(), async (tools) => {
    await selectMachines(tools, vm);
    await openFromActions(tools, label);
  });
  if (vm === 'WEB01') {
    scene(`${label.replace('…', '').toLowerCase()}, several machines`, async (tools) => {
      await selectMachines(tools, 'CRM01', 'WEB01', 'WEB02', 'WEB03');
      await openFromActions(tools, label);
    });
  }
}
scene('start, several machines', async (tools) => {
  await tools.window.vm('CRM01').click();
  await (await reach(tools, 'SP-TEST')).nth(0).click({ modifiers: ['Control'] });
  await tools.window.vm('SP-TEST').nth(1).click({ modifiers: ['Control'] });
  await openFromActions(tools, 'Start');
}, { own: true });
scene('show PowerShell', async (tools) => {
  await selectCheckpoints(tools, 'SQL01', 'Migration, second attempt');
  const dialog = await openFromActions(tools, 'Apply…');
  await dialog.getByRole('button', { name: /PowerShell/ }).click();
  await restMouse(tools.page);
});
