import { expect, test } from './app.ts';

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
