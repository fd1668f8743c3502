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

/** A tree of so many rows is drawn whole: leaving some out would only hide where things are. */
const drawnWhole = 8;
/** Of a long row of removed checkpoints the first ones and the last are enough to see what goes. */
const removedShownFirst = 3;

/** The tree before and after an effect, shortened to what changes: `chosenIds` are what the operation is about. */
export function effectSides(effect: Effect, before: VmView, chosenIds: readonly Guid[]): { readonly before: EffectSide; readonly after: EffectSide } {
  const after = predictedView(effect, before);
  const trees = { before: treeOf(before), after: treeOf(after) };
  const marks = marksOf(effect);
  const rows = { before: layoutTree(trees.before, new Set()), after: layoutTree(trees.after, new Set()) };
  const isSmall = Math.max(rows.before.length, rows.after.length) <= drawnWhole;
  const kept = isSmall ? allKeys(rows.before, rows.after) : keptKeys(effect, before, chosenIds, rows.before);
  return {
    before: { tree: trees.before, view: before, rows: shortened(rows.before, kept, withoutNew(marks)) },
    after: { tree: trees.after, view: after, rows: shortened(rows.after, kept, marks) },
  };
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

function allKeys(...sides: readonly (readonly TreeRow[])[]): ReadonlySet<string> {
  return new Set(sides.flat().map(({ key }) => key));
}

/** What changes, what it hangs from, and Now before and after. */
function keptKeys(effect: Effect, { vm, checkpoints }: VmView, chosenIds: readonly Guid[], rows: readonly TreeRow[]): ReadonlySet<string> {
  const { removedIds, reparentedIds, nowParentAfter } = effect;
  const removed = new Set(removedIds);
  const removedRows = rows.map(({ key }) => key).filter((key) => removed.has(key));
  const shownRemoved = removedRows.filter((_, index) => index < removedShownFirst || index === removedRows.length - 1);
  const parents = checkpoints.filter(({ id }) => removed.has(id) || chosenIds.includes(id)).map(({ parentId }) => parentId);
  const wanted = [
    nowKey, newCheckpointId, ...reparentedIds, ...shownRemoved, vm.parentCheckpointId, nowParentAfter,
    ...[...chosenIds, ...parents].filter((id) => id === null || !removed.has(id)),
  ];
  return new Set(wanted.filter((key) => key !== null));
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
