import { expect, test } from './app.ts';

test('a failure is an alert with the reason and stays until Activity was opened', async ({ app: { window, standIn } }) => {
  standIn?.misbehave('Suspend-VM', { kind: 'fail', when: 'before', error: { identifier: 'AccessDenied', category: 'PermissionDenied', message: 'no' } });
  await window.selectVm('web01');
  await window.action('Pause').click();
  const dialog = window.dialog('Pause did not work');
  await expect(dialog).toBeVisible();
  await window.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const alert = window.status.getByRole('alert');
  await expect(alert).toContainText('Pause “web01” failed: Hyper-V denied access');
  await window.openActivity();
  await expect(alert).toBeHidden();
  await expect(window.operation('Pause “web01”')).toContainText('Failed');
});
