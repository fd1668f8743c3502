import { expect, test, type RunningApp } from './app.ts';
import { smallTree } from './treeWorld.ts';

test.use({ world: smallTree });

/** Another console renames or removes a checkpoint, called by its name. */
function outside({ standIn }: RunningApp, name: string, newName: string | null): void {
  standIn?.changeWorld((world) => ({
    ...world,
    checkpoints: newName === null
      ? world.checkpoints.filter((one) => one.name !== name)
      : world.checkpoints.map((one) => (one.name === name ? { ...one, name: newName } : one)),
  }));
}

test('the host\'s own words stand at the row when it refuses, and the field stays', async ({ app }) => {
  const { window, standIn } = app;
  const tree = await window.selectVm('web01');
  standIn?.misbehave('Rename-VMSnapshot', {
    kind: 'fail', when: 'before', times: 1, error: { identifier: 'OperationFailed', category: 'NotSpecified', message: 'The volume is read-only.' },
  });
  await tree.checkpoint('update').click();
  await window.page.keyboard.press('F2');
  const field = tree.nameField('update');
  await field.fill('refused once');
  await window.page.keyboard.press('Enter');
  await expect(tree.root.getByRole('alert')).toContainText('The volume is read-only.');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('refused once');
  await field.fill('taken');
  await expect(tree.root.getByRole('alert')).toBeHidden();
  await window.page.keyboard.press('Enter');
  await expect(tree.checkpoint('taken')).toBeVisible();
  await expect(tree.root).toBeFocused();
});

test('the field is busy while the host works, and a second Enter sends nothing', async ({ app }) => {
  const { window, standIn } = app;
  const tree = await window.selectVm('web01');
  standIn?.misbehave('Rename-VMSnapshot', { kind: 'slow', milliseconds: 1500 });
  const atWork = standIn?.nextWork('Rename-VMSnapshot');
  await tree.checkpoint('update').click();
  await window.page.keyboard.press('F2');
  const field = tree.nameField('update');
  await field.fill('slowly');
  await window.page.keyboard.press('Enter');
  await atWork;
  await expect(field).toHaveAttribute('aria-busy', 'true');
  await expect(field).not.toBeEditable();
  await window.page.keyboard.press('Enter');
  await expect(tree.checkpoint('slowly')).toBeVisible();
  await expect(field).toBeHidden();
  await window.openActivity();
  await expect(window.operation('Rename “update” of “web01”')).toHaveCount(1);
});

test('a refresh keeps what is being typed and tells of another name meanwhile', async ({ app }) => {
  const { window, hostWorld } = app;
  const { keyboard } = window.page;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('update').click();
  await keyboard.press('F2');
  const field = tree.nameField('update');
  await expect(field).toBeFocused();
  await keyboard.type('mine');
  outside(app, 'trial', 'trial, seen');
  outside(app, 'update', 'theirs');
  await expect(tree.checkpoint('trial, seen')).toBeVisible();
  await expect(field).toHaveAccessibleDescription('The host now calls it “theirs”');
  await expect(field).toHaveValue('mine');
  await expect(field).toBeFocused();
  // Going elsewhere does not write over it; Enter, with the note in view, does.
  await tree.checkpoint('verified').click();
  await expect(field).toBeHidden();
  expect((await hostWorld()).checkpoints.map(({ name }) => name)).toContain('theirs');
  await tree.checkpoint('theirs').click();
  await keyboard.press('F2');
  await tree.nameField('theirs').fill('mine after all');
  await keyboard.press('Enter');
  await expect(tree.checkpoint('mine after all')).toBeVisible();
});

test('a checkpoint that goes while its name is typed says so, and the tree has the focus', async ({ app }) => {
  const { window } = app;
  const tree = await window.selectVm('web01');
  await tree.checkpoint('trial results').click();
  await window.page.keyboard.press('F2');
  await tree.nameField('trial results').fill('too late');
  outside(app, 'trial results', null);
  const dialog = window.dialog('Rename did not work');
  await expect(dialog).toContainText('The checkpoint is no longer there');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(tree.root).toBeFocused();
  expect(await tree.selected()).toEqual(['trial']);
});
