import { describe, expect, it } from 'vitest';
import { nothingSelected, selectOnly, type RowSelection } from '../../state/rowSelection.ts';
import { rowsMoved, selectionAfter } from './treeChange.ts';
import type { TreeRow } from './treeLayout.ts';

/** Rows as "key<parent" in the order drawn. */
function rowsOf(...rows: readonly string[]): readonly TreeRow[] {
  return rows.map((text) => {
    const [key = '', parentKey = null] = text.split('<');
    return { key, parentKey } as TreeRow;
  });
}

const before = rowsOf('a', 'x<a', 'y<x', 'b<a', 'now<b');

function several(focus: string | null, ...keys: readonly string[]): RowSelection {
  return { keys: new Set(keys), focus, anchor: focus };
}

describe('the selection after rows went away', () => {
  it('is the very same when nothing of it is gone', () => {
    const selection = several('b', 'a', 'b');
    expect(selectionAfter(selection, before, rowsOf('a', 'b<a', 'now<b'))).toBe(selection);
    expect(selectionAfter(nothingSelected, before, [])).toBe(nothingSelected);
  });

  it('goes to the nearest checkpoint inwards that is still there', () => {
    expect(selectionAfter(selectOnly('y'), before, rowsOf('a', 'x<a', 'b<a', 'now<b'))).toEqual(selectOnly('x'));
    expect(selectionAfter(selectOnly('y'), before, rowsOf('a', 'b<a', 'now<b'))).toEqual(selectOnly('a'));
  });

  it('goes to the next row when a root went, and to the last when nothing follows', () => {
    expect(selectionAfter(selectOnly('a'), before, rowsOf('x', 'y<x', 'b', 'now<b'))).toEqual(selectOnly('x'));
    expect(selectionAfter(selectOnly('z'), rowsOf('a', 'z'), rowsOf('a'))).toEqual(selectOnly('a'));
  });

  it('keeps what is left of several and only moves the focus', () => {
    const after = selectionAfter(several('y', 'a', 'y'), before, rowsOf('a', 'x<a', 'b<a', 'now<b'));
    expect(after).toEqual({ keys: new Set(['a']), focus: 'x', anchor: null });
  });

  it('forgets what was never drawn', () => {
    expect(selectionAfter(selectOnly('gone'), before, before)).toEqual({ keys: new Set(), focus: null, anchor: null });
  });
});

describe('how far the rows in view have moved', () => {
  it('follows the topmost row, or the next that is still there', () => {
    expect(rowsMoved(3, before, rowsOf('new', 'a', 'x<a', 'y<x', 'b<a', 'now<b'))).toBe(1);
    expect(rowsMoved(2, before, rowsOf('a', 'b<a', 'now<b'))).toBe(-2);
    expect(rowsMoved(1, before, before)).toBe(0);
    expect(rowsMoved(1, before, rowsOf('a'))).toBe(0);
  });
});
