import { rowForKey } from '../../ui/rowKeys.ts';
import type { TreeRow } from './treeLayout.ts';

/** What a key does in the tree, as the ARIA tree pattern has it; null: nothing. */
export type TreeStep =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'fold'; readonly keys: readonly string[]; readonly isFolded: boolean };

export function treeStep(key: string, rows: readonly TreeRow[], current: number, page: number): TreeStep | null {
  const row = rows[current];
  if (key === 'ArrowRight' && row !== undefined) return inwards(rows, row);
  if (key === 'ArrowLeft' && row !== undefined) return outwards(rows, row);
  if (key === '*' && row !== undefined) return unfold(rows.filter(({ parentKey }) => parentKey === row.parentKey));
  const index = rowForKey(key, current, rows.length, page);
  return index === null ? null : { kind: 'go', index };
}

/** Unfolds, else goes to the first child. */
function inwards(rows: readonly TreeRow[], row: TreeRow): TreeStep | null {
  if (row.heldCount > 0) return unfold([row]);
  return goTo(rows.findIndex(({ parentKey }) => parentKey === row.key));
}

/** Folds, else goes to the parent. */
function outwards(rows: readonly TreeRow[], row: TreeRow): TreeStep | null {
  if (row.canFold && row.heldCount === 0) return { kind: 'fold', keys: [row.key], isFolded: true };
  return row.parentKey === null ? null : goTo(rows.findIndex(({ key }) => key === row.parentKey));
}

function unfold(rows: readonly TreeRow[]): TreeStep {
  return { kind: 'fold', keys: rows.filter(({ heldCount }) => heldCount > 0).map(({ key }) => key), isFolded: false };
}

function goTo(index: number): TreeStep | null {
  return index === -1 ? null : { kind: 'go', index };
}
