import { expect, test } from './app.ts';
import { dialogWorld, patience } from './dialogWorld.ts';

test('closing the window while something is being changed asks first, and closes when told to', async ({ app: { electron, window } }) => {
  await window.selectVm('web01');
  await window.action('Save').click();
  await expect(window.status).toContainText('web01');
  // As the cross in the title bar does.
  await electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close(); });
  const dialog = window.dialog('Close while an operation is running?');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(window.vm('web01').getByRole('gridcell', { name: 'Saved', exact: true })).toBeVisible();

  const closed = electron.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close(); }).catch(() => undefined);
  await closed;
});

test.describe('while something waits to be sent', () => {
  // The merge of the first takes long enough to look at what waits for it.
  test.use({ world: dialogWorld(3000) });

  test('closing asks and says so, and the dialog that runs is there again when the window stays', async ({ app: { electron, window } }) => {
    const tree = await window.selectVm('web01');
    await tree.checkpoint('second').click();
    await tree.checkpoint('third').click({ modifiers: ['ControlOrMeta'] });
    await window.action('Delete…').click();
    const running = window.dialog('Delete 2 checkpoints of “web01”');
    const rowOf = (name: string) => running.getByRole('list', { name: 'Results' }).getByRole('listitem').filter({ hasText: name });
    await running.getByRole('button', { name: 'Delete 2' }).click();
    await expect(rowOf('second')).toContainText('Waiting for Hyper-V', patience);
    await electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close(); });
    const question = window.dialog('Close while an operation is running?');
    await expect(question).toContainText('One more was not sent yet; it will not be done.');
    await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await window.page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await expect(rowOf('third')).toContainText('Done');
    await running.getByRole('button', { name: 'Stop after this one' }).click();
    await expect(rowOf('second')).toContainText('Not done');
    await running.getByRole('button', { name: 'Close' }).click();
    await expect(running).toBeHidden();
  });
});
