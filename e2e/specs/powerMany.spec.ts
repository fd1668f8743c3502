import { expect, test, type RunningApp } from './app.ts';
import { findings } from './axe.ts';
import { selectVms } from './selecting.ts';

type HostWorld = Awaited<ReturnType<RunningApp['hostWorld']>>;

const stateOf = ({ vms }: HostWorld, name: string) => vms.find(({ configuration }) => configuration.name === name)?.state;

test('turns off several machines after naming each, and leaves out what is off', async ({ app }) => {
  const { window, hostWorld } = app;
  await selectVms(window, 'web01', 'off01', 'saved01');
  await window.action('Turn off…').click();
  const dialog = window.dialog('Turn off 2 machines');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  const list = dialog.getByRole('list', { name: 'Machines' });
  await expect(list.getByRole('listitem').filter({ hasText: 'web01' })).toContainText('Running');
  await expect(list.getByRole('listitem').filter({ hasText: 'off01' })).toContainText('Left out: Already off');
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Turn off 2 machines' }).click();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(dialog.getByRole('status').filter({ hasText: 'done' })).toHaveText('2 done, 1 left out');
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  const world = await hostWorld();
  expect(['web01', 'off01', 'saved01'].map((name) => stateOf(world, name))).toEqual(['Off', 'Off', 'Off']);
});

test('nothing happens to any of them when it is cancelled', async ({ app }) => {
  const { window, hostWorld } = app;
  const startedAt = async () => (await hostWorld()).vms.map((vm) => [vm.id, vm.state, vm.startedAt]);
  const before = await startedAt();
  await selectVms(window, 'web01', 'lin01');
  await window.action('Reset…').click();
  const dialog = window.dialog('Reset 2 machines');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await window.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await startedAt()).toEqual(before);
});

for (const { command, state } of [{ command: 'Save', state: 'Saved' }, { command: 'Pause', state: 'Paused' }]) {
  test(`asks before ${command} stops several machines, and not for one`, async ({ app }) => {
    const { window, hostWorld } = app;
    await selectVms(window, 'web01', 'lin01', 'off01');
    await window.action(command).click();
    const dialog = window.dialog(`${command} 2 machines`);
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await expect(dialog.getByRole('list', { name: 'Machines' }).getByRole('listitem').filter({ hasText: 'off01' })).toContainText('Left out');
    await window.page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const untouched = await hostWorld();
    expect(['web01', 'lin01'].map((name) => stateOf(untouched, name))).toEqual(['Running', 'Running']);
    await window.action(command).click();
    await dialog.getByRole('button', { name: `${command} 2 machines` }).click();
    await expect(dialog.getByRole('status').filter({ hasText: 'done' })).toHaveText('2 done, 1 left out');
    await dialog.getByRole('button', { name: 'Close' }).click();
    const world = await hostWorld();
    expect(['web01', 'lin01', 'off01'].map((name) => stateOf(world, name))).toEqual([state, state, 'Off']);
    await window.vm('deaf01').click();
    await window.action(command).click();
    await expect(window.vm('deaf01')).toContainText(state);
    await expect(window.page.getByRole('dialog')).toBeHidden();
  });
}

test('starts several at once without asking, by keyboard, with a result for each', async ({ app }) => {
  const { window, hostWorld } = app;
  const { page } = window;
  await selectVms(window, 'off01', 'saved01', 'paused01', 'web01');
  await window.action('Start').focus();
  await page.keyboard.press('Enter');
  const dialog = window.dialog('Start 3 machines');
  const results = dialog.getByRole('list', { name: 'Results' });
  await expect(results.getByRole('listitem')).toHaveCount(4);
  await expect(results.getByRole('listitem').filter({ hasText: 'web01' })).toContainText('Already running');
  await expect(results.getByRole('listitem').filter({ hasText: 'Done' })).toHaveCount(3);
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const world = await hostWorld();
  expect(['off01', 'saved01', 'paused01'].map((name) => stateOf(world, name))).toEqual(['Running', 'Running', 'Running']);
});

test('a guest that cannot be asked fails alone, and Turn off is offered for exactly that one', async ({ app }) => {
  const { window, hostWorld } = app;
  await selectVms(window, 'web01', 'deaf01', 'lin01');
  await window.action('Shut down…').click();
  const dialog = window.dialog('Shut down 3 machines');
  await dialog.getByRole('button', { name: 'Shut down 3 machines' }).click();
  const deaf = dialog.getByRole('listitem').filter({ hasText: 'deaf01' });
  await expect(deaf).toContainText('The guest could not be asked to shut down');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Done' })).toHaveCount(2);
  expect(await findings(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Turn off…' }).click();
  const turningOff = window.dialog('Turn off “deaf01”');
  await expect(turningOff.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await turningOff.getByRole('button', { name: 'Turn off', exact: true }).click();
  await expect(turningOff).toBeHidden();
  const world = await hostWorld();
  expect(['web01', 'deaf01', 'lin01'].map((name) => stateOf(world, name))).toEqual(['Off', 'Off', 'Off']);
});

test('machines of one name are told apart', async ({ app: { window } }) => {
  await window.vm('twin').first().click();
  await window.vm('twin').nth(1).click({ modifiers: ['Control'] });
  await window.action('Turn off…').click();
  const names = await window.dialog('Turn off 2 machines').getByRole('list', { name: 'Machines' }).getByRole('listitem').allTextContents();
  expect(new Set(names).size).toBe(2);
});
