import type { EffectDifference } from './effectDifference.ts';
import type { Operation } from './operation.ts';
import type { CheckpointType } from './checkpointType.ts';
import type { Guid, UtcTime } from './vm.ts';
import type { VmState } from './vmState.ts';

/** `unknown`: sent, and nobody can say whether it happened; only reading the host tells, and it has not told yet. */
export type OperationState = 'queued' | 'running' | 'verifying' | 'done' | 'failed' | 'unknown';

/** One write as the journal and the Activity list know it. `Failure` is the error as it crosses borders. */
export interface OperationRecord<Failure = unknown> {
  /** A GUID of this app's own. */
  readonly id: Guid;
  readonly hostId: string;
  readonly operation: Operation;
  readonly state: OperationState;
  readonly askedAt: UtcTime;
  readonly finishedAt: UtcTime | null;
  readonly error: Failure | null;
  /** Where the re-read host differs from what was predicted; empty when it does not, or was not compared. */
  readonly differences: readonly EffectDifference[];
  readonly warnings: readonly string[];
  /** The VM as it stood just before; what a checkpoint's origin is made of. */
  readonly before: { readonly checkpointType: CheckpointType | null; readonly vmState: VmState } | null;
  /** After createCheckpoint: the new checkpoint and whether it holds memory. */
  readonly created: { readonly checkpointId: Guid; readonly hasMemory: boolean | null } | null;
}

/** Whether a checkpoint of a running VM was to be a production one, and Hyper-V made a standard one without an error. */
export function fellBackToStandard({ operation, state, before, created }: OperationRecord): boolean {
  return operation.kind === 'createCheckpoint' && state === 'done' && before?.vmState === 'Running'
    && before.checkpointType === 'Production' && created?.hasMemory === true;
}
