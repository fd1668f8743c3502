import type { DeleteStep } from '../../shared/domain/deletePlan.ts';
import type { VmView } from '../../shared/domain/predictedView.ts';
import { maximumCheckpoints } from '../../shared/domain/rules.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { Step } from '../state/batchStore.ts';
import { openDialog } from '../state/dialogStore.ts';
import { commandLabels } from '../text/commands.ts';
import { otherRefusals } from '../text/refusals.ts';
import { allowed, refused, type Check, type Command, type CommandContext } from './command.ts';
import { checkOnCheckpoint, checkRequest } from './rules.ts';
import { stepOn } from './steps.ts';

export const deleteCheckpoint: Command = {
  id: 'deleteCheckpoint', label: commandLabels.deleteCheckpoint, group: 'checkpoint',
  shortcut: { key: 'Delete', where: 'checkpointTree' },
  check: checkDelete,
  confirm: ({ vm, checkpointIds }) => {
    if (vm !== null && checkpointIds.length > 0) openDialog({ name: 'delete', vmId: vm.id, checkpointIds });
  },
};

export const deleteSubtree: Command = {
  id: 'deleteSubtree', label: commandLabels.deleteSubtree, group: 'checkpoint',
  shortcut: { key: 'Delete', shift: true, where: 'checkpointTree' },
  check: (context) => checkOnCheckpoint('deleteSubtree', context),
  confirm: ({ vm, checkpointId }) => {
    if (vm !== null && checkpointId !== null) openDialog({ name: 'deleteSubtree', vmId: vm.id, checkpointId });
  },
};

/** One after the other as planned, each bound to what the plan expects by then. */
export function deleteSteps(plan: readonly DeleteStep[]): readonly Step[] {
  return plan.flatMap(({ checkpoint, before }, index) => (
    stepOn(checkpoint.id, { kind: 'deleteCheckpoint', checkpointId: checkpoint.id }, before, plan[index - 1]?.effect ?? null)
  ));
}

export function deleteSubtreeSteps(checkpointId: Guid, view: VmView): readonly Step[] {
  return stepOn(checkpointId, { kind: 'deleteSubtree', checkpointId }, view);
}

/** Several are deleted all or not at all asked for: one that cannot go would end the rest halfway. */
function checkDelete(context: CommandContext): Check {
  const { vms, checkpointIds } = context;
  if (vms.length > 1) return refused(otherRefusals.oneVm);
  if (checkpointIds.length < 2) return checkRequest('deleteCheckpoint', context);
  // No machine has more; a plan of very many would take its time.
  if (checkpointIds.length > maximumCheckpoints) return refused(otherRefusals.tooManyCheckpoints(maximumCheckpoints));
  const refusals = checkpointIds.map((checkpointId) => checkRequest('deleteCheckpoint', { ...context, checkpointId }, {}, 'oneOfThem'));
  return refusals.find((check) => !check.allowed) ?? allowed;
}
