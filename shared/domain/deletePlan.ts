import type { Checkpoint } from './checkpoint.ts';
import { predict, type Effect } from './effects.ts';
import { compareInstants, instantOf } from './instant.ts';
import { predictedView, type VmView } from './predictedView.ts';
import { buildTree } from './tree.ts';
import type { Guid } from './vm.ts';

/** One deletion of several, on the view that the deletions before it leave behind. */
export interface DeleteStep {
  readonly checkpoint: Checkpoint;
  readonly before: VmView;
  readonly effect: Effect;
}

/**
 * How several checkpoints of a VM are deleted: one after the other, the youngest first. Each step stands on what the steps
 * before it are predicted to leave, never on what a host may show by then, so that what somebody else does meanwhile is found
 * stale. null: one of them is not there, or its place is so unclear that the outcome cannot be told.
 */
export function deletePlan(ids: readonly Guid[], view: VmView): readonly DeleteStep[] | null {
  const steps: DeleteStep[] = [];
  let before = view;
  for (const id of youngestFirst(ids, view)) {
    const checkpoint = before.checkpoints.find((one) => one.id === id);
    const effect = predict({ kind: 'deleteCheckpoint', checkpointId: id }, before.vm, before.checkpoints);
    if (checkpoint === undefined || effect === null) return null;
    steps.push({ checkpoint, before, effect });
    before = predictedView(effect, before);
  }
  return steps;
}

/** Of checkpoints of the same instant the deeper one goes first. */
function youngestFirst(ids: readonly Guid[], { checkpoints }: VmView): readonly Guid[] {
  const { byId } = buildTree(checkpoints, null);
  const ages = [...new Set(ids)].map((id) => {
    const node = byId.get(id);
    return { id, depth: node?.depth ?? 0, instant: instantOf(node?.checkpoint.createdAt ?? '') };
  });
  return ages.sort((a, b) => compareInstants(b.instant, a.instant) || b.depth - a.depth).map(({ id }) => id);
}
