import type { Inventory } from '../../../shared/domain/inventory.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import type { HyperVHost } from '../HyperVHost.ts';
import { partsBetween } from './inventoryParts.ts';
import type { FromThread, InventoryHead, InventoryPart, ToHost } from './messages.ts';

/** Answers what a ThreadedHost asks, from a host on this side. Returns what takes its messages. */
export function serveHost(host: HyperVHost, send: (message: FromThread) => void): (message: ToHost) => void {
  const server = new HostServer(host, send);
  host.onConnection((state) => send({ tell: 'connection', state }));
  return (message) => void server.answer(message);
}

class HostServer {
  readonly #host: HyperVHost;
  readonly #send: (message: FromThread) => void;
  #inventory: Inventory | null = null;
  /** Parts of the last inventory that were not asked for yet. */
  #parts: readonly InventoryPart[] = [];

  constructor(host: HyperVHost, send: (message: FromThread) => void) {
    this.#host = host;
    this.#send = send;
  }

  async answer(message: ToHost): Promise<void> {
    this.#send({ tell: 'answer', id: message.id, answer: await this.#answerOrError(message) });
  }

  /** No host throws. One that does has a fault, which must not end the thread and all that is under way in it. */
  async #answerOrError(message: ToHost): Promise<unknown> {
    try {
      return await this.#answerTo(message);
    } catch (error) {
      return fail(hostError(message.ask === 'execute' ? 'OUTCOME_UNKNOWN' : 'UNSPECIFIED', String(error)));
    }
  }

  #answerTo(message: ToHost): unknown {
    switch (message.ask) {
      case 'handshake': return this.#host.handshake();
      case 'inventory': return this.#readInventory(() => this.#send({ tell: 'begun', id: message.id }));
      case 'inventoryPart': return this.#nextPart();
      case 'stopReading':
        this.#host.stopReading(message.what);
        return null;
      case 'vmDetails': return this.#host.vmDetails(message.vmId);
      case 'execute': return this.#host.execute(message.operation, () => this.#send({ tell: 'begun', id: message.id }));
      case 'close': return this.#host.close();
    }
  }

  async #readInventory(onBegun: () => void): Promise<Result<InventoryHead, HostError>> {
    const answer = await this.#host.inventory(onBegun);
    if (!answer.ok) return answer;
    this.#parts = partsBetween(this.#inventory, answer.value);
    this.#inventory = answer.value;
    const first = this.#nextPart();
    return ok({ takenAt: answer.value.takenAt, first, following: this.#parts.length });
  }

  #nextPart(): InventoryPart {
    const [next = { vms: [], checkpoints: [] }, ...others] = this.#parts;
    this.#parts = others;
    return next;
  }
}
