import { expect, test } from './app.ts';
import { worldWithTree, type TreePlan } from './treeWorld.ts';

/** 50 levels, each with an older checkpoint from which the next level goes on and a newer one that does not. */
function deepTree(): readonly TreePlan[] {
  return Array.from({ length: 50 }, (_, level) => {
    const parent = level === 0 ? null : `level ${String(level)}`;
    return [{ name: `level ${String(level + 1)}`, parent }, { name: `beside ${String(level + 1)}`, parent }];
  }).flat();
}

/** 2,500 in a line to Now, and 2,500 in one branch that leaves it at the first. */
function longTree(): readonly TreePlan[] {
  const line = (word: string, start: string | null) => Array.from({ length: 2500 }, (_, index): TreePlan => (
    { name: `${word} ${String(index + 1)}`, parent: index === 0 ? start : `${word} ${String(index)}` }
  ));
  return [...line('trunk', null), ...line('branch', 'trunk 1')];
}

test.describe('50 levels', () => {
  test.use({ world: worldWithTree(deepTree(), null) });

  test('are drawn with every lane in the window, and their names beside them', async ({ app: { window } }) => {
    const failures: Error[] = [];
    window.page.on('pageerror', (error) => failures.push(error));
    const tree = await window.selectVm('web01');
    await tree.root.focus();
    await window.page.keyboard.press('Home');
    await expect(tree.checkpoint('level 1')).toHaveAttribute('aria-level', '1');
    await window.page.keyboard.type('level 50');
    const deepest = tree.checkpoint('level 50');
    await expect(deepest).toHaveAttribute('aria-level', '50');
    await expect(deepest).toHaveAttribute('aria-selected', 'true');
    await expect(deepest.getByText('level 50', { exact: true })).toBeInViewport({ ratio: 1 });
    const [row, name] = await Promise.all([deepest.boundingBox(), deepest.getByText('level 50', { exact: true }).boundingBox()]);
    expect((name?.x ?? Infinity) - (row?.x ?? 0)).toBeLessThan(400);
    await window.page.keyboard.press('ArrowLeft');
    expect(await tree.selected()).toEqual(['level 49']);
    expect(failures).toEqual([]);
  });
});

test.describe('5,000 checkpoints', () => {
  test.use({ world: worldWithTree(longTree(), 'trunk 2500') });

  test('are drawn, scrolled, folded and selected', async ({ app: { window } }) => {
    const { keyboard } = window.page;
    const failures: Error[] = [];
    window.page.on('pageerror', (error) => failures.push(error));
    const tree = await window.selectVm('web01');
    await tree.checkpoint('trunk 1').click();
    await keyboard.press('End');
    await expect(tree.now).toBeInViewport();
    await expect(tree.now).toHaveAttribute('aria-level', '2501');
    await keyboard.press('PageUp');
    await expect(tree.active).toBeInViewport();
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    await expect(tree.checkpoint('branch 1')).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('ArrowLeft');
    await expect(tree.checkpoint('branch 1')).toHaveAccessibleName(/^branch 1, 2,499 more,/);
    await keyboard.press('ArrowDown');
    await expect(tree.checkpoint('trunk 2')).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowRight');
    await expect(tree.checkpoint('branch 2')).toBeInViewport();
    await keyboard.type('branch 2345');
    await expect(tree.checkpoint('branch 2345')).toBeInViewport();
    await keyboard.press('Control+a');
    await expect(window.page.getByText('5000 checkpoints', { exact: true })).toBeVisible();
    await keyboard.press('Home');
    expect(await tree.selected()).toEqual(['trunk 1']);
    expect(failures).toEqual([]);
  });
});

test.describe('a tree that was scrolled and has room now', () => {
  test.use({ world: worldWithTree(Array.from({ length: 20 }, (_, index) => ({ name: `step ${String(index + 1)}`, parent: index === 0 ? null : `step ${String(index)}` })), 'step 20') });

  test('is shown from its first row', async ({ app: { window, electron } }) => {
    const tree = await window.selectVm('web01');
    await tree.checkpoint('step 1').click();
    await window.page.keyboard.press('End');
    await expect(tree.now).toBeInViewport();
    await window.selectVm('lin01');
    await electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1400, 2400); });
    await window.selectVm('web01');
    await expect(tree.checkpoint('step 1')).toBeInViewport();
    await expect(tree.now).toBeInViewport();
  });
});
