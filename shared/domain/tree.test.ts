import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from './checkpoint.ts';
import { messyCheckpoints, messyUniqueCheckpoints } from './testing/arbitraries.ts';
import { sampleChain, sampleCheckpoint as checkpoint } from './testing/samples.ts';
import { buildTree, childIdsOf, flatten, isAmbiguous, subtreeIds } from './tree.ts';
import type { CheckpointTree } from './tree.ts';

const at = (fraction: string): { createdAt: string } => ({ createdAt: `2026-01-02T08:00:00.${fraction}Z` });
const rootIds = (tree: CheckpointTree): string[] => tree.roots.map((node) => node.checkpoint.id);
/** One line a node: its key, indented by its depth, and its defect. */
const drawn = (tree: CheckpointTree): string[] =>
  flatten(tree).map(({ key, depth, defect }) => `${' '.repeat(depth)}${key}${defect === null ? '' : ` (${defect})`}`);

describe('buildTree', () => {
  it('hangs checkpoints from their parents, whatever the order of the list', () => {
    const tree = buildTree([checkpoint('c', 'b'), checkpoint('d', 'a'), checkpoint('a'), checkpoint('b', 'a')], null);
    expect(drawn(tree)).toEqual(['a', ' b', '  c', ' d']);
  });

  it('puts siblings in the order of their creation, also within one millisecond', () => {
    const tree = buildTree([checkpoint('a', null, at('1230009')), checkpoint('b', null, at('1230001')), checkpoint('c', null, at('12'))], null);
    expect(rootIds(tree)).toEqual(['c', 'b', 'a']);
  });

  it('compares times as instants and not as texts', () => {
    const early = checkpoint('early', null, { createdAt: '2026-01-02T09:30:00+02:00' });
    const late = checkpoint('late', null, { createdAt: '2026-01-02T08:00:00Z' });
    expect(rootIds(buildTree([late, early], null))).toEqual(['early', 'late']);
  });

  it('puts equal times in the order of the ids, and what is no time last', () => {
    const unreadable = checkpoint('a', null, { createdAt: 'yesterday' });
    expect(rootIds(buildTree([checkpoint('c'), unreadable, checkpoint('b')], null))).toEqual(['b', 'c', 'a']);
  });

  it('makes a root of an orphan and keeps what hangs from it', () => {
    expect(drawn(buildTree([checkpoint('a', 'gone'), checkpoint('b', 'a')], null))).toEqual(['a (orphan)', ' b']);
  });

  it('makes a root of a checkpoint that names itself as its parent', () => {
    expect(drawn(buildTree([checkpoint('a', 'a'), checkpoint('b', 'a')], null))).toEqual(['a (selfParent)', ' b']);
  });

  it('cuts a cycle above its oldest member and marks its members, but not what hangs from them', () => {
    const tree = buildTree([
      checkpoint('a', 'c', at('3')), checkpoint('b', 'a', at('1')), checkpoint('c', 'b', at('2')), checkpoint('d', 'c', at('0')),
    ], null);
    expect(drawn(tree)).toEqual(['b (cycle)', ' c (cycle)', '  d', '  a (cycle)']);
  });

  it('keeps the oldest of equal ids in its place and shows each other one as a root with a key of its own', () => {
    const tree = buildTree([
      checkpoint('a', null, at('9')), checkpoint('a', 'b', at('5')), checkpoint('b', null, at('1')), checkpoint('c', 'a', at('6')),
    ], null);
    expect(drawn(tree)).toEqual(['b', ' a', '  c', 'a#2 (duplicate)']);
    expect([...tree.duplicateIds]).toEqual(['a']);
  });

  it('is empty for no checkpoints', () => {
    expect(buildTree([], null)).toMatchObject({ roots: [], now: { parentId: null, path: [], defect: null } });
  });

  it.each([5_000, 100_000])('takes a chain of %i checkpoints', (length) => {
    const chain = sampleChain(length);
    const last = chain.at(-1)?.id ?? '';
    const tree = buildTree(chain.toReversed(), last);
    expect(flatten(tree).at(-1)).toMatchObject({ key: last, depth: length - 1 });
    expect(tree.now.path).toEqual(chain.map(({ id }) => id));
    expect(subtreeIds(tree, chain[0]?.id ?? '')).toHaveLength(length);
  });

  it('takes a cycle of 100,000 checkpoints', () => {
    const chain = sampleChain(100_000);
    const ring = chain.map((one, index) => (index === 0 ? { ...one, parentId: chain.at(-1)?.id ?? null } : one));
    const nodes = flatten(buildTree(ring, null));
    expect(nodes).toHaveLength(100_000);
    expect(nodes.every(({ defect }) => defect === 'cycle')).toBe(true);
  });
});

describe('Now', () => {
  const checkpoints = [checkpoint('a'), checkpoint('b', 'a'), checkpoint('c', 'a')];

  it('has the path from the root to the checkpoint it hangs from', () => {
    expect(buildTree(checkpoints, 'c').now).toEqual({ parentId: 'c', path: ['a', 'c'], defect: null });
  });

  it('stands alone when it has no parent', () => {
    expect(buildTree(checkpoints, null).now).toEqual({ parentId: null, path: [], defect: null });
  });

  it('says so when its parent is not there', () => {
    expect(buildTree(checkpoints, 'gone').now).toEqual({ parentId: 'gone', path: [], defect: 'parentMissing' });
  });

  it('has a path that ends when it hangs in a cycle', () => {
    expect(buildTree([checkpoint('a', 'b'), checkpoint('b', 'a')], 'b').now.path).toEqual(['a', 'b']);
  });
});

describe('asking a tree', () => {
  const tree = buildTree([checkpoint('a'), checkpoint('b', 'a'), checkpoint('c', 'b'), checkpoint('d', 'a')], null);

  it('gives a checkpoint with all its descendants', () => {
    expect(subtreeIds(tree, 'b')).toEqual(['b', 'c']);
    expect(subtreeIds(tree, 'a')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives direct children only', () => {
    expect(childIdsOf(tree, 'a')).toEqual(['b', 'd']);
  });

  it('knows nothing of an id that is not there', () => {
    expect([subtreeIds(tree, 'x'), childIdsOf(tree, 'x')]).toEqual([[], []]);
  });

  it('calls ambiguous what is in a cycle, its own parent or not alone with its id', () => {
    const messy = buildTree([
      checkpoint('a', 'b'), checkpoint('b', 'a'), checkpoint('s', 's'), checkpoint('t'), checkpoint('t'), checkpoint('o', 'gone'), checkpoint('k', 'a'),
    ], null);
    expect(['a', 'b', 's', 't', 'o', 'k'].filter((id) => isAmbiguous(messy, id))).toEqual(['a', 'b', 's', 't']);
  });
});

describe('any list of checkpoints', () => {
  it('becomes a tree with each of them exactly once', () => {
    fc.assert(fc.property(messyCheckpoints, (checkpoints) => {
      const nodes = flatten(buildTree(checkpoints, null));
      expect(nodes).toHaveLength(checkpoints.length);
      expect(new Set(nodes.map((node) => node.checkpoint))).toEqual(new Set(checkpoints));
      expect(new Set(nodes.map(({ key }) => key)).size).toBe(checkpoints.length);
    }));
  });

  it('has every child under the parent it names, one level deeper, after its older siblings', () => {
    fc.assert(fc.property(messyCheckpoints, (checkpoints) => {
      const tree = buildTree(checkpoints, null);
      for (const { checkpoint: { id }, depth, children } of flatten(tree)) {
        for (const child of children) expect(child).toMatchObject({ parentId: id, depth: depth + 1, checkpoint: { parentId: id } });
        const order = children.map((child) => child.checkpoint.createdAt);
        expect(order).toEqual(order.toSorted());
      }
      for (const root of tree.roots) expect(root.parentId === null && (root.checkpoint.parentId === null || root.defect !== null)).toBe(true);
    }));
  });

  it('has as cycle exactly what comes back to itself, by way of another', () => {
    fc.assert(fc.property(messyUniqueCheckpoints, (checkpoints) => {
      const marked = flatten(buildTree(checkpoints, null)).filter(({ defect }) => defect === 'cycle').map(({ key }) => key);
      expect(marked.toSorted()).toEqual(checkpoints.filter((one) => returnsToItself(one, checkpoints)).map(({ id }) => id).toSorted());
    }));
  });

  it('becomes the same tree in any order', () => {
    const twoOrders = messyUniqueCheckpoints.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(fc.property(twoOrders, ([one, other]) => {
      expect(drawn(buildTree(other, null))).toEqual(drawn(buildTree(one, null)));
    }));
  });
});

function returnsToItself(start: Checkpoint, checkpoints: readonly Checkpoint[]): boolean {
  let id = start.parentId;
  for (let step = 0; step < checkpoints.length && id !== null && id !== start.id; step += 1) {
    const current = checkpoints.find((one) => one.id === id);
    id = current?.parentId ?? null;
  }
  return id === start.id && start.parentId !== start.id;
}
