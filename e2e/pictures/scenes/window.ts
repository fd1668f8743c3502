import { scene } from '../scene.ts';
import { restMouse, selectCheckpoints, selectMachines } from '../steps.ts';

scene('main window', async (tools) => selectCheckpoints(tools, 'SQL01', 'Migration, second attempt'));
scene('first look', async ({ window }) => window.vmTable.getByRole('row').nth(1).waitFor());
scene('several machines', async (tools) => {
  await selectMachines(tools, 'BUILD01', 'DC01', 'ERP01', 'LAB-TRAINING');
  await restMouse(tools.page);
});
scene('filter', async ({ page, window }) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('state:running web');
  await window.vm('DC01').waitFor({ state: 'hidden' });
});
scene('filter without a match', async ({ page, window }) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('nothing is called like this');
  await window.vm('DC01').waitFor({ state: 'hidden' });
});

scene('tree, branches', async (tools) => selectCheckpoints(tools, 'LAB-TRAINING', 'Module 2 · start'));
scene('tree, folded', async (tools) => {
  await selectCheckpoints(tools, 'LAB-TRAINING', 'Exam · start');
  await tools.page.keyboard.press('ArrowLeft');
});
scene('tree, Now', async (tools) => {
  const tree = await tools.window.selectVm('SQL01');
  await tree.now.click();
  await restMouse(tools.page);
});
scene('tree, several checkpoints', async (tools) => selectCheckpoints(tools, 'LAB-TRAINING', 'Exam · group A', 'Exam · group B', 'Exam · group C'));
scene('tree, a backup’s checkpoint', async ({ page, window }) => {
  const tree = await window.selectVm('ERP01');
  await tree.root.getByRole('treeitem', { name: /Recovery/ }).click();
  await restMouse(page);
});
scene('tree, a replica', async ({ page, window }) => {
  const tree = await window.selectVm('CRM01');
  await tree.root.getByRole('treeitem', { name: /Replica/ }).first().click();
  await restMouse(page);
});
scene('tree, 49 checkpoints', async (tools) => selectCheckpoints(tools, 'BUILD01', 'nightly #1203'));
scene('tree, fell back', async (tools) => selectCheckpoints(tools, 'LNX-OLD01', 'Before disk cleanup'));
scene('tree, no checkpoints', async (tools) => selectCheckpoints(tools, 'WEB03'));
scene('tree, merging', async (tools) => selectCheckpoints(tools, 'FS01', 'Before quota change (CHG0042090)'));
scene('tree, automatic', async (tools) => selectCheckpoints(tools, 'WIN11-DEV'));
scene('tree, rename', async (tools) => {
  await selectCheckpoints(tools, 'SQL01', 'Migration, second attempt');
  await tools.page.keyboard.press('F2');
  await tools.page.getByRole('textbox').first().waitFor();
});

scene('details of a machine', async (tools) => {
  await selectCheckpoints(tools, 'SQL01');
  await takeTabs(tools);
});
scene('details of a machine that is off', async (tools) => selectCheckpoints(tools, 'CRM01'));
scene('details of a checkpoint', async (tools) => {
  await selectCheckpoints(tools, 'LAB-TRAINING', 'Module 2 · solution');
  await takeTabs(tools);
});

async function takeTabs({ window, page, take }: Parameters<Parameters<typeof scene>[1]>[0]): Promise<void> {
  const tabs = window.details.getByRole('tab');
  await tabs.first().waitFor();
  for (const tab of await tabs.all()) {
    await tab.click();
    await window.details.getByRole('tabpanel').waitFor();
    await restMouse(page);
    await take((await tab.textContent()) ?? '');
  }
}
