import { describe, expect, it } from 'vitest';
import { afterClick, afterContextClick, afterMove, nothingSelected, selectAll, selectOnly, withoutGone, type RowSelection } from './rowSelection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const none = { ctrlKey: false, shiftKey: false };
const ctrl = { ctrlKey: true, shiftKey: false };
const shift = { ctrlKey: false, shiftKey: true };
const both = { ctrlKey: true, shiftKey: true };

function keysOf(selection: RowSelection): readonly string[] {
  return [...selection.keys].toSorted();
}

describe('a selection of rows', () => {
  it('is one row after a click, one more or less with Ctrl', () => {
    const one = afterClick(nothingSelected, 'b', order, none);
    expect(keysOf(one)).toEqual(['b']);
    const two = afterClick(one, 'd', order, ctrl);
    expect(keysOf(two)).toEqual(['b', 'd']);
    expect(keysOf(afterClick(two, 'b', order, ctrl))).toEqual(['d']);
    expect(keysOf(afterClick(two, 'c', order, none))).toEqual(['c']);
  });

  it('is a range with Shift, from the anchor in both directions, and the anchor stays', () => {
    const down = afterClick(selectOnly('b'), 'd', order, shift);
    expect(keysOf(down)).toEqual(['b', 'c', 'd']);
    expect(keysOf(afterClick(down, 'a', order, shift))).toEqual(['a', 'b']);
    expect(keysOf(afterClick(nothingSelected, 'c', order, shift))).toEqual(['c']);
  });

  it('keeps what else is selected when a range is added with Ctrl+Shift', () => {
    const two = afterClick(selectOnly('a'), 'c', order, ctrl);
    expect(keysOf(afterClick(two, 'e', order, both))).toEqual(['a', 'c', 'd', 'e']);
  });

  it('follows the arrow keys; Shift extends, Ctrl only moves the focus', () => {
    expect(keysOf(afterMove(selectOnly('a'), 'b', order, none))).toEqual(['b']);
    expect(keysOf(afterMove(selectOnly('a'), 'c', order, shift))).toEqual(['a', 'b', 'c']);
    const moved = afterMove(selectOnly('a'), 'c', order, ctrl);
    expect(keysOf(moved)).toEqual(['a']);
    expect(moved.focus).toBe('c');
  });

  it('is kept by a context menu on one of its rows, and replaced by one on another', () => {
    const two = afterClick(selectOnly('a'), 'c', order, ctrl);
    expect(keysOf(afterContextClick(two, 'a'))).toEqual(['a', 'c']);
    expect(keysOf(afterContextClick(two, 'b'))).toEqual(['b']);
  });

  it('loses what is gone and nothing else, and stays the same value when nothing is', () => {
    const all = selectAll(order, selectOnly('b'));
    expect(withoutGone(all, () => true)).toBe(all);
    const left = withoutGone(all, (key) => key !== 'b');
    expect(keysOf(left)).toEqual(['a', 'c', 'd', 'e']);
    expect(left.focus).toBeNull();
  });

  it('begins a new range when its anchor is no longer in the list', () => {
    expect(keysOf(afterClick(selectOnly('gone'), 'c', order, shift))).toEqual(['c']);
  });
});
