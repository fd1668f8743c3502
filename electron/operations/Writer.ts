import type { ReadAfter } from '../../shared/domain/effectDifference.ts';
import type { Inventory } from '../../shared/domain/inventory.ts';
import type { Operation, OperationReceipt } from '../../shared/domain/operation.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { HyperVHost } from '../host/HyperVHost.ts';
import type { InventoryService } from '../inventory/InventoryService.ts';
import type { Scheduler } from '../inventory/scheduler.ts';
import type { Activity } from './Activity.ts';
import type { CheckpointOrigins } from './CheckpointOrigins.ts';
import type { Journal } from './Journal.ts';
import { intendedEntry, outcomeEntry } from './journalEntry.ts';
import { differencesAfter, isAtRest, isSeen, readOf } from './verification.ts';

/** What a writer works with. */
export interface WriterParts {
  readonly host: Pick<HyperVHost, 'execute'>;
  readonly inventory: Pick<InventoryService, 'view' | 'refresh' | 'nextView'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly origins: CheckpointOrigins;
  readonly activity: Activity;
  readonly scheduler: Pick<Scheduler, 'now'>;
  readonly newId: () => Guid;
  /** Told when an outcome could not be journaled: the operation is over, but the next start will not know. */
  readonly report: (error: AppError) => void;
}

/** A write that was sent. */
export interface Written {
  readonly record: ActivityRecord;
  /** The VM as it was read afterwards; null when it could not be read, or is gone. */
  readonly after: ReadAfter | null;
  /** Fulfilled when the host was read after the write: from then on others may write to the VM. */
  readonly known: Promise<void>;
}

/** Makes one change, journaled before and after and checked by reading the host again. Sends it once, whatever happens. */
export class Writer {
  readonly #parts: WriterParts;
  /** The newest write of each VM: what is read after it says nothing about an earlier one. */
  readonly #newest = new Map<Guid, Guid>();

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Sends the operation. An error means that it was not sent. `before`: the VM as it stands in the newest view. */
  async write(operation: Operation, before: ReadAfter): Promise<Result<Written>> {
    const { journal, activity } = this.#parts;
    const record = this.#newRecord(operation, before);
    const intended = await journal.append(intendedEntry(record));
    if (!intended.ok) return intended;
    activity.put(record);
    this.#newest.set(operation.vmId, record.id);
    const answer = await this.#execute(operation, () => activity.put({ ...record, state: 'running' }));
    if (!answer.ok && answer.error.code === 'OUTCOME_UNKNOWN') return ok(await this.#afterUnknown(record, before, answer.error));
    return ok(await this.#afterAnswer(record, before, answer));
  }

  /** A step that was asked for and not sent: a record that says why. */
  async refuse(operation: Operation, before: ReadAfter, error: AppError): Promise<ActivityRecord> {
    const record = this.#newRecord(operation, before);
    const intended = await this.#parts.journal.append(intendedEntry(record));
    const failed: ActivityRecord = { ...record, state: 'failed', error, finishedAt: this.#parts.scheduler.now() };
    return intended.ok ? this.#end(failed) : this.#parts.activity.put(failed);
  }

  #newRecord(operation: Operation, { vm }: ReadAfter): ActivityRecord {
    return {
      id: this.#parts.newId(),
      hostId: this.#parts.inventory.view.hostId,
      operation, state: 'queued', askedAt: this.#parts.scheduler.now(), finishedAt: null,
      error: null, differences: [], warnings: [], created: null,
      before: { checkpointType: vm.checkpointType, vmState: vm.state },
    };
  }

  /** What ended while it was under way, or broke the port's promise never to throw, may have happened; what still waited has not. */
  async #execute(operation: Operation, onBegun: () => void): Promise<Result<OperationReceipt>> {
    const sent = { isBegun: false };
    try {
      const answer = await this.#parts.host.execute(operation, () => {
        sent.isBegun = true;
        onBegun();
      });
      if (answer.ok || answer.error.code !== 'BRIDGE_CLOSED' || !sent.isBegun) return answer;
      return fail({ ...answer.error, code: 'OUTCOME_UNKNOWN' });
    } catch (error) {
      return fail({ code: 'OUTCOME_UNKNOWN', detail: String(error) });
    }
  }

  async #afterAnswer(record: ActivityRecord, before: ReadAfter, answer: Result<OperationReceipt>): Promise<Written> {
    const { activity, origins, inventory, scheduler } = this.#parts;
    const createdId = answer.ok ? answer.value.createdCheckpointId : null;
    // Before the read, which joins origins to what it finds.
    if (createdId !== null) origins.add(createdId, record);
    activity.put({ ...record, state: 'verifying' });
    const read = await inventory.refresh();
    // Who stopped that reading did not ask to leave the change unchecked: the next one checks it.
    const view = read.ok ? read.value : read.error.code === 'READ_STOPPED' ? await inventory.nextView() : null;
    const after = view && readOf(view, record.operation.vmId);
    const finished: ActivityRecord = { ...record, finishedAt: scheduler.now() };
    const differences = after === null ? [] : differencesAfter(record.operation, before, after);
    const ended = await this.#end(answer.ok
      ? {
          ...finished, state: 'done', warnings: answer.value.warnings, differences,
          created: createdId === null ? null : { checkpointId: createdId, hasMemory: memoryOf(createdId, after) },
        }
      : afterError(finished, answer.error, after !== null && isSeen(record.operation, before, after), differences));
    return { record: ended, after, known: Promise.resolve() };
  }

  async #afterUnknown(record: ActivityRecord, before: ReadAfter, error: AppError): Promise<Written> {
    const { inventory } = this.#parts;
    const unknown = await this.#end({ ...record, state: 'unknown', error });
    const read = await inventory.refresh();
    if (!read.ok) {
      const known = inventory.nextView().then((view) => this.#learn(unknown, before, view)).then(() => undefined);
      return { record: unknown, after: null, known };
    }
    return { record: await this.#learn(unknown, before, read.value), after: readOf(read.value, record.operation.vmId), known: Promise.resolve() };
  }

  /** What a read tells of a write whose answer was lost. While the host is still at work, later reads may tell more. */
  async #learn(unknown: ActivityRecord, before: ReadAfter, view: Inventory): Promise<ActivityRecord> {
    const { operation } = unknown;
    const after = readOf(view, operation.vmId);
    const finishedAt = this.#parts.scheduler.now();
    const wasOvertaken = this.#newest.get(operation.vmId) !== unknown.id;
    if (after === null || wasOvertaken) return this.#end({ ...unknown, finishedAt });
    if (isSeen(operation, before, after)) {
      return this.#end({ ...unknown, state: 'done', error: null, finishedAt, differences: differencesAfter(operation, before, after) });
    }
    if (isAtRest(after.vm)) return this.#end({ ...unknown, finishedAt, differences: differencesAfter(operation, before, after) });
    void this.#keepWatching(unknown, before);
    return unknown;
  }

  async #keepWatching(unknown: ActivityRecord, before: ReadAfter): Promise<void> {
    await this.#learn(unknown, before, await this.#parts.inventory.nextView());
  }

  async #end(record: ActivityRecord): Promise<ActivityRecord> {
    const journaled = await this.#parts.journal.append(outcomeEntry(record));
    if (!journaled.ok) this.#parts.report(journaled.error);
    return this.#parts.activity.put(record);
  }
}

/** Errors of an operation that the host refused before it did anything. */
const refusals: readonly AppError['code'][] = [
  'STALE', 'VM_NOT_FOUND', 'CHECKPOINT_NOT_FOUND', 'NOT_SUPPORTED', 'GUEST_NOT_ANSWERING', 'INVALID_STATE', 'ACCESS_DENIED',
  'BRIDGE_CLOSED',
];

/**
 * A host can fail after it did what it was asked (a service that is restarted in the middle of a job): what is read then
 * goes before what was answered, and the error stays as a warning. A name that was not kept is a failure that left something.
 */
function afterError(
  record: ActivityRecord, error: AppError, isDone: boolean, differences: ActivityRecord['differences'],
): ActivityRecord {
  if (isDone && !refusals.includes(error.code)) return { ...record, state: 'done', warnings: [error.detail], differences };
  return { ...record, state: 'failed', error, differences: error.code === 'NAME_NOT_KEPT' ? differences : [] };
}

function memoryOf(checkpointId: Guid, after: ReadAfter | null): boolean | null {
  return after?.checkpoints.find(({ id }) => id === checkpointId)?.hasMemory ?? null;
}
