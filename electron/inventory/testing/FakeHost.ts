import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { HostInfo, Inventory } from '../../../shared/domain/inventory.ts';
import type { Operation, OperationReceipt } from '../../../shared/domain/operation.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../../host/hostError.ts';
import type { ConnectionState, HyperVHost, Reading } from '../../host/HyperVHost.ts';

export const sampleHost: HostInfo = {
  hostId: 'host', kind: 'simulated', hostName: 'HV01', osCaption: 'Windows Server 2025', powerShellVersion: null, hyperVModuleVersion: null,
  abilities: { checkpointType: true, automaticCheckpoints: true }, isElevated: true, warnings: [],
};

type Answer<T> = Result<T, HostError> | Promise<Result<T, HostError>>;

/** A host that does what a test says. */
export class FakeHost implements HyperVHost {
  readonly kind = 'simulated';
  vms: Vm[] = [];
  checkpoints: Checkpoint[] = [];
  /** Every operation that was sent, in order. */
  readonly executed: Operation[] = [];
  readonly stopped: Reading[] = [];
  reads = 0;
  handshakes = 0;
  answerHandshake: () => Answer<HostInfo> = () => ok(sampleHost);
  answerRead: () => Answer<Inventory> = () => ok(this.inventoryNow());
  answerWrite: (operation: Operation) => Answer<OperationReceipt> = () => ok({ createdCheckpointId: null, warnings: [] });
  /** What writes wait for before they begin; null: nothing. */
  turn: Promise<unknown> | null = null;
  closedWhileWaiting = false;
  /** The same of reads. */
  readTurn: Promise<unknown> | null = null;
  readonly #listeners = new Set<(state: ConnectionState) => void>();

  inventoryNow(): Inventory {
    return { takenAt: '2026-01-02T10:00:00Z', vms: [...this.vms], checkpoints: [...this.checkpoints] };
  }

  async handshake(): Promise<Result<HostInfo, HostError>> {
    this.handshakes += 1;
    return this.answerHandshake();
  }

  async inventory(onBegun?: () => void): Promise<Result<Inventory, HostError>> {
    this.reads += 1;
    if (this.readTurn !== null) await this.readTurn;
    onBegun?.();
    return this.answerRead();
  }

  vmDetails(): Promise<Result<never, HostError>> {
    return Promise.resolve(fail(hostError('NOT_SUPPORTED', '')));
  }

  async execute(operation: Operation, onBegun?: () => void): Promise<Result<OperationReceipt, HostError>> {
    if (this.turn !== null) await this.turn;
    if (this.closedWhileWaiting) return fail(hostError('BRIDGE_CLOSED', ''));
    this.executed.push(operation);
    onBegun?.();
    return this.answerWrite(operation);
  }

  stopReading(what: Reading): void {
    this.stopped.push(what);
  }

  onConnection(listener: (state: ConnectionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(state: ConnectionState): void {
    for (const listener of this.#listeners) listener(state);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** A promise that a test fulfils when it wants to. */
export function later<T>(): { readonly promise: Promise<T>; readonly fulfil: (value: T) => void } {
  let fulfil: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    fulfil = resolve;
  });
  return { promise, fulfil };
}
