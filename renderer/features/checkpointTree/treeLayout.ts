import type { CheckpointNode, CheckpointTree } from '../../../shared/domain/tree.ts';
import { nowKey } from '../../state/selectionStore.ts';

/**
 * One row of the drawn tree. Lane 0 is the trunk's. Every lane from `firstLane` up to the row's own passes through the row:
 * a branch is finished before the lane it left goes on, so no others can, and lines never cross.
 */
export interface TreeRow {
  readonly key: string;
  /** null: the Now row. */
  readonly node: CheckpointNode | null;
  readonly lane: number;
  readonly firstLane: number;
  /** Where its line comes from: nowhere (a root), its own lane, or the next lane inwards. */
  readonly from: 'nowhere' | 'above' | 'side';
  /** Whether its lane goes on below. */
  readonly goesOn: boolean;
  readonly isTrunk: boolean;
  readonly canFold: boolean;
  /** How many checkpoints a fold holds; 0: not folded. */
  readonly heldCount: number;
  readonly parentKey: string | null;
  /** For aria: the true depth, 1 for a root, and the place among its siblings as drawn. */
  readonly level: number;
  readonly place: number;
  readonly siblingCount: number;
}

type Placed = Pick<TreeRow, 'key' | 'node' | 'lane' | 'firstLane' | 'from' | 'isTrunk' | 'parentKey' | 'level' | 'place' | 'siblingCount'>;

/**
 * The rows in the order they are drawn. The trunk, from Now's root to Now, keeps one lane and comes last; any other branch takes
 * the next lane and comes before the line it left goes on; in a branch the newest child continues the lane. Other roots stand
 * before the trunk. Uses no recursion: thousands of checkpoints in a chain are fine.
 */
export function layoutTree(tree: CheckpointTree, foldedKeys: ReadonlySet<string>): readonly TreeRow[] {
  const trunk = new Set<string>(tree.now.path);
  const rows: TreeRow[] = [];
  const stack = rootsOf(tree, trunk).toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const isFolded = !next.isTrunk && foldedKeys.has(next.key);
    const children = isFolded ? [] : childrenOf(next, tree, trunk);
    rows.push({
      ...next,
      goesOn: children.length > 0,
      canFold: !next.isTrunk && (next.node?.children.length ?? 0) > 0,
      heldCount: isFolded && next.node !== null ? descendantCount(next.node) : 0,
    });
    for (const child of children.toReversed()) stack.push(child);
  }
  return rows;
}

function rootsOf(tree: CheckpointTree, trunk: ReadonlySet<string>): Placed[] {
  const others = tree.roots.filter(({ key }) => !trunk.has(key));
  const last = tree.roots.find(({ key }) => trunk.has(key)) ?? null;
  const siblingCount = others.length + 1;
  const root = { parentKey: null, level: 1, from: 'nowhere', siblingCount } as const;
  return [
    ...others.map((node, index) => ({ ...root, key: node.key, node, lane: 1, firstLane: 1, isTrunk: false, place: index + 1 })),
    // A Now that hangs from nothing is the trunk's only row.
    { ...root, key: last?.key ?? nowKey, node: last, lane: 0, firstLane: 0, isTrunk: true, place: siblingCount },
  ];
}

/** In the order they are drawn: those that leave the lane, then the one that continues it. */
function childrenOf(parent: Placed, tree: CheckpointTree, trunk: ReadonlySet<string>): Placed[] {
  const { node } = parent;
  if (node === null) return [];
  const holdsNow = parent.isTrunk && node.key === tree.now.path.at(-1);
  const continuing = parent.isTrunk ? node.children.find(({ key }) => trunk.has(key)) : node.children.at(-1);
  const leaving = node.children.filter((child) => child !== continuing);
  const siblingCount = node.children.length + (holdsNow ? 1 : 0);
  const child = { parentKey: node.key, level: parent.level + 1, firstLane: parent.firstLane, siblingCount } as const;
  const inLane = { ...child, lane: parent.lane, from: 'above', isTrunk: parent.isTrunk, place: siblingCount } as const;
  return [
    ...leaving.map((one, index) => (
      { ...child, key: one.key, node: one, lane: parent.lane + 1, from: 'side' as const, isTrunk: false, place: index + 1 }
    )),
    ...(continuing === undefined ? [] : [{ ...inLane, key: continuing.key, node: continuing }]),
    ...(holdsNow ? [{ ...inLane, key: nowKey, node: null }] : []),
  ];
}

function descendantCount(node: CheckpointNode): number {
  let count = 0;
  const stack = [...node.children];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    count += 1;
    for (const child of next.children) stack.push(child);
  }
  return count;
}
