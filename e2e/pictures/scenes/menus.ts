import { scene } from '../scene.ts';
import { selectCheckpoints, selectMachines } from '../steps.ts';

scene('menu', async (tools) => {
  const { page, take } = tools;
  await selectCheckpoints(tools, 'SQL01', 'Migration, second attempt');
  for (const item of await page.getByRole('menubar').getByRole('menuitem').all()) {
    await item.click();
    await page.getByRole('menu').first().waitFor();
    await take((await item.textContent()) ?? '');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').first().waitFor({ state: 'hidden' });
  }
});
scene('context menu, machine', async ({ page, window }) => {
  await window.selectVm('DC01');
  await window.vm('DC01').click({ button: 'right' });
  await page.getByRole('menu').waitFor();
});
scene('context menu, several machines', async (tools) => {
  await selectMachines(tools, 'DC01', 'ERP01', 'FS01');
  await tools.window.vm('ERP01').click({ button: 'right' });
  await tools.page.getByRole('menu').waitFor();
});
scene('context menu, checkpoint', async ({ page, window }) => {
  const tree = await window.selectVm('SQL01');
  await tree.checkpoint('Migration, first attempt').click({ button: 'right' });
  await page.getByRole('menu').waitFor();
});
scene('context menu, a backup’s checkpoint', async ({ page, window }) => {
  const tree = await window.selectVm('ERP01');
  await tree.root.getByRole('treeitem', { name: /Recovery/ }).click({ button: 'right' });
  await page.getByRole('menu').waitFor();
});
scene('columns', async ({ page, window }) => {
  await window.vmTable.getByRole('columnheader', { name: /State/ }).click({ button: 'right' });
  await page.getByRole('menu').waitFor();
});
scene('palette', async (tools) => {
  const { page, take } = tools;
  await selectCheckpoints(tools, 'SQL01', 'Migration, second attempt');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await take();
  await page.keyboard.type('start');
  await take('filtered');
});
scene('keyboard shortcuts', async ({ page, window }) => {
  await window.chooseFromMenu('Help', 'Keyboard shortcuts');
  await page.getByRole('dialog').waitFor();
});
scene('about', async ({ page, window }) => {
  await window.chooseFromMenu('Help', 'About');
  await page.getByRole('dialog').waitFor();
});
scene('compact rows', async (tools) => {
  await tools.page.getByRole('menubar').getByRole('menuitem', { name: 'View', exact: true }).click();
  await tools.page.getByRole('menuitemcheckbox', { name: 'Compact rows' }).click();
  await selectCheckpoints(tools, 'LAB-TRAINING', 'Module 2 · start');
}, { own: true });
