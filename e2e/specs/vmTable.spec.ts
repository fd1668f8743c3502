import type { Locator } from '@playwright/test';
import { expect, test } from './app.ts';

const allColumns = ['Name', 'State', 'CPU', 'Assigned memory', 'Uptime', 'Checkpoint type', 'Checkpoints', 'Last checkpoint', 'Status'];

async function widthOf(column: Locator): Promise<number> {
  return Math.round((await column.boundingBox())?.width ?? 0);
}

/** Takes the border at the end of a column and moves it. */
async function dragBorder(column: Locator, by: number): Promise<void> {
  const box = await column.boundingBox();
  if (box === null) throw new Error('the column is not drawn');
  const [x, y] = [box.x + box.width, box.y + box.height / 2];
  const { mouse } = column.page();
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + by, y, { steps: 4 });
  await mouse.up();
}

test('sorts by several columns, by mouse and by keyboard, and says so', async ({ app: { window } }) => {
  await window.vmColumn('State').click();
  await window.vmColumn('Checkpoints').click({ modifiers: ['Shift'] });
  await expect.poll(async () => (await window.vmNames()).slice(0, 5)).toEqual(['off01', 'paused01', 'web01', 'test01', 'backup01']);
  await expect(window.vmColumn('State')).toHaveAttribute('aria-sort', 'ascending');
  await expect(window.vmColumn('Checkpoints').getByRole('button')).toHaveAccessibleDescription('Sort 2, descending');
  await expect(window.page.getByText('Sorted by State ascending, then Checkpoints descending')).toBeAttached();

  await window.vmColumn('Checkpoints').getByRole('button').focus();
  await window.page.keyboard.press('Shift+Enter');
  await expect(window.vmColumn('Checkpoints').getByRole('button')).toHaveAccessibleDescription('Sort 2, ascending');
  await window.page.keyboard.press('ArrowLeft');
  await expect(window.vmColumn('Checkpoint type').getByRole('button')).toBeFocused();
  await window.page.keyboard.press('Home');
  await window.vmColumn('Name').getByRole('button').focus();
  await window.page.keyboard.press('Enter');
  await window.page.keyboard.press('Enter');
  await expect.poll(async () => (await window.vmNames())[0]).toBe('web01');
  await expect(window.vmColumn('State')).toHaveAttribute('aria-sort', 'none');
});

test('columns are widened, moved and hidden by mouse and keyboard, remembered, and reset', async ({ app: { window, restart } }) => {
  const name = window.vmColumn('Name');
  const before = await widthOf(name);
  await dragBorder(name, 80);
  await expect.poll(() => widthOf(name)).toBe(before + 80);
  await name.getByRole('button').focus();
  await window.page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => widthOf(name)).toBe(before + 96);
  await expect(window.page.getByText(`Name is ${String(before + 96)} pixels wide`)).toBeAttached();

  await window.vmColumn('Status').dragTo(window.vmColumn('State'), { targetPosition: { x: 6, y: 10 } });
  await expect.poll(() => window.vmColumns()).toEqual(['Name', 'Status', ...allColumns.slice(1, -1)]);
  await window.vmColumn('CPU').getByRole('button').focus();
  await window.page.keyboard.press('Control+Shift+ArrowLeft');
  await expect.poll(() => window.vmColumns()).toEqual(['Name', 'Status', 'CPU', 'State', ...allColumns.slice(3, -1)]);
  await expect(window.vmColumn('CPU').getByRole('button')).toBeFocused();
  await expect(window.page.getByText('CPU is column 3 of 9')).toBeAttached();

  await window.vmColumn('Uptime').click({ button: 'right' });
  await window.page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(window.vmColumn('Uptime')).toBeHidden();
  await window.chooseFromMenu('View', 'Columns…');
  await expect(window.page.getByRole('menuitemcheckbox', { name: 'Name' })).toBeDisabled();
  await window.page.getByRole('menuitemcheckbox', { name: 'Assigned memory' }).click();
  await window.page.keyboard.press('Escape');
  const layout = ['Name', 'Status', 'CPU', 'State', 'Checkpoint type', 'Checkpoints', 'Last checkpoint'];
  await expect.poll(() => window.vmColumns()).toEqual(layout);
  await window.vmColumn('Checkpoints').click();

  const again = await restart();
  expect(await again.vmColumns()).toEqual(layout);
  expect(await widthOf(again.vmColumn('Name'))).toBe(before + 96);
  await expect(again.vmColumn('Checkpoints')).toHaveAttribute('aria-sort', 'descending');

  await again.chooseFromMenu('View', 'Columns…');
  await again.page.getByRole('menuitemcheckbox', { name: 'Uptime' }).click();
  await expect(again.vmColumn('Uptime')).toBeVisible();
  await again.page.keyboard.press('Escape');
  await again.chooseFromMenu('View', 'Reset columns');
  await expect.poll(() => again.vmColumns()).toEqual(allColumns);
  expect(await widthOf(again.vmColumn('Name'))).toBe(before);
  await expect(again.vmColumn('Name')).toHaveAttribute('aria-sort', 'ascending');
});

test('a double-click on a border fits the column to what stands in it', async ({ app: { window } }) => {
  const column = window.vmColumn('Name');
  await dragBorder(column, -400);
  const narrow = await widthOf(column);
  const box = await column.boundingBox();
  await window.page.mouse.dblclick((box?.x ?? 0) + narrow, (box?.y ?? 0) + 12);
  await expect.poll(() => widthOf(column)).toBeGreaterThan(narrow + 60);
  const cut = await window.vmTable.getByRole('rowheader').evaluateAll((cells) => cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  expect(cut).toBe(0);
});

test('a layout that cannot be read is replaced by the usual one', async ({ app: { window, restart } }) => {
  await window.page.evaluate(() => localStorage.setItem('vm-table', '{"state":{"columnOrder":["nothing",7],"sorting":"x","columnSizing":{"name":-4}},"version":9}'));
  const second = await restart();
  expect(await second.vmColumns()).toEqual(allColumns);
  await second.page.evaluate(() => localStorage.setItem('vm-table', 'no JSON'));
  const third = await restart();
  expect(await third.vmColumns()).toEqual(allColumns);
  await expect(third.vm('web01')).toBeVisible();
});

test('selects several machines by mouse, and the Actions pane follows', async ({ app: { window } }) => {
  const selected = window.vmTable.getByRole('row', { selected: true });
  await window.vm('backup01').click();
  await window.vm('lin01').click({ modifiers: ['Shift'] });
  await expect.poll(async () => selected.getByRole('rowheader').allTextContents()).toEqual(['backup01', 'deaf01', 'lin01']);
  await window.vm('deaf01').click({ modifiers: ['Control'] });
  await window.vm('web01').click({ modifiers: ['Control'] });
  await expect(selected).toHaveCount(3);
  await expect(window.actions.getByRole('heading', { name: '3 virtual machines' })).toBeVisible();
  await expect(window.action('Start')).toHaveAccessibleDescription(/running/i);
  await window.vm('web01').click({ button: 'right' });
  await expect(selected).toHaveCount(3);
  await window.page.keyboard.press('Escape');
  await window.vm('off01').click({ button: 'right' });
  await expect(selected).toHaveCount(1);
  const entries = await window.page.getByRole('menu').getByRole('menuitem').evaluateAll((items) => items.map((item) => item.textContent.split('…')[0]));
  expect(entries[0]).toBe('Connect');
  for (const label of ['Checkpoint', 'Checkpoint settings', 'Revert', 'Turn off', 'Copy name']) expect(entries.join('|')).toContain(label);
});

test('selects several machines by keyboard, finds them by letters, and keeps the selection over sorting and a refresh', async ({ app: { window } }) => {
  const { keyboard } = window.page;
  const selected = window.vmTable.getByRole('row', { selected: true });
  const names = () => selected.getByRole('rowheader').allTextContents();
  await window.vmTable.focus();
  await keyboard.type('of');
  await expect.poll(names).toEqual(['off01']);
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect.poll(names).toEqual(['off01', 'only01', 'paused01']);
  await keyboard.press('Control+End');
  await keyboard.press('Control+Space');
  await expect.poll(names).toEqual(['off01', 'only01', 'paused01', 'web01']);
  await window.vmColumn('Name').click();
  await expect.poll(names).toEqual(['web01', 'paused01', 'only01', 'off01']);
  await keyboard.press('F5');
  await expect.poll(names).toEqual(['web01', 'paused01', 'only01', 'off01']);
  await window.vmTable.focus();
  await keyboard.press('Control+a');
  await expect(selected).toHaveCount(13);
  await keyboard.press('Home');
  await expect.poll(names).toEqual(['web01']);
  await keyboard.press('Shift+PageDown');
  await expect.poll(async () => (await names()).length).toBeGreaterThan(2);
});

test('filters by words, says what it does not understand, and leaves alone what is hidden', async ({ app: { window } }) => {
  const { keyboard } = window.page;
  await window.selectVm('web01');
  await keyboard.press('Control+f');
  await expect(window.vmFilter).toBeFocused();
  await keyboard.type('state:running checkpoints:>1');
  await expect.poll(() => window.vmNames()).toEqual(['test01', 'web01']);
  await expect(window.page.getByText('2 of 13', { exact: true })).toBeVisible();
  await expect(window.page.getByText('2 of 13 virtual machines match the filter')).toBeAttached();
  await expect(window.vm('web01')).toHaveAttribute('aria-selected', 'true');

  await window.vmFilter.fill('-state:running checkpoints:many');
  await expect(window.vmFilter).toHaveAccessibleDescription('checkpoints: needs a number, such as checkpoints:>10');
  await expect.poll(() => window.vmNames()).toEqual(['off01', 'paused01', 'saved01']);
  await expect(window.vmTable.getByRole('row', { selected: true })).toHaveCount(0);
  await expect(window.action('Turn off…')).toBeHidden();
  await keyboard.press('ArrowDown');
  await expect(window.vmTable).toBeFocused();
  await expect(window.vm('off01')).toHaveAttribute('aria-selected', 'true');

  await window.vm('saved01').click({ modifiers: ['Control'] });
  await window.vmFilter.fill('state:off');
  await expect(window.actions.getByRole('heading', { name: 'off01' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(window.vmFilter).toHaveValue('');
  await expect(window.vmTable.getByRole('row', { selected: true }).getByRole('rowheader')).toHaveText(['off01', 'saved01']);

  await window.vm('off01').click();
  await window.vmFilter.fill('no such machine');
  await expect(window.page.getByText('No virtual machine matches the filter.')).toBeVisible();
  await window.page.getByRole('button', { name: 'Clear filter' }).click();
  await expect(window.vmTable).toBeFocused();
  await expect.poll(async () => (await window.vmNames()).length).toBe(13);
  await expect(window.vm('off01')).toHaveAttribute('aria-selected', 'true');

  await window.page.getByRole('button', { name: 'Filter by state' }).click();
  await window.page.getByRole('menuitemcheckbox', { name: 'Saved' }).click();
  await window.page.getByRole('menuitemcheckbox', { name: 'Off' }).click();
  await expect(window.vmFilter).toHaveValue('state:saved,off');
  await keyboard.press('Escape');
  await expect.poll(() => window.vmNames()).toEqual(['off01', 'saved01']);
  await window.vmFilter.focus();
  await keyboard.press('Escape');
  await expect(window.vmFilter).toHaveValue('');
  await expect(window.vmTable).toBeFocused();
});

test('the menu of the states opens and closes by mouse and keyboard, and gives the focus back', async ({ app: { window } }) => {
  const { page } = window;
  const button = page.getByRole('button', { name: 'Filter by state' });
  const first = page.getByRole('menu').getByRole('menuitemcheckbox').first();
  await button.click();
  await expect(first).toBeFocused();
  await button.click();
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Clear filter' }).click();
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(button).toBeFocused();
  await expect(window.vmFilter).toHaveValue('');
});

test('a double-click on a machine that has no screen here changes nothing, and Connect says why', async ({ app: { window, hostWorld }, hostKind }) => {
  const before = (await hostWorld()).vms.map(({ state }) => state);
  await window.vm('off01').dblclick();
  await expect(window.action('Connect…')).toHaveAttribute('aria-disabled', 'true');
  await expect(window.action('Connect…')).toHaveAccessibleDescription(
    hostKind === 'simulated' ? 'A simulated machine has no screen' : 'Only on Windows, where Virtual Machine Connection is',
  );
  await window.vmTable.press('Enter');
  expect((await hostWorld()).vms.map(({ state }) => state)).toEqual(before);
  await expect(window.vm('off01')).toHaveAttribute('aria-selected', 'true');
});
