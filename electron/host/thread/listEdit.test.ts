import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, editBetween } from './listEdit.ts';

const pool = Array.from({ length: 12 }, (_, name) => ({ name }));
const lists = fc.array(fc.constantFrom(...pool));

describe('how one list becomes another', () => {
  it('makes the later list of the earlier one, whatever they are, with the very same items', () => {
    fc.assert(fc.property(lists, lists, fc.integer({ min: 1, max: 4 }), (earlier, later, most) => {
      const segments = editBetween(earlier, later, most);
      const made = edited(earlier, segments);
      expect(made.length).toBe(later.length);
      expect(made.every((item, at) => item === later[at])).toBe(true);
      expect(segments.every((segment) => !('items' in segment) || segment.items.length <= most)).toBe(true);
    }));
  });

  it('is one segment for a list that stayed, however long, and names only what is new in one that did not', () => {
    const other = { name: 99 };
    expect(editBetween(pool, [...pool], 5)).toEqual([{ from: 0, count: pool.length }]);
    expect(editBetween(pool, pool.with(4, other), 5)).toEqual([{ from: 0, count: 4 }, { items: [other] }, { from: 5, count: pool.length - 5 }]);
    expect(editBetween([], pool, 5).map((segment) => ('items' in segment ? segment.items.length : 0))).toEqual([5, 5, 2]);
  });
});
