import type { ReadAfter } from '../../shared/domain/effectDifference.ts';
import { staleReason } from '../../shared/domain/expectation.ts';
import type { Operation, Request } from '../../shared/domain/operation.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';

export type CreateAndApply = Extract<Request, { kind: 'createAndApply' }>;

/** The first step: the checkpoint that keeps what applying throws away. */
export function createStep({ vmId, expect, name }: CreateAndApply): Operation {
  return { kind: 'createCheckpoint', vmId, expect, name };
}

/** The second step, and why it must not be sent; null: it may. */
interface ApplyStep {
  readonly operation: Extract<Operation, { kind: 'applyCheckpoint' }>;
  readonly problem: AppError | null;
}

/**
 * The second step as the person meant it: all they saw must still hold, but for what the first step has changed. Now hangs
 * from the new checkpoint, and so may the new checkpoint from the one to apply. It may be sent only when the new checkpoint
 * was seen and nothing that matters is otherwise. `createdId` null: its answer was lost, and which one it is would be a guess.
 */
export function applyStep(request: CreateAndApply, createdId: Guid | null, read: ReadAfter | null): ApplyStep {
  const { vmId, checkpointId, expect, expectCheckpoint } = request;
  const operation = { kind: 'applyCheckpoint', vmId, checkpointId, expect, expectCheckpoint } as const;
  if (createdId === null) return { operation, problem: { code: 'OUTCOME_UNKNOWN', detail: 'The answer to the new checkpoint was lost.' } };
  const hangsHere = expect.vmParentCheckpointId === checkpointId;
  const childIds = hangsHere ? [...expectCheckpoint.childIds, createdId].toSorted() : expectCheckpoint.childIds;
  const adapted: ApplyStep['operation'] = {
    ...operation,
    expect: { ...expect, vmParentCheckpointId: createdId },
    expectCheckpoint: { ...expectCheckpoint, childIds },
  };
  return { operation: adapted, problem: staleProblem(adapted, createdId, read) };
}

function staleProblem(apply: Operation, createdId: Guid, read: ReadAfter | null): AppError | null {
  if (!read?.checkpoints.some(({ id }) => id === createdId)) {
    return { code: 'STALE', detail: 'The new checkpoint was not seen when the host was read again.' };
  }
  const reason = staleReason(apply, read.vm, read.checkpoints);
  if (reason === null) return null;
  return { code: 'STALE', detail: 'fact' in reason ? `${reason.code}: ${reason.fact}` : reason.code };
}
