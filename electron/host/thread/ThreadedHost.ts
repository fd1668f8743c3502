import type { HostInfo, Inventory } from '../../../shared/domain/inventory.ts';
import type { Operation, OperationReceipt } from '../../../shared/domain/operation.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import type { ConnectionState, HyperVHost, Reading } from '../HyperVHost.ts';
import { inventoryOfParts } from './inventoryParts.ts';
import type { FromThread, InventoryHead, InventoryPart, ProgramAnswers, ProgramQuestion, Question, ToThread } from './messages.ts';

/** The thread as main holds it. */
export interface Thread {
  readonly send: (message: ToThread) => void;
  /** Ends it whatever it does, and settles when it is gone. */
  readonly end: () => Promise<void>;
}

export interface ThreadEvents {
  readonly onMessage: (message: FromThread) => void;
  /** It ended by itself; nothing will come any more. */
  readonly onEnd: (reason: string) => void;
}

export interface ThreadedHostOptions {
  readonly kind: HostInfo['kind'];
  readonly start: (events: ThreadEvents) => Thread;
  /** Told what the host says beside its answers. */
  readonly log: (line: string) => void;
}

interface Pending {
  readonly settle: (answer: unknown) => void;
  readonly effect: 'read' | 'write';
  readonly onBegun: (() => void) | undefined;
}

/**
 * A host that lives in a thread of its own (serveHost.ts), so that reading a large one never keeps main, and with it every
 * window, waiting: main takes over only what changed, in small parts. The thread starts with the first question. Should it end by
 * itself, reads under way answer POWERSHELL_ENDED and writes OUTCOME_UNKNOWN, and the next question starts another.
 */
export class ThreadedHost implements HyperVHost {
  readonly kind: HostInfo['kind'];
  readonly #options: ThreadedHostOptions;
  readonly #listeners = new Set<(state: ConnectionState) => void>();
  readonly #pending = new Map<number, Pending>();
  #thread: Thread | null = null;
  #questions = 0;
  #isClosed = false;
  /** Parts follow each other, so one inventory is read at a time. */
  #reading: Promise<unknown> = Promise.resolve();
  #inventory: Inventory | null = null;

  constructor(options: ThreadedHostOptions) {
    this.kind = options.kind;
    this.#options = options;
  }

  handshake(): Promise<Result<HostInfo, HostError>> {
    return this.#ask({ ask: 'handshake' });
  }

  inventory(onBegun?: () => void): Promise<Result<Inventory, HostError>> {
    const reading = this.#reading.then(() => this.#readInventory(onBegun)).catch((problem: unknown) => fail(hostError('POWERSHELL_ENDED', String(problem))));
    this.#reading = reading;
    return reading;
  }

  vmDetails(vmId: Guid): Promise<Result<VmDetails, HostError>> {
    return this.#ask({ ask: 'vmDetails', vmId });
  }

  execute(operation: Operation, onBegun?: () => void): Promise<Result<OperationReceipt, HostError>> {
    return this.#ask({ ask: 'execute', operation }, 'write', onBegun);
  }

  stopReading(what: Reading): void {
    if (this.#thread !== null && !this.#isClosed) void this.#send(this.#thread, { ask: 'stopReading', what }, 'read');
  }

  /** Asks the program that the host lives in: for the simulated host only. */
  program<About extends keyof ProgramAnswers>(about: About): Promise<Result<ProgramAnswers[About], HostError>> {
    return this.#ask({ ask: 'program', about });
  }

  onConnection(listener: (state: ConnectionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    const closing = thread === null || this.#isClosed ? Promise.resolve() : this.#send(thread, { ask: 'close' }, 'read');
    this.#isClosed = true;
    await closing;
    this.#settleAll(() => closed());
    await thread?.end();
  }

  async #readInventory(onBegun?: () => void): Promise<Result<Inventory, HostError>> {
    const asked = this.#ask<InventoryHead>({ ask: 'inventory' }, 'read', onBegun);
    const thread = this.#thread;
    const head = await asked;
    if (!head.ok) return head;
    const parts = [head.value.first];
    // One after the other: between two parts main does whatever else waits.
    while (parts.length <= head.value.following) {
      const part = await this.#askForPart(thread);
      if (!part.ok) return part;
      parts.push(part.value);
    }
    this.#inventory = inventoryOfParts(this.#inventory, head.value.takenAt, parts);
    return ok(this.#inventory);
  }

  /** Of the thread that has the rest: another one knows nothing of this reading. */
  async #askForPart(thread: Thread | null): Promise<Result<InventoryPart, HostError>> {
    if (thread === null || thread !== this.#thread || this.#isClosed) return fail(hostError(this.#isClosed ? 'BRIDGE_CLOSED' : 'POWERSHELL_ENDED', ''));
    const answer = await this.#send(thread, { ask: 'inventoryPart' }, 'read') as InventoryPart | ReturnType<typeof fail<HostError>>;
    return 'ok' in answer ? answer : ok(answer);
  }

  #ask<T>(question: Question | ProgramQuestion, effect: Pending['effect'] = 'read', onBegun?: () => void): Promise<Result<T, HostError>> {
    if (this.#isClosed) return Promise.resolve(closed());
    this.#thread ??= this.#options.start({ onMessage: (message) => this.#take(message), onEnd: (reason) => this.#lose(reason) });
    return this.#send(this.#thread, question, effect, onBegun) as Promise<Result<T, HostError>>;
  }

  #send(thread: Thread, question: Question | ProgramQuestion, effect: Pending['effect'], onBegun?: () => void): Promise<unknown> {
    this.#questions += 1;
    const id = this.#questions;
    return new Promise((settle) => {
      this.#pending.set(id, { settle, effect, onBegun });
      thread.send({ ...question, id });
    });
  }

  #take(message: FromThread): void {
    switch (message.tell) {
      case 'answer':
        this.#pending.get(message.id)?.settle(message.answer);
        this.#pending.delete(message.id);
        return;
      case 'begun': this.#pending.get(message.id)?.onBegun?.(); return;
      case 'connection': this.#tell(message.state); return;
      case 'log': this.#options.log(message.line);
    }
  }

  #lose(reason: string): void {
    this.#thread = null;
    if (!this.#isClosed) {
      this.#options.log(`The host's thread ended: ${reason}`);
      this.#tell('restarting');
    }
    this.#settleAll(({ effect }) => fail(hostError(effect === 'write' ? 'OUTCOME_UNKNOWN' : 'POWERSHELL_ENDED', reason)));
  }

  #settleAll(answer: (pending: Pending) => unknown): void {
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of all) pending.settle(answer(pending));
  }

  #tell(state: ConnectionState): void {
    for (const listener of this.#listeners) listener(state);
  }
}

function closed(): { readonly ok: false; readonly error: HostError } {
  return fail(hostError('BRIDGE_CLOSED', ''));
}
