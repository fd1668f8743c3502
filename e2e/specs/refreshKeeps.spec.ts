import type { World, WorldCheckpoint } from '../../electron/host/simulated/world.ts';
import type { CheckpointTreeView, ManagerWindow } from '../pages/ManagerWindow.ts';
import { expect, test, type RunningApp } from './app.ts';
import { worldWithTree, type TreePlan } from './treeWorld.ts';

const rounds = 100;

/** A line of 24 to Now, a branch of three that leaves it at the second, and one of two at the twentieth. */
const plans: readonly TreePlan[] = [
  ...Array.from({ length: 24 }, (_, index): TreePlan => ({ name: `step ${String(index + 1)}`, parent: index === 0 ? null : `step ${String(index)}` })),
  { name: 'early', parent: 'step 2' }, { name: 'early on', parent: 'early' }, { name: 'early end', parent: 'early on' },
  { name: 'late', parent: 'step 20' }, { name: 'late on', parent: 'late' },
];

test.use({ world: worldWithTree(plans, 'step 24') });

/** What a refresh must leave as it is: the focus, the selection, the folds, and what is where on the screen. */
async function view(window: ManagerWindow, tree: CheckpointTreeView) {
  const [ofTree, ofTable] = await Promise.all([
    tree.root.evaluate((root) => {
      const rows = [...root.querySelectorAll('[role=treeitem]')];
      const nameOf = (row: Element | null | undefined) => row?.getAttribute('aria-label')?.split(',')[0];
      const chosen = rows.filter((row) => row.getAttribute('aria-selected') === 'true');
      return {
        hasFocus: document.activeElement === root,
        active: nameOf(document.getElementById(root.getAttribute('aria-activedescendant') ?? '')),
        selected: chosen.map(nameOf),
        places: chosen.map((row) => Math.round(row.getBoundingClientRect().top)),
        folded: rows.filter((row) => row.getAttribute('aria-expanded') === 'false').map(nameOf),
      };
    }),
    window.vmTable.evaluate((grid) => ({
      scroll: Math.round(grid.scrollTop), selected: grid.querySelectorAll('[role=row][aria-selected=true]').length,
    })),
  ]);
  return { tree: ofTree, table: ofTable };
}

/** Two checkpoints selected in the middle of the tree, a branch folded, and the table scrolled to its middle. */
async function setUp({ window, electron, standIn }: RunningApp): Promise<CheckpointTreeView> {
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 700));
  // Nobody else works on a simulated host, but what was begun goes on there.
  await window.selectVm('off01');
  if (standIn === null) await window.action('Start').click();
  const tree = await window.selectVm('web01');
  await window.vmTable.evaluate((grid) => { grid.scrollTop = 60; });
  await tree.root.focus();
  await window.page.keyboard.type('late');
  await window.page.keyboard.press('ArrowLeft');
  await tree.checkpoint('step 18').click();
  await tree.checkpoint('step 20').click({ modifiers: ['Control'] });
  await expect(tree.checkpoint('late')).toHaveAccessibleName(/1 more/);
  return tree;
}

/** What others do to the host, another thing each time: above and below what is selected, to other machines, and to the list of them. */
function outside(world: World, round: number): World {
  const [step] = world.checkpoints.filter(({ name }) => name === 'step 3');
  const [machine] = world.vms.filter(({ configuration }) => configuration.name === 'twin');
  const without = (name: string) => world.checkpoints.filter((one) => one.name !== name);
  if (step === undefined || machine === undefined) return world;
  const another: WorldCheckpoint = { ...step, id: '00000000-0000-4000-b000-000000000001', name: 'theirs', parentId: step.id };
  switch (round % 6) {
    case 0: return { ...world, checkpoints: [...world.checkpoints, another] };
    case 1: return { ...world, checkpoints: without('theirs') };
    case 2: return renamed(world, 'early', 'early, seen');
    case 3: return renamed(world, 'early, seen', 'early');
    case 4: return { ...world, vms: [...world.vms, { ...machine, id: '00000000-0000-4000-c000-000000000001', configuration: { ...machine.configuration, name: 'zz' } }] };
    default: return {
      ...world,
      vms: world.vms.filter(({ configuration }) => configuration.name !== 'zz').map((vm) => (
        vm.configuration.name === 'saved01' ? { ...vm, state: vm.state === 'Saved' ? 'Off' : 'Saved' } : vm
      )),
    };
  }
}

function renamed(world: World, name: string, newName: string): World {
  return { ...world, checkpoints: world.checkpoints.map((one) => (one.name === name ? { ...one, name: newName } : one)) };
}

test('100 refreshes leave selection, folds, focus and scroll as they are', async ({ app }) => {
  test.slow();
  const { window, standIn } = app;
  const tree = await setUp(app);
  const before = await view(window, tree);
  expect(before).toMatchObject({
    tree: { hasFocus: true, active: 'step 20', folded: ['late'], selected: ['step 18', 'step 20'] }, table: { scroll: 60 },
  });
  let beacon = 'step 19';
  const asOf = await window.status.textContent();
  for (let round = 0; round < rounds; round += 1) {
    const next = `beacon ${String(round)}`;
    const last = beacon;
    standIn?.changeWorld((world) => renamed(outside(world, round), last, next));
    await window.page.keyboard.press('F5');
    if (standIn !== null) {
      await expect(tree.checkpoint(next)).toBeVisible();
      beacon = next;
    }
    expect(await view(window, tree), `round ${String(round)}`).toEqual(before);
  }
  await expect(window.status).not.toHaveText(asOf ?? '');
});
