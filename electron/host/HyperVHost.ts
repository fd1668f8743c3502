import type { HostInfo, Inventory } from '../../shared/domain/inventory.ts';
import type { Operation, OperationReceipt } from '../../shared/domain/operation.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { VmDetails } from '../../shared/domain/vmDetails.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { HostError } from './hostError.ts';

/** What is read: who the host is and its list, or what belongs to one VM. */
export type Reading = 'list' | 'details';

/** How the way to a host stands. `restarting` follows a process that ended or was ended. */
export type ConnectionState = 'starting' | 'ready' | 'restarting' | 'failed' | 'closed';

/**
 * What the app needs from a Hyper-V host, in domain words. There are two: host/simulated and host/powershell; one contract
 * suite (e2e/contract) holds them to the same answers. No method throws or rejects; every failure is a HostError.
 */
export interface HyperVHost {
  readonly kind: HostInfo['kind'];

  /** Finds out what the host is and whether it can be worked with. May be called again after a failure. */
  handshake(): Promise<Result<HostInfo, HostError>>;

  /**
   * Reads all VMs and all checkpoints. `origin` of every checkpoint is null: it is the journal's to add. `onBegun` is told
   * when it is sent; until then it waits for the way to the host, which says nothing of how long the host takes.
   */
  inventory(onBegun?: () => void): Promise<Result<Inventory, HostError>>;

  /** Reads what is too slow to read for all: disks with sizes, integration services, processors, memory. */
  vmDetails(vmId: Guid): Promise<Result<VmDetails, HostError>>;

  /**
   * Makes one change. It is sent at most once: OUTCOME_UNKNOWN says that nobody knows whether it happened,
   * and only reading the host again tells. STALE says the host was not as expected and nothing was done. `onBegun` is told
   * when it is sent; until then it waits behind others, and a host that is closed meanwhile answers BRIDGE_CLOSED and has
   * done nothing.
   */
  execute(operation: Operation, onBegun?: () => void): Promise<Result<OperationReceipt, HostError>>;

  /** Ends such a reading at once, which then answers READ_STOPPED; nothing where there is none. Writes go on. */
  stopReading(what: Reading): void;

  /** Told whenever the way to the host changes. Returns what ends the subscription. */
  onConnection(listener: (state: ConnectionState) => void): () => void;

  /** Ends everything the host started; nothing is left behind. Calls under way answer BRIDGE_CLOSED. */
  close(): Promise<void>;
}
