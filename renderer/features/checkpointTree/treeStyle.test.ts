import { describe, expect, it } from 'vitest';
import { kindWidth, laneGeometry } from './treeStyle.ts';

describe('where lanes are drawn', () => {
  it('keeps them wide while there are few, and narrows them so that the names stay in view', () => {
    expect(laneGeometry(2).x(1) - laneGeometry(2).x(0)).toBe(18);
    expect(laneGeometry(20).width).toBeLessThan(260);
    expect(laneGeometry(49).width).toBeLessThan(340);
  });

  it('gives every lane that a host can have a place of its own, each to the right of the one before', () => {
    const { x } = laneGeometry(49);
    const places = Array.from({ length: 50 }, (_, lane) => x(lane));
    expect(new Set(places).size).toBe(50);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('draws deeper ones in the last', () => {
    const deep = laneGeometry(5000);
    expect(deep.width).toBe(laneGeometry(49).width);
    expect(deep.x(4000)).toBe(deep.x(49));
  });
});

describe('kindWidth', () => {
  it('is what the longest kind needs, within limits', () => {
    expect(kindWidth([])).toBe(112);
    expect(kindWidth(['No memory', 'Production'])).toBeLessThan(120);
    expect(kindWidth(['No memory', 'Replica, by replication'])).toBe(190);
    expect(kindWidth(['Fell back to standard'])).toBeGreaterThan(kindWidth(['VM was saved']));
  });
});
