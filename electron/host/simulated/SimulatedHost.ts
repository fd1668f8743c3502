import type { HostInfo, Inventory } from '../../../shared/domain/inventory.ts';
import type { Operation, OperationReceipt } from '../../../shared/domain/operation.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { fail, ok } from '../../../shared/ipc/result.ts';
import { hostErrorOf } from '../errorCatalogue.ts';
import type { HostError } from '../hostError.ts';
import { hostError } from '../hostError.ts';
import type { ConnectionState, HyperVHost } from '../HyperVHost.ts';
import { commandOf } from './commandOf.ts';
import { findCheckpoint, findVm } from './edit.ts';
import type { EngineCommand } from './engineCommand.ts';
import { inventoryOf } from './inventoryOf.ts';
import { refusalBefore } from './refusalBefore.ts';
import type { SimulatedHyperV } from './SimulatedHyperV.ts';
import { vmDetailsOf } from './vmDetailsOf.ts';

interface Closed { readonly ok: false; readonly error: HostError }

/** The host that needs no Hyper-V: the port over a simulated one. Same answers as the real host, by the same contract suite. */
export class SimulatedHost implements HyperVHost {
  readonly kind = 'simulated';
  readonly #hyperV: SimulatedHyperV;
  readonly #listeners = new Set<(state: ConnectionState) => void>();
  /** Answers of the operations under way, for when the host is closed before them. */
  readonly #closers = new Set<(closed: Closed) => void>();
  #isReady = false;
  #isClosed = false;

  constructor(hyperV: SimulatedHyperV) {
    this.#hyperV = hyperV;
  }

  handshake(): Promise<Result<HostInfo, HostError>> {
    return this.#read(() => ok(this.#hostInfo()));
  }

  inventory(onBegun?: () => void): Promise<Result<Inventory, HostError>> {
    onBegun?.();
    return this.#read(() => ok(inventoryOf(this.#hyperV.world())));
  }

  vmDetails(vmId: Guid): Promise<Result<VmDetails, HostError>> {
    return this.#read(() => {
      const world = this.#hyperV.world();
      const vm = findVm(world, vmId);
      return vm === undefined ? fail(hostError('VM_NOT_FOUND', vmId)) : ok(vmDetailsOf(world, vm));
    });
  }

  execute(operation: Operation, onBegun?: () => void): Promise<Result<OperationReceipt, HostError>> {
    if (this.#isClosed) return Promise.resolve(closed());
    const refused = refusalBefore(this.#hyperV.world(), operation);
    onBegun?.();
    return refused === null ? this.#unlessClosed(this.#do(operation)) : Promise.resolve(fail(refused));
  }

  /** There is never one under way: whatever is asked for is answered at once. */
  stopReading(): void {
    return undefined;
  }

  onConnection(listener: (state: ConnectionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    if (!this.#isClosed) {
      this.#isClosed = true;
      for (const close of this.#closers) close(closed());
      this.#tell('closed');
    }
    return Promise.resolve();
  }

  async #do(operation: Operation): Promise<Result<OperationReceipt, HostError>> {
    const command = commandOf(operation);
    const result = await this.#hyperV.run(command);
    // Stop-VM without -Force asks whether to go on when the guest cannot be asked; nobody is there to answer.
    if (!result.ok && result.error.kind === 'shouldContinue') return fail(hostError('GUEST_NOT_ANSWERING', result.error.message));
    if (!result.ok) return fail(hostErrorOf({ ...result.error, command: command.cmdlet }));
    const { createdSnapshotId: createdCheckpointId, warnings } = result;
    const wrongName = this.#wrongName(command, createdCheckpointId);
    return wrongName === null ? ok({ createdCheckpointId, warnings }) : fail(hostError('NAME_NOT_KEPT', wrongName));
  }

  /** The name a checkpoint has where it should have got another one; null: it has the one it was given. */
  #wrongName(command: EngineCommand, createdId: Guid | null): string | null {
    const asked = nameIn(command, createdId);
    const checkpoint = asked && findCheckpoint(this.#hyperV.world(), asked.id);
    return checkpoint && checkpoint.name !== asked.name ? checkpoint.name : null;
  }

  #hostInfo(): HostInfo {
    const { host } = this.#hyperV.world();
    return {
      hostId: `simulated:${host.name.toLowerCase()}`,
      kind: 'simulated',
      hostName: host.name,
      osCaption: host.osCaption,
      powerShellVersion: null,
      hyperVModuleVersion: null,
      abilities: { checkpointType: host.hasCheckpointTypes, automaticCheckpoints: host.hasAutomaticCheckpoints },
      isElevated: null,
      warnings: [],
    };
  }

  #read<T>(read: () => Result<T, HostError>): Promise<Result<T, HostError>> {
    if (!this.#isClosed && !this.#isReady) {
      this.#isReady = true;
      this.#tell('ready');
    }
    return Promise.resolve(this.#isClosed ? closed() : read());
  }

  /** The answer, or BRIDGE_CLOSED if the host is closed before it comes. */
  async #unlessClosed<T>(answer: Promise<Result<T, HostError>>): Promise<Result<T, HostError>> {
    let close: (closed: Closed) => void = () => undefined;
    const closing = new Promise<Closed>((resolve) => (close = resolve));
    this.#closers.add(close);
    try {
      return await Promise.race([answer, closing]);
    } finally {
      this.#closers.delete(close);
    }
  }

  #tell(state: ConnectionState): void {
    for (const listener of this.#listeners) listener(state);
  }
}

function nameIn(command: EngineCommand, createdId: Guid | null): { readonly id: Guid; readonly name: string } | null {
  if (command.cmdlet === 'Rename-VMSnapshot') return { id: command.snapshotId, name: command.newName };
  if (command.cmdlet !== 'Checkpoint-VM' || command.snapshotName === null || createdId === null) return null;
  return { id: createdId, name: command.snapshotName };
}

function closed(): Closed {
  return fail(hostError('BRIDGE_CLOSED', ''));
}
