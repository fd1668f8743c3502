import { expect, test } from './app.ts';

const vmId = '00000000-0000-4000-8000-000001000000';
const checkpointId = '00000000-0000-4000-8000-000001000003';

function guid(number: number): string {
  return `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`;
}

/** A checkpoint of web01 that an earlier session made, as its journal tells. */
function earlier(number: number, name: string, outcome: Record<string, unknown> | null): readonly string[] {
  const id = guid(number);
  const askedAt = new Date(Date.UTC(2026, 9, 1) + number * 60_000).toISOString();
  const record = {
    id, hostId: 'h', askedAt, before: { checkpointType: 'Production', vmState: 'Running' },
    operation: {
      kind: 'createCheckpoint', vmId, name,
      expect: { vmName: 'web01', vmState: 'Running', vmParentCheckpointId: checkpointId, checkpointType: 'Production' },
    },
  };
  const whole = { state: 'done', finishedAt: new Date(Date.parse(askedAt) + 42_000).toISOString(), error: null, differences: [], warnings: [], created: null };
  return [
    JSON.stringify({ v: 1, entry: 'intended', record }),
    ...(outcome === null ? [] : [JSON.stringify({ v: 1, entry: 'outcome', id, outcome: { ...whole, ...outcome } })]),
  ];
}

test('before anything was changed it says so', async ({ app: { window } }) => {
  await window.openActivity();
  await expect(window.page.getByRole('main')).toContainText('Nothing was changed yet.');
});

test('an operation is shown while it runs and when it is done, with what was asked and the PowerShell', async ({ app: { window, standIn, hostWorld } }) => {
  const { page } = window;
  standIn?.misbehave('Suspend-VM', { kind: 'slow', milliseconds: 1500 });
  await window.selectVm('web01');
  await window.action(standIn === null ? 'Save' : 'Pause').click();
  await window.openActivity();
  const row = window.operation(standIn === null ? 'Save “web01”' : 'Pause “web01”');
  await expect(row).toContainText('Running');
  await expect(row.getByRole('progressbar')).toBeVisible();
  await expect(row.getByRole('gridcell').last()).toHaveText(/^\d+:\d\d$/);
  await expect(row).toContainText('Done');
  await expect(row.getByRole('progressbar')).toBeHidden();
  await row.click();
  await expect(window.operationDetails.getByRole('heading', { level: 2 })).toHaveText(standIn === null ? 'Save “web01”' : 'Pause “web01”');
  await expect(window.operationDetails.getByRole('group', { name: 'The same in PowerShell' })).toContainText(standIn === null ? 'Hyper-V\\Save-VM' : 'Hyper-V\\Suspend-VM');
  await expect(page.getByRole('row', { name: /^This session/ })).toBeVisible();
  expect((await hostWorld()).vms.find(({ id }) => id === vmId)?.state).toBe(standIn === null ? 'Saved' : 'Paused');
});

test.describe('with the journal of an earlier session', () => {
  test.use({
    journal: [
      ...earlier(1, 'as it should be', {}),
      ...earlier(2, 'refused', { state: 'failed', error: { code: 'ACCESS_DENIED', detail: 'Access is denied by the host.', technical: { identifier: 'AccessDenied' } } }),
      ...earlier(3, 'interrupted', null),
      ...earlier(4, 'different', {
        differences: [
          { kind: 'parent', checkpointId, expected: '00000000-0000-4000-8000-000001000001', found: '00000000-0000-4000-8000-000001000002' },
          { kind: 'vmState', expected: 'Running', found: 'Saved' }, { kind: 'of another version' },
        ],
        warnings: ['It took long.'],
      }),
    ],
  });

  test('lists it as earlier, newest first, with what came of each', async ({ app: { window } }) => {
    await window.openActivity();
    await expect(window.page.getByRole('row', { name: /^Earlier/ })).toBeVisible();
    await expect(window.activity.getByRole('rowheader')).toHaveText([/^Earlier/, /different/, /interrupted/, /refused/, /as it should be/]);
    await expect(window.operation('“refused”')).toContainText('Failed');
    await expect(window.operation('“interrupted”')).toContainText('Outcome unknown');
  });

  test('by keyboard: keys of lists, Enter to the details, and every difference in words', async ({ app: { window } }) => {
    const { page } = window;
    await window.openActivity();
    await window.activity.focus();
    await page.keyboard.press('Home');
    await expect(window.operation('“different”')).toHaveAttribute('aria-selected', 'true');
    await expect(window.operationDetails.getByRole('list', { name: 'Not as expected' }).getByRole('listitem')).toHaveText([
      '“third” was expected to hang from “first”, and hangs from “second”.',
      'The machine was expected to be running, and is saved.',
      'The host differs in a way this version cannot name.',
    ]);
    await expect(window.operationDetails).toContainText('It took long.');
    await expect(window.operationDetails).toContainText('0:42');
    await page.keyboard.press('ArrowDown');
    await expect(window.operationDetails).toContainText('nothing is sent a second time');
    await page.keyboard.press('End');
    await expect(window.operation('“as it should be”')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(window.operationDetails).toBeFocused();
  });

  test('filters by outcome and by text, and says when nothing is left', async ({ app: { window } }) => {
    const { page } = window;
    await window.openActivity();
    const outcome = page.getByRole('combobox', { name: 'Outcome' });
    await outcome.selectOption('Failed');
    await expect(window.activity.getByRole('rowheader')).toHaveText([/^Earlier/, /refused/]);
    await expect(window.operationDetails).toContainText('Hyper-V denied access');
    await outcome.selectOption('Running');
    await expect(page.getByRole('main')).toContainText('Nothing here matches.');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('searchbox', { name: 'Filter by name' }).fill('web01 should');
    await expect(window.activity.getByRole('rowheader')).toHaveText([/^Earlier/, /as it should be/]);
  });

  test('copies the details of one as plain text for somebody who helps', async ({ app: { electron, window } }) => {
    await window.openActivity();
    await window.operation('“refused”').click();
    await window.operationDetails.getByRole('button', { name: 'Copy details' }).click();
    const copied = () => electron.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toContain('Create checkpoint “refused” of “web01”');
    const text = await copied();
    for (const part of ['Outcome: Failed', '2026-10-01T00:02:00.000Z', 'Hyper-V denied access', 'Identifier: AccessDenied', 'Access is denied by the host.', 'Hyper-V\\Checkpoint-VM']) {
      expect(text).toContain(part);
    }
  });

  test('shows the PowerShell of the last action from the Actions pane', async ({ app: { window } }) => {
    await window.action('PowerShell of the last action').click();
    const dialog = window.dialog('PowerShell of the last action');
    await expect(dialog).toContainText('-SnapshotName \'different\'');
    await window.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(window.action('PowerShell of the last action')).toBeFocused();
  });
});

test.describe('with thousands of records', () => {
  test.use({ journal: Array.from({ length: 4000 }, (_, index) => earlier(index, `number ${String(index)}`, {})).flat() });

  test('draws only what is in view, and End goes to the first that was ever asked', async ({ app: { window } }) => {
    await window.openActivity();
    await expect(window.operation('“number 3999”')).toBeVisible();
    await expect(window.activity).toHaveAttribute('aria-rowcount', '4002');
    expect(await window.activity.getByRole('row').count()).toBeLessThan(80);
    await window.activity.focus();
    await window.page.keyboard.press('End');
    await expect(window.operation('“number 0”')).toHaveAttribute('aria-selected', 'true');
  });
});
