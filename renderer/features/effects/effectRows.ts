import { newCheckpointId, type Effect } from '../../../shared/domain/effects.ts';
import { predictedView, type VmView } from '../../../shared/domain/predictedView.ts';
import { buildTree, type CheckpointTree } from '../../../shared/domain/tree.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import { nowKey } from '../../state/selectionStore.ts';
import { layoutTree, type TreeRow } from '../checkpointTree/treeLayout.ts';

/** What an effect makes of a checkpoint. `moved`: it gets another parent. */
export type EffectMark = 'new' | 'removed' | 'moved' | null;

/** A row of the picture, or several that nothing happens to drawn as one. */
export type EffectRow =
  | { readonly kind: 'node'; readonly key: string; readonly row: TreeRow; readonly mark: EffectMark }
  /** `linesIn` and `linesOut`: lanes whose lines come in from above and go on below. */
  | {
      readonly kind: 'gap'; readonly key: string; readonly count: number; readonly isRemoved: boolean;
      readonly linesIn: readonly number[]; readonly linesOut: readonly number[];
    };

export interface EffectSide { readonly tree: CheckpointTree; readonly view: VmView; readonly rows: readonly EffectRow[] }

/** Of many removed checkpoints so many first ones, and the last, are enough to see what goes. */
const removedShownFirst = [Number.POSITIVE_INFINITY, 3, 2, 1] as const;

/**
 * The tree before and after an effect, in at most so many rows where that is possible: `chosenIds` are what the operation is
 * about. They, Now and what changes are always shown; what these hang from gives way first.
 */
export function effectSides(
  effect: Effect, before: VmView, chosenIds: readonly Guid[], mostRows: number,
): { readonly before: EffectSide; readonly after: EffectSide } {
  const after = predictedView(effect, before);
  const trees = { before: treeOf(before), after: treeOf(after) };
  const layouts = { before: layoutTree(trees.before, new Set()), after: layoutTree(trees.after, new Set()) };
  const marks = marksOf(effect);
  const isSmall = Math.max(layouts.before.length, layouts.after.length) <= mostRows;
  const rowsOf = (layout: readonly TreeRow[], markOf: ReadonlyMap<string, EffectMark>) => (
    isSmall ? shortened(layout, new Set(layout.map(({ key }) => key)), markOf) : fitting(layout, markOf, effect, before, chosenIds, mostRows)
  );
  return {
    before: { tree: trees.before, view: before, rows: rowsOf(layouts.before, withoutNew(marks)) },
    after: { tree: trees.after, view: after, rows: rowsOf(layouts.after, marks) },
  };
}

/** As much as fits into so many rows; never less than what changes. */
function fitting(
  layout: readonly TreeRow[], marks: ReadonlyMap<string, EffectMark>, effect: Effect, view: VmView, chosenIds: readonly Guid[], mostRows: number,
): readonly EffectRow[] {
  const removed = new Set(effect.removedIds);
  const removedKeys = layout.map(({ key }) => key).filter((key) => removed.has(key));
  const needed = [nowKey, newCheckpointId, ...effect.reparentedIds, ...chosenIds.filter((id) => !removed.has(id))];
  const context = contextOf(effect, view, chosenIds).slice(0, mostRows);
  let rows: readonly EffectRow[] = [];
  for (const first of removedShownFirst) {
    const shown = [...needed, ...removedKeys.filter((_, index) => index < first || index === removedKeys.length - 1)];
    for (let count = context.length; count >= 0; count -= 1) {
      rows = shortened(layout, new Set([...shown, ...context.slice(0, count)]), marks);
      if (rows.length <= mostRows) return rows;
    }
  }
  return rows;
}

function treeOf({ vm, checkpoints }: VmView): CheckpointTree {
  return buildTree(checkpoints, vm.parentCheckpointId);
}

function marksOf({ removedIds, reparentedIds }: Effect): ReadonlyMap<string, EffectMark> {
  return new Map<string, EffectMark>([
    ...removedIds.map((id) => [id, 'removed'] as const), ...reparentedIds.map((id) => [id, 'moved'] as const), [newCheckpointId, 'new'],
  ]);
}

function withoutNew(marks: ReadonlyMap<string, EffectMark>): ReadonlyMap<string, EffectMark> {
  return new Map([...marks].filter(([, mark]) => mark === 'removed'));
}

/** What Now hangs from before and after, then what the changed ones hang from: the first is the most useful to see. */
function contextOf({ removedIds, nowParentAfter }: Effect, { vm, checkpoints }: VmView, chosenIds: readonly Guid[]): readonly string[] {
  const removed = new Set(removedIds);
  const parents = checkpoints.filter(({ id }) => removed.has(id) || chosenIds.includes(id)).map(({ parentId }) => parentId);
  return [...new Set([vm.parentCheckpointId, nowParentAfter, ...parents])].flatMap((id) => (id === null || removed.has(id) ? [] : id));
}

function shortened(rows: readonly TreeRow[], kept: ReadonlySet<string>, marks: ReadonlyMap<string, EffectMark>): readonly EffectRow[] {
  const shown: EffectRow[] = [];
  const markOf = (key: string): EffectMark => marks.get(key) ?? null;
  for (let index = 0; index < rows.length;) {
    let end = index;
    while (end < rows.length && !kept.has(rows[end]?.key ?? '')) end += 1;
    // A gap takes a row too, so a single one is shown itself.
    if (end - index > 1) {
      shown.push(gapOf(rows.slice(index, end), rows[end], markOf));
      index = end;
      continue;
    }
    const row = rows[index];
    if (row !== undefined) shown.push({ kind: 'node', key: row.key, row, mark: markOf(row.key) });
    index += 1;
  }
  return shown;
}

function gapOf(hidden: readonly TreeRow[], next: TreeRow | undefined, markOf: (key: string) => EffectMark): EffectRow {
  const [first] = hidden;
  return {
    kind: 'gap', key: `gap before ${next?.key ?? 'the end'}`, count: hidden.length,
    isRemoved: hidden.every(({ key }) => markOf(key) === 'removed'),
    linesIn: linesAbove(first), linesOut: linesAbove(next),
  };
}

/** Lanes that come into a row from above: those that pass through it, and its own where it goes on. */
function linesAbove(row: TreeRow | undefined): readonly number[] {
  if (row === undefined) return [];
  const passing = Array.from({ length: row.lane - row.firstLane }, (_, index) => row.firstLane + index);
  return row.from === 'above' ? [...passing, row.lane] : passing;
}
