import { selectOnly, withoutGone, type RowSelection } from '../../state/rowSelection.ts';
import type { TreeRow } from './treeLayout.ts';

/**
 * The selection after rows went away, deleted or folded in: without them, and where none is left with a neighbour instead,
 * the nearest checkpoint inwards or else the next row. The same selection when nothing of it is gone.
 */
export function selectionAfter(selection: RowSelection, before: readonly TreeRow[], after: readonly TreeRow[]): RowSelection {
  const there = new Set(after.map(({ key }) => key));
  const kept = withoutGone(selection, (key) => there.has(key));
  if (kept === selection) return selection;
  const [gone] = [selection.focus, ...selection.keys].filter((key) => key !== null && !there.has(key));
  const focus = kept.focus ?? neighbourOf(gone ?? null, before, there);
  const wasEmptied = kept.keys.size === 0 && selection.keys.size > 0;
  return wasEmptied && focus !== null ? selectOnly(focus) : { ...kept, focus };
}

/** How many rows up or down what stands at `topIndex` has moved; what is gone counts as the next that is still there. */
export function rowsMoved(topIndex: number, before: readonly TreeRow[], after: readonly TreeRow[]): number {
  const indexes = new Map(after.map(({ key }, index) => [key, index]));
  for (let index = Math.max(0, topIndex); index < before.length; index += 1) {
    const now = indexes.get(before[index]?.key ?? '');
    if (now !== undefined) return now - index;
  }
  return 0;
}

function neighbourOf(gone: string | null, before: readonly TreeRow[], there: ReadonlySet<string>): string | null {
  const rows = new Map(before.map((row) => [row.key, row]));
  for (let key = gone; key !== null; key = rows.get(key)?.parentKey ?? null) {
    if (there.has(key)) return key;
  }
  const place = before.findIndex(({ key }) => key === gone);
  if (place === -1) return null;
  const next = before.slice(place).find(({ key }) => there.has(key)) ?? before.findLast(({ key }) => there.has(key));
  return next?.key ?? null;
}
