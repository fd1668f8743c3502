import type { ReadAfter } from '../../shared/domain/effectDifference.ts';
import type { HostAbilities } from '../../shared/domain/inventory.ts';
import type { Request } from '../../shared/domain/operation.ts';
import { refusalOf, subjectOf } from '../../shared/domain/rules.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { InventoryService } from '../inventory/InventoryService.ts';
import { applyStep, type CreateAndApply, createStep } from './safeApply.ts';
import { readOf } from './verification.ts';
import { VmLocks } from './VmLocks.ts';
import { Writer, type WriterParts, type Written } from './Writer.ts';

/** What operations work with. */
export interface OperationsParts extends WriterParts {
  readonly inventory: Pick<InventoryService, 'view' | 'refresh' | 'nextView' | 'setOperationRunning'>;
  /** Of the host as the last handshake found it; null: there was none yet. */
  readonly abilities: () => HostAbilities | null;
}

/**
 * The one way to change anything. One write at a time on a VM: another is refused, not queued, because a person decided it
 * on what they saw before the first one ended. Only turning off may overtake a guest that takes its time to shut down.
 */
export class Operations {
  readonly #parts: OperationsParts;
  readonly #writer: Writer;
  readonly #locks = new VmLocks();

  constructor(parts: OperationsParts) {
    this.#parts = parts;
    this.#writer = new Writer(parts);
  }

  /** Newest first, the journal's included. */
  list(): readonly ActivityRecord[] {
    return this.#parts.activity.list();
  }

  running(): readonly ActivityRecord[] {
    return this.#parts.activity.running();
  }

  /**
   * Makes the change, and answers when it was made and read back. An error (NO_CONNECTION, VM_NOT_FOUND, VM_BUSY, NOT_ALLOWED,
   * JOURNAL_UNWRITABLE) means that nothing was begun; the records tell what became of each step. Never rejects.
   */
  async run(request: Request): Promise<Result<readonly ActivityRecord[]>> {
    const allowed = this.#check(request);
    if (!allowed.ok) return allowed;
    const letGo = this.#hold(request);
    const { records, known } = request.kind === 'createAndApply'
      ? await this.#createAndApply(request, allowed.value)
      : only(await this.#writer.write(request, allowed.value));
    void known.then(letGo);
    return records;
  }

  /** Asks the rules on the newest view; answers the VM as it stands there. */
  #check(request: Request): Result<ReadAfter> {
    const abilities = this.#parts.abilities();
    const { inventory } = this.#parts.inventory.view;
    if (inventory === null || abilities === null) return fail({ code: 'NO_CONNECTION', detail: 'The host was not read yet.' });
    const read = readOf(inventory, request.vmId);
    if (read === null) return fail({ code: 'VM_NOT_FOUND', detail: request.vmId });
    const refusal = refusalOf(subjectOf(request, { ...read, abilities, busyWith: this.#locks.busyWith(request.vmId) }));
    if (refusal === null) return ok(read);
    if (refusal.code === 'busyHere') return fail({ code: 'VM_BUSY', detail: refusal.operation });
    return fail({ code: 'NOT_ALLOWED', detail: refusal.code });
  }

  #hold({ vmId, kind }: Request): () => void {
    const letGo = this.#locks.hold(vmId, kind);
    this.#parts.inventory.setOperationRunning(true);
    return () => {
      letGo();
      this.#parts.inventory.setOperationRunning(this.#locks.isAnyHeld);
    };
  }

  /** Applies only when the checkpoint that keeps the present was made and seen, and the host is still as the person saw it. */
  async #createAndApply(request: CreateAndApply, before: ReadAfter): Promise<Steps> {
    const create = await this.#writer.write(createStep(request), before);
    if (!create.ok || create.value.record.state !== 'done') return only(create);
    const { record, after } = create.value;
    const { operation, problem } = applyStep(request, record.created?.checkpointId ?? null, after);
    const applied = problem === null ? await this.#writer.write(operation, after ?? before) : fail(problem);
    if (applied.ok) return { records: ok([record, applied.value.record]), known: applied.value.known };
    const refused = await this.#writer.refuse(operation, after ?? before, applied.error);
    return { records: ok([record, refused]), known: Promise.resolve() };
  }
}

/** What came of a request, and when others may write to its VM. */
interface Steps {
  readonly records: Result<readonly ActivityRecord[]>;
  readonly known: Promise<void>;
}

function only(written: Result<Written>): Steps {
  if (!written.ok) return { records: written, known: Promise.resolve() };
  return { records: ok([written.value.record]), known: written.value.known };
}
