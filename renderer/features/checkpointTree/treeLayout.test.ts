import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { buildTree } from '../../../shared/domain/tree.ts';
import { layoutTree, type TreeRow } from './treeLayout.ts';

let second = 0;

/** Made in the order of the calls. */
function checkpoint(id: string, parentId: string | null): Checkpoint {
  second += 1;
  const createdAt = new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();
  return {
    id, vmId: 'vm', name: id, parentId, createdAt, snapshotType: 'Standard', hasMemory: false, isAutomatic: false, notes: '', origin: null,
  };
}

function layout(pairs: readonly (readonly [string, string | null])[], nowParentId: string | null, folded: readonly string[] = []): readonly TreeRow[] {
  return layoutTree(buildTree(pairs.map(([id, parentId]) => checkpoint(id, parentId)), nowParentId), new Set(folded));
}

/** "  b" is b in lane 1. */
function drawn(rows: readonly TreeRow[]): string[] {
  return rows.map(({ key, lane }) => `${'  '.repeat(lane)}${key}`);
}

describe('the drawn checkpoint tree', () => {
  it('keeps a long line straight and ends it in Now', () => {
    const rows = layout([['a', null], ['b', 'a'], ['c', 'b']], 'c');
    expect(drawn(rows)).toEqual(['a', 'b', 'c', 'now']);
    expect(rows.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
    expect(rows.every(({ isTrunk }) => isTrunk)).toBe(true);
    expect(rows.at(-1)).toMatchObject({ from: 'above', goesOn: false });
  });

  it('draws a branch before the trunk goes on, in a lane of its own', () => {
    const rows = layout([['a', null], ['b', 'a'], ['x', 'a'], ['y', 'x'], ['c', 'b']], 'c');
    expect(drawn(rows)).toEqual(['a', '  x', '  y', 'b', 'c', 'now']);
    expect(rows[1]).toMatchObject({ from: 'side', goesOn: true, isTrunk: false });
    expect(rows[2]).toMatchObject({ from: 'above', goesOn: false, level: 3 });
  });

  it('lets the newest child continue a branch and the older ones leave it first', () => {
    const rows = layout([['a', null], ['x', 'a'], ['older', 'x'], ['newest', 'x']], 'a');
    expect(drawn(rows)).toEqual(['a', '  x', '    older', '  newest', 'now']);
  });

  it('puts other roots before the trunk, oldest first, and never in its lane', () => {
    const rows = layout([['first', null], ['second', null], ['main', null], ['child', 'first']], 'main');
    expect(drawn(rows)).toEqual(['  first', '  child', '  second', 'main', 'now']);
    expect(rows.slice(0, 3).every(({ firstLane, isTrunk }) => firstLane === 1 && !isTrunk)).toBe(true);
  });

  it('shows a Now that hangs from nothing as a last row alone', () => {
    const rows = layout([['a', null]], null);
    expect(drawn(rows)).toEqual(['  a', 'now']);
    expect(rows.at(-1)).toMatchObject({ from: 'nowhere', goesOn: false, level: 1, place: 2, siblingCount: 2 });
  });

  it('shows only Now when there is no checkpoint', () => {
    expect(drawn(layout([], null))).toEqual(['now']);
  });

  it('loses no checkpoint to orphans, cycles and duplicate ids', () => {
    const rows = layout([['a', 'gone'], ['b', 'c'], ['c', 'b'], ['a', null], ['s', 's']], 'missing');
    expect(rows.map(({ key }) => key).toSorted()).toEqual(['a', 'a#2', 'b', 'c', 'now', 's']);
  });

  it('folds a branch and says how many it holds, but never the trunk', () => {
    const rows = layout([['a', null], ['b', 'a'], ['x', 'a'], ['y', 'x'], ['z', 'y']], 'b', ['x', 'a']);
    expect(drawn(rows)).toEqual(['a', '  x', 'b', 'now']);
    expect(rows[1]).toMatchObject({ heldCount: 2, canFold: true, goesOn: false });
    expect(rows[0]).toMatchObject({ heldCount: 0, canFold: false, goesOn: true });
  });

  it('counts places among siblings as they are drawn, Now included', () => {
    const rows = layout([['a', null], ['x', 'a'], ['y', 'a']], 'a');
    expect(rows.map(({ key, place, siblingCount }) => [key, place, siblingCount])).toEqual([
      ['a', 1, 1], ['x', 1, 3], ['y', 2, 3], ['now', 3, 3],
    ]);
  });

  it('draws every parent before its children and only lanes that have begun', () => {
    const pairs = Array.from({ length: 5000 }, (_, index) => [
      `c${String(index)}`, index === 0 ? null : `c${String(Math.floor((index * 7919) % index))}`,
    ] as const);
    const rows = layout(pairs, 'c4999');
    const seen = new Map<string, TreeRow>();
    for (const row of rows) {
      const parent = row.parentKey === null ? undefined : seen.get(row.parentKey);
      if (row.parentKey !== null) expect(row.lane - (parent?.lane ?? NaN)).toBe(row.from === 'side' ? 1 : 0);
      seen.set(row.key, row);
    }
    expect(seen.size).toBe(5001);
  });

  it('takes a chain of 5,000', () => {
    const rows = layout(pairsOf(5000, (index) => (index === 0 ? null : `c${String(index - 1)}`)), 'c4999');
    expect(rows).toHaveLength(5001);
    expect(rows.every(({ lane }) => lane === 0)).toBe(true);
    expect(rows.at(-1)?.level).toBe(5001);
  });

  it('takes 5,000 checkpoints made from one, and folds nothing of the trunk with them', () => {
    const rows = layout(pairsOf(5001, (index) => (index === 0 ? null : 'c0')), 'c5000', ['c0']);
    expect(rows).toHaveLength(5002);
    expect(Math.max(...rows.map(({ lane }) => lane))).toBe(1);
    expect(rows.at(-2)).toMatchObject({ key: 'c5000', place: 5000, siblingCount: 5000, lane: 0 });
  });

  it('takes 50 levels of branches that each leave the one before, lane by lane', () => {
    // Of the two made from each checkpoint the older goes on, so that every level leaves into a lane of its own.
    const pairs = pairsOf(100, (index) => (index < 2 ? null : `c${String(index - 2 - (index % 2))}`));
    const rows = layout(pairs, null);
    expect(Math.max(...rows.map(({ level }) => level))).toBe(50);
    expect(rows.find(({ key }) => key === 'c98')).toMatchObject({ lane: 50, firstLane: 1, from: 'side', level: 50 });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(101);
  });

  it('folds a long branch to one row', () => {
    const rows = layout(pairsOf(5000, (index) => (index === 0 ? null : `c${String(index - 1)}`)), 'c0', ['c1']);
    expect(drawn(rows)).toEqual(['c0', '  c1', 'now']);
    expect(rows[1]).toMatchObject({ heldCount: 4998 });
  });
});

function pairsOf(count: number, parentOf: (index: number) => string | null): readonly (readonly [string, string | null])[] {
  return Array.from({ length: count }, (_, index) => [`c${String(index)}`, parentOf(index)] as const);
}
