import type { Checkpoint, CheckpointOrigin } from '../../shared/domain/checkpoint.ts';
import { instantOf } from '../../shared/domain/instant.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';

/** How far the host's clock and the app's may be apart, in milliseconds: both run on one machine. */
const clockTolerance = 2000;

/**
 * What this app asked for when it made a checkpoint. Hyper-V keeps no such record, so the journal is its only source. An id
 * alone is not trusted: a simulated host that starts anew gives out the same ids again, so the time must fit too.
 */
export class CheckpointOrigins {
  readonly #creations = new Map<Guid, ActivityRecord>();

  /** `records`: what the journal held when it was opened. */
  constructor(records: readonly ActivityRecord[]) {
    for (const record of records) {
      if (record.created !== null) this.add(record.created.checkpointId, record);
    }
  }

  /** `record` may still be running: the read that follows finds the checkpoint before it is over. */
  add(checkpointId: Guid, record: ActivityRecord): void {
    this.#creations.set(checkpointId, record);
  }

  /** null: made by something else, or by this app with a journal that is no longer there. */
  of({ id, createdAt }: Pick<Checkpoint, 'id' | 'createdAt'>): CheckpointOrigin | null {
    const record = this.#creations.get(id);
    if (record === undefined || record.before?.checkpointType == null) return null;
    const created = instantOf(createdAt).milliseconds;
    const isTooEarly = created < instantOf(record.askedAt).milliseconds - clockTolerance;
    const isTooLate = record.finishedAt !== null && created > instantOf(record.finishedAt).milliseconds + clockTolerance;
    return isTooEarly || isTooLate ? null : { askedType: record.before.checkpointType, vmState: record.before.vmState };
  }
}
