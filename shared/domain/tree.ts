import type { Checkpoint } from './checkpoint.ts';
import { compareInstants, instantOf } from './instant.ts';
import type { Guid } from './vm.ts';

/**
 * What is wrong with a checkpoint's place. `orphan`: its parent is not in the list. `selfParent`: it names itself.
 * `cycle`: following the parents leads back to it. `duplicate`: an older checkpoint has the same id.
 */
export type NodeDefect = 'orphan' | 'selfParent' | 'cycle' | 'duplicate';

/** A checkpoint in its place. Every checkpoint of the input is exactly one node. */
export interface CheckpointNode {
  /** Unique in its tree: the checkpoint's id, with a number behind it for a duplicate. */
  readonly key: string;
  readonly checkpoint: Checkpoint;
  /** The node it hangs from; null for a root, also where the checkpoint itself names a parent that cannot be used. */
  readonly parentId: Guid | null;
  /** 0 for a root. */
  readonly depth: number;
  /** By creation time, oldest first. */
  readonly children: readonly CheckpointNode[];
  readonly defect: NodeDefect | null;
}

/** Where Now hangs. */
export interface NowPlace {
  /** As the VM tells it, even when there is no such checkpoint. */
  readonly parentId: Guid | null;
  /** Ids from the root to the checkpoint Now hangs from, both included; empty when Now has no parent or it is missing. */
  readonly path: readonly Guid[];
  readonly defect: 'parentMissing' | null;
}

export interface CheckpointTree {
  /** By creation time, oldest first. */
  readonly roots: readonly CheckpointNode[];
  /** One node for each id; of duplicates the oldest. */
  readonly byId: ReadonlyMap<Guid, CheckpointNode>;
  /** Ids that more than one checkpoint has. */
  readonly duplicateIds: ReadonlySet<Guid>;
  readonly now: NowPlace;
}

/** A node while its tree is being built. */
interface Growing extends CheckpointNode {
  key: string;
  parentId: Guid | null;
  depth: number;
  readonly children: Growing[];
  defect: NodeDefect | null;
}

/**
 * The tree of one VM's checkpoints, from a flat list in any order. Bad data never loses a checkpoint and never hangs:
 * - orphan, self-parent: a root with that defect;
 * - cycle: all its members have the defect; the oldest becomes a root and the others hang from it as they say;
 * - duplicate ids: the oldest keeps the id and the children; each other one is a root without children, with the defect.
 * Siblings are ordered by creation time, then by id. Takes O(n log n) and no recursion: a chain of 100,000 is fine.
 */
export function buildTree(checkpoints: readonly Checkpoint[], nowParentId: Guid | null): CheckpointTree {
  const nodes = byAge(checkpoints).map(growing);
  const { byId, duplicateIds } = nameDuplicates(nodes);
  for (const node of byId.values()) findParent(node, byId);
  cutCycles(byId);
  const roots = attachChildren(nodes, byId);
  return { roots, byId, duplicateIds, now: placeOfNow(byId, nowParentId) };
}

/** The checkpoint's id with those of all its descendants, parents before children; empty for an id the tree has not. */
export function subtreeIds(tree: CheckpointTree, id: Guid): readonly Guid[] {
  const node = tree.byId.get(id);
  return node === undefined ? [] : walk([node]).map(({ checkpoint }) => checkpoint.id);
}

/** The id of the checkpoint that a node's key stands for. */
export function idOfNode(key: string): Guid {
  return key.replace(/#\d+$/, '');
}

/** Ids of a checkpoint's direct children, oldest first; empty for an id the tree has not. */
export function childIdsOf(tree: CheckpointTree, id: Guid): readonly Guid[] {
  return tree.byId.get(id)?.children.map(({ checkpoint }) => checkpoint.id) ?? [];
}

/** Every node of the tree once, depth first: a parent before its children, an older branch before a younger one. */
export function flatten(tree: CheckpointTree): readonly CheckpointNode[] {
  return walk(tree.roots);
}

/** Whether a checkpoint's place or identity is so unclear that changing it could hit something else. */
export function isAmbiguous(tree: CheckpointTree, id: Guid): boolean {
  const defect = tree.byId.get(id)?.defect;
  return defect === 'cycle' || defect === 'selfParent' || tree.duplicateIds.has(id);
}

/** Oldest first; the id decides between equal times, and the order of the input between equal ids. */
function byAge(checkpoints: readonly Checkpoint[]): Checkpoint[] {
  return checkpoints
    .map((checkpoint) => ({ checkpoint, instant: instantOf(checkpoint.createdAt) }))
    .sort((a, b) => compareInstants(a.instant, b.instant) || compareTexts(a.checkpoint.id, b.checkpoint.id))
    .map(({ checkpoint }) => checkpoint);
}

function growing(checkpoint: Checkpoint): Growing {
  return { key: checkpoint.id, checkpoint, parentId: null, depth: 0, children: [], defect: null };
}

function nameDuplicates(nodes: Growing[]): { byId: Map<Guid, Growing>; duplicateIds: Set<Guid> } {
  const byId = new Map<Guid, Growing>();
  const counts = new Map<Guid, number>();
  for (const node of nodes) {
    const { id } = node.checkpoint;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (count === 1) {
      byId.set(id, node);
    } else {
      node.key = `${id}#${count}`;
      node.defect = 'duplicate';
    }
  }
  const duplicateIds = new Set([...counts].filter(([, count]) => count > 1).map(([id]) => id));
  return { byId, duplicateIds };
}

function findParent(node: Growing, byId: ReadonlyMap<Guid, Growing>): void {
  const { id, parentId } = node.checkpoint;
  if (parentId === null) return;
  if (parentId === id) node.defect = 'selfParent';
  else if (byId.has(parentId)) node.parentId = parentId;
  else node.defect = 'orphan';
}

/** Marks every cycle and makes its oldest member a root. Each node is followed once, so this takes O(n). */
function cutCycles(byId: ReadonlyMap<Guid, Growing>): void {
  const walkOf = new Map<Growing, Growing>();
  // Oldest first, as byId was filled; the walk that first meets a cycle need not start on it.
  for (const start of byId.values()) {
    let node: Growing | undefined = start;
    while (node !== undefined && !walkOf.has(node)) {
      walkOf.set(node, start);
      node = parentOf(node, byId);
    }
    if (node !== undefined && walkOf.get(node) === start) cutCycle(node, byId);
  }
}

function cutCycle(member: Growing, byId: ReadonlyMap<Guid, Growing>): void {
  const members = new Set<Growing>();
  for (let node: Growing | undefined = member; node !== undefined && !members.has(node); node = parentOf(node, byId)) {
    node.defect = 'cycle';
    members.add(node);
  }
  const [oldest] = byAge([...members].map(({ checkpoint }) => checkpoint));
  const root = oldest && byId.get(oldest.id);
  if (root !== undefined) root.parentId = null;
}

function parentOf(node: CheckpointNode, byId: ReadonlyMap<Guid, Growing>): Growing | undefined {
  return node.parentId === null ? undefined : byId.get(node.parentId);
}

/** Goes through the nodes oldest first, so that children and roots come out in that order. */
function attachChildren(nodes: readonly Growing[], byId: ReadonlyMap<Guid, Growing>): Growing[] {
  for (const node of nodes) parentOf(node, byId)?.children.push(node);
  const roots = nodes.filter(({ parentId }) => parentId === null);
  for (const node of walk(roots)) {
    for (const child of node.children) child.depth = node.depth + 1;
  }
  return roots;
}

function placeOfNow(byId: ReadonlyMap<Guid, Growing>, parentId: Guid | null): NowPlace {
  const path: Guid[] = [];
  let node = parentId === null ? undefined : byId.get(parentId);
  const isMissing = parentId !== null && node === undefined;
  for (; node !== undefined; node = parentOf(node, byId)) path.push(node.checkpoint.id);
  return { parentId, path: path.reverse(), defect: isMissing ? 'parentMissing' : null };
}

/** Depth first without recursion: a stack of its own cannot overflow. */
function walk<Node extends { readonly children: readonly Node[] }>(roots: readonly Node[]): Node[] {
  const seen: Node[] = [];
  const stack = roots.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    seen.push(node);
    for (const child of node.children.toReversed()) stack.push(child);
  }
  return seen;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
