import { describe, expect, it } from 'vitest';
import { trackList, withMoved, withStepped } from './columnLayout.ts';

describe('the tracks of the columns', () => {
  const tracks = [
    { width: 200, isSet: true, growth: { share: 170 } }, { width: 92, isSet: false, growth: { share: 100 } },
    { width: 118, isSet: false, growth: { percent: 15, most: 160 } }, { width: 52, isSet: false, growth: undefined },
  ] as const;

  it.each([[500, '118px'], [1000, '150px'], [2000, '160px']])('keep a width that was set, and let the others share a table of %d pixels', (width, third) => {
    expect(trackList(tracks, width)).toBe(`200px minmax(92px, 100fr) ${third} 52px`);
  });
});

describe('the order of the columns', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('takes a column to either side of another', () => {
    expect(withMoved(order, 'a', 'c', 'after')).toEqual(['b', 'c', 'a', 'd']);
    expect(withMoved(order, 'd', 'a', 'before')).toEqual(['d', 'a', 'b', 'c']);
    expect(withMoved(order, 'b', 'b', 'after')).toEqual(order);
    expect(withMoved(order, 'b', 'gone', 'after')).toEqual(order);
  });

  it('steps over hidden columns, and ends at the ends', () => {
    expect(withStepped(order, ['a', 'c', 'd'], 'a', 1)).toEqual(['b', 'c', 'a', 'd']);
    expect(withStepped(order, ['a', 'c', 'd'], 'c', -1)).toEqual(['c', 'a', 'b', 'd']);
    expect(withStepped(order, ['a', 'c', 'd'], 'd', 1)).toBeNull();
    expect(withStepped(order, ['a', 'c', 'd'], 'a', -1)).toBeNull();
  });
});
