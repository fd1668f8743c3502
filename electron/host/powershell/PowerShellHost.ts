import { z } from 'zod';
import type { HostInfo, Inventory } from '../../../shared/domain/inventory.ts';
import type { Operation, OperationReceipt } from '../../../shared/domain/operation.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import type { ConnectionState, HyperVHost, Reading } from '../HyperVHost.ts';
import { hostErrorOfRecord } from './bridgeErrors.ts';
import { decode, guid } from './decode.ts';
import { decodeVmDetails } from './decodeVmDetails.ts';
import { type Environment, withoutPowerShell7Modules } from './environment.ts';
import { findExecutable, type PowerShellEdition } from './executable.ts';
import type { PlainObject } from './frame.ts';
import { readHandshake } from './handshake.ts';
import { InventoryDecoder } from './InventoryDecoder.ts';
import { operationArgs } from './operationArgs.ts';
import type { RequestKind } from './requests.ts';
import { PowerShellSession } from './session.ts';
import { SessionPool } from './sessionPool.ts';
import { realTimers } from './timers.ts';

export interface PowerShellHostOptions {
  /** Which PowerShell on Windows; elsewhere it is the `pwsh` of PATH. */
  readonly edition: PowerShellEdition;
  /** Absolute path of the folder bridge/, outside any packed archive. */
  readonly bridgeFolder: string;
  /** The app's environment; PowerShell gets the few variables it needs. */
  readonly environment: Environment;
  /** Told what PowerShell says beside its replies. It may hold names of VMs. */
  readonly log: (line: string) => void;
}

interface Answered { readonly value: unknown; readonly warnings: readonly string[] }

const receipt = z.object({ createdCheckpointId: guid.nullable().default(null) });

/** The Hyper-V of this machine, through PowerShell. */
export class PowerShellHost implements HyperVHost {
  readonly kind = 'powershell';
  readonly #pool: SessionPool;
  readonly #decoder = new InventoryDecoder();

  constructor({ edition, bridgeFolder, environment, log }: PowerShellHostOptions) {
    const query = { platform: process.platform, environment, edition };
    const isWindowsPowerShell = process.platform === 'win32' && edition === 'windowsPowerShell';
    const sessionEnvironment = isWindowsPowerShell ? withoutPowerShell7Modules(environment) : environment;
    this.#pool = new SessionPool({
      launch: () => new PowerShellSession({ findExecutable: () => findExecutable(query), bridgeFolder, environment: sessionEnvironment, log }),
      timers: realTimers,
    });
  }

  handshake(): Promise<Result<HostInfo, HostError>> {
    this.#pool.retryNow();
    return this.#readHost();
  }

  async inventory(onBegun?: () => void): Promise<Result<Inventory, HostError>> {
    const answer = await this.#ask('getInventory', {}, onBegun);
    if (!answer.ok) return fail(await this.#explained(answer.error));
    const decoded = this.#decoder.decode(answer.value.value);
    if (!decoded.ok) return decoded;
    const { inventory, isEmptyForLackOfRights } = decoded.value;
    if (isEmptyForLackOfRights) return fail(hostError('NOT_AUTHORISED', ''));
    return ok(inventory);
  }

  async vmDetails(vmId: Guid): Promise<Result<VmDetails, HostError>> {
    const answer = await this.#ask('getVmDetails', { vmId });
    return answer.ok ? decodeVmDetails(answer.value.value) : answer;
  }

  async execute(operation: Operation, onBegun?: () => void): Promise<Result<OperationReceipt, HostError>> {
    const answer = await this.#ask(operation.kind, operationArgs(operation), onBegun);
    if (!answer.ok) return answer;
    const decoded = decode(receipt, answer.value.value);
    // It was answered, so it was probably done; but nothing that is not understood counts as known.
    if (!decoded.ok) return fail(hostError('OUTCOME_UNKNOWN', `BAD_REPLY ${decoded.error.detail}`));
    return ok({ ...decoded.value, warnings: answer.value.warnings });
  }

  stopReading(what: Reading): void {
    this.#pool.stopReading(what === 'list' ? 'reads' : 'details');
  }

  onConnection(listener: (state: ConnectionState) => void): () => void {
    return this.#pool.onConnection(listener);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #ask(kind: RequestKind, args: PlainObject, onSent?: () => void): Promise<Result<Answered, HostError>> {
    const answer = await this.#pool.run(kind, args, onSent);
    if (!answer.ok) return answer;
    return answer.value.ok ? ok(answer.value) : fail(hostErrorOfRecord(answer.value.error));
  }

  async #readHost(): Promise<Result<HostInfo, HostError>> {
    const answer = await this.#ask('handshake', {});
    return answer.ok ? readHandshake(answer.value.value) : answer;
  }

  /** Get-VM has one error for a service that is stopped, missing rights and more; the handshake's checks tell them apart. */
  async #explained(error: HostError): Promise<HostError> {
    if (error.technical === undefined) return error;
    const host = await this.#readHost();
    return host.ok ? error : host.error;
  }
}
