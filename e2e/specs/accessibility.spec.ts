import { contractWorld } from '../contract/contractWorld.ts';
import { expect, test } from './app.ts';
import { findings } from './axe.ts';

test('axe finds nothing in the window, its views and its dialogs', async ({ app: { window } }) => {
  const tree = await window.selectVm('web01');
  await tree.checkpoint('second').click();
  expect(await findings(window.page)).toEqual([]);
  for (const [label, title] of [
    ['Checkpoint…', 'Create a checkpoint of “web01”'], ['Checkpoint settings…', 'Checkpoint settings of “web01”'],
    ['Apply…', 'Apply “second” to “web01”'], ['Delete…', 'Delete “second” of “web01”'],
    ['Delete subtree…', 'Delete subtree “second” of “web01”'], ['Turn off…', 'Turn off “web01”'],
  ] as const) {
    await window.action(label).click();
    const dialog = window.dialog(title);
    await expect(dialog).toBeVisible();
    expect(await findings(window.page), title).toEqual([]);
    await window.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await window.action('Rename').click();
  await tree.nameField('second').fill('');
  await expect(tree.nameField('second')).toHaveAccessibleDescription('A name needs at least one visible character');
  expect(await findings(window.page), 'a name being typed').toEqual([]);
  await window.page.keyboard.press('Escape');
  await window.openActivity();
  expect(await findings(window.page)).toEqual([]);
});

for (const [look, media] of [
  ['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`axe finds nothing in the frame: ${look}`, async ({ app: { window } }) => {
    // Axe looks at nine states of the whole window.
    test.slow();
    const { page } = window;
    await page.emulateMedia(media);
    await window.selectVm('web01');
    await window.action('Pause').click();
    await expect(window.notice('“web01” was paused')).toBeVisible();
    expect(await findings(page), 'window').toEqual([]);

    for (const menu of ['File', 'Action', 'View', 'Help']) {
      await page.getByRole('menubar').getByRole('menuitem', { name: menu }).click();
      await expect(page.getByRole('menu', { name: menu })).toBeVisible();
      expect(await findings(page), menu).toEqual([]);
      await page.keyboard.press('Escape');
    }

    await page.keyboard.press('Control+k');
    await page.keyboard.type('start');
    expect(await findings(page), 'palette').toEqual([]);
    await page.keyboard.press('Escape');

    for (const [label, title] of [['Keyboard shortcuts', 'Keyboard shortcuts'], ['About', 'Checkpoint Manager for Hyper-V']] as const) {
      await window.chooseFromMenu('Help', label);
      await expect(window.dialog(title)).toBeVisible();
      expect(await findings(page), title).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(window.dialog(title)).toBeHidden();
    }

    await window.openActivity();
    await window.operation('Pause “web01”').click();
    expect(await findings(page), 'Activity').toEqual([]);
  });

  test.describe(`a host without machines: ${look}`, () => {
    test.use({ world: { ...contractWorld(), vms: [], checkpoints: [], diskFiles: [] } });
    test('axe finds nothing in its page', async ({ app: { window } }) => {
      await window.page.emulateMedia(media);
      expect(await findings(window.page)).toEqual([]);
    });
  });
}

test('the window is made of landmarks and headings', async ({ app: { window } }) => {
  const { page } = window;
  await window.selectVm('web01');
  for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await expect(window.actions).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Virtual machines');
  await expect(window.actions.getByRole('heading', { level: 2 })).toHaveText(['CONTRACT-01', 'web01', 'Show']);
});
