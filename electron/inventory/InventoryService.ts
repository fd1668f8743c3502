import type { Checkpoint, CheckpointOrigin } from '../../shared/domain/checkpoint.ts';
import type { Inventory } from '../../shared/domain/inventory.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { HostStatus, InventoryEvent, InventoryView, RefreshStatus } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { HyperVHost } from '../host/HyperVHost.ts';
import { changeBetween } from './inventoryChange.ts';
import { pauseAfterRead } from './refreshPace.ts';
import type { Scheduler } from './scheduler.ts';

/** What the service works with. */
export interface InventoryParts {
  readonly host: Pick<HyperVHost, 'inventory'>;
  readonly scheduler: Scheduler;
  /** What the journal knows of a checkpoint that this app made; null for any other. */
  readonly originOf: (checkpoint: Checkpoint) => CheckpointOrigin | null;
  readonly publish: (event: InventoryEvent) => void;
}

/**
 * Keeps the newest view of the host and publishes what changed in it. One read at a time, begun by the clock (refreshPace.ts)
 * or by somebody who asks. A failed read keeps the last view and tells since when it is no longer confirmed.
 */
export class InventoryService {
  readonly #parts: InventoryParts;
  #hostId: string | null = null;
  #isPaused = true;
  #revision = 0;
  #inventory: Inventory | null = null;
  #status: RefreshStatus = { readingSince: null, asOf: null, failing: null, pause: null };
  #reading: Promise<Result<Inventory>> | null = null;
  #next: Promise<Result<Inventory>> | null = null;
  #lastRead = { endedAt: 0, took: 0 };
  #isWindowVisible = true;
  #isOperationRunning = false;
  #callOff: () => void = () => undefined;
  readonly #waiting = new Set<(inventory: Inventory) => void>();

  constructor(parts: InventoryParts) {
    this.#parts = parts;
  }

  get view(): InventoryView {
    return { hostId: this.#hostId ?? '', revision: this.#revision, inventory: this.#inventory, refresh: this.#status };
  }

  /** Reads while the way to the host is open, and says why when it is not. */
  follow({ state, host, error }: HostStatus): void {
    if (state === 'ready' && host !== null) this.#resume(host.hostId);
    if (state === 'failed' && error !== null) this.#pause(error);
  }

  /** Begins at once and goes on by the clock. Another host than before starts with no view at all. */
  #resume(hostId: string): void {
    if (this.#hostId !== null && this.#hostId !== hostId) {
      this.#inventory = null;
      this.#status = { readingSince: this.#status.readingSince, asOf: null, failing: null, pause: null };
    }
    this.#hostId = hostId;
    this.#isPaused = false;
    void this.refresh();
  }

  /** The view stays. */
  #pause(error: AppError): void {
    this.#isPaused = true;
    this.#callOff();
    this.#setStatus({ failing: this.#failing(error) });
  }

  /** Ends all reading by the clock. */
  stop(): void {
    this.#isPaused = true;
    this.#callOff();
  }

  setWindowVisible(isVisible: boolean): void {
    this.#isWindowVisible = isVisible;
    this.#schedule();
  }

  setOperationRunning(isRunning: boolean): void {
    this.#isOperationRunning = isRunning;
    this.#schedule();
  }

  /**
   * Reads now and answers what was read. A read that is already under way began before the question and may have missed
   * something, so the next one answers; all who ask meanwhile share it. Never rejects; NO_CONNECTION while paused.
   */
  refresh(): Promise<Result<Inventory>> {
    if (this.#isPaused) {
      return Promise.resolve(fail(this.#status.failing?.error ?? { code: 'NO_CONNECTION', detail: 'The host was not reached yet.' }));
    }
    if (this.#reading === null) return this.#begin();
    this.#next ??= this.#reading.then((ended) => {
      this.#next = null;
      if (isStopped(ended)) return ended;
      return this.#isPaused ? this.refresh() : this.#begin();
    });
    return this.#next;
  }

  /** Answers with the next view that a read brings, however long the host cannot be reached. */
  nextView(): Promise<Inventory> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  #begin(): Promise<Result<Inventory>> {
    this.#callOff();
    const reading = this.#read();
    this.#reading = reading;
    return reading;
  }

  async #read(): Promise<Result<Inventory>> {
    const { host, scheduler } = this.#parts;
    const hostId = this.#hostId;
    this.#setStatus({ readingSince: scheduler.now() });
    let begunAt = Infinity;
    const answer = await host.inventory(() => { begunAt = scheduler.elapsed(); });
    const endedAt = scheduler.elapsed();
    // A reading that was stopped does not tell how long one takes.
    this.#lastRead = { endedAt, took: isStopped(answer) ? this.#lastRead.took : Math.max(0, endedAt - begunAt) };
    this.#reading = null;
    const result = hostId === this.#hostId ? this.#take(answer) : this.#drop();
    this.#schedule();
    return result;
  }

  /** The way leads to another host by now: this answer belongs to nobody. */
  #drop(): Result<Inventory> {
    this.#setStatus({ readingSince: null });
    return fail({ code: 'NO_CONNECTION', detail: 'The host changed while it was read.' });
  }

  #take(answer: Result<Inventory>): Result<Inventory> {
    if (!answer.ok) {
      // Whoever stopped a reading knows that what is shown is older; where nothing is shown, it is why.
      const isKnown = isStopped(answer) && this.#inventory !== null;
      this.#setStatus({ readingSince: null, ...(isKnown ? {} : { failing: this.#failing(answer.error) }) });
      return answer;
    }
    const { originOf, scheduler } = this.#parts;
    const checkpoints = answer.value.checkpoints.map((checkpoint) => withOrigin(checkpoint, originOf(checkpoint)));
    const read = { ...answer.value, checkpoints };
    const change = changeBetween(this.#inventory, read);
    // One revision is one view, in one order too: whoever reads it page by page must not get a machine twice.
    const inventory = change === null && this.#inventory !== null ? { ...this.#inventory, takenAt: read.takenAt } : read;
    this.#inventory = inventory;
    if (change !== null) this.#revision += 1;
    this.#status = { readingSince: null, asOf: scheduler.now(), failing: null, pause: this.#pauseNow() };
    this.#publish(change);
    for (const resolve of this.#waiting) resolve(inventory);
    this.#waiting.clear();
    return ok(inventory);
  }

  #failing(error: AppError): NonNullable<RefreshStatus['failing']> {
    const { failing } = this.#status;
    // That somebody stopped a reading is no reason any more once another one failed by itself.
    return failing === null || failing.error.code === 'READ_STOPPED' ? { since: failing?.since ?? this.#parts.scheduler.now(), error } : failing;
  }

  #setStatus(status: Partial<RefreshStatus>): void {
    this.#status = { ...this.#status, ...status };
    this.#publish(null);
  }

  #publish(change: InventoryEvent['change']): void {
    this.#parts.publish({ hostId: this.#hostId ?? '', revision: this.#revision, change, refresh: this.#status });
  }

  /** Sets the time of the next read anew, counted from the end of the last. */
  #schedule(): void {
    this.#callOff();
    // What a person stopped before anything was shown is not begun again behind their back.
    const isCalledOff = this.#inventory === null && this.#status.failing?.error.code === 'READ_STOPPED';
    if (this.#isPaused || this.#reading !== null || isCalledOff) return;
    const left = this.#lastRead.endedAt + this.#pauseNow() - this.#parts.scheduler.elapsed();
    this.#callOff = this.#parts.scheduler.after(Math.max(0, left), () => void this.refresh());
  }

  #pauseNow(): number {
    return pauseAfterRead({
      isWindowVisible: this.#isWindowVisible, isOperationRunning: this.#isOperationRunning, lastReadTook: this.#lastRead.took,
    });
  }
}

/** The same object where the journal knows nothing: what did not change keeps its identity. */
function withOrigin(checkpoint: Checkpoint, origin: CheckpointOrigin | null): Checkpoint {
  return origin === null ? checkpoint : { ...checkpoint, origin };
}

function isStopped(read: Result<unknown>): boolean {
  return !read.ok && read.error.code === 'READ_STOPPED';
}
