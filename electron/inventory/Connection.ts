import type { HostInfo } from '../../shared/domain/inventory.ts';
import type { AppError } from '../../shared/ipc/appError.ts';
import type { HostStatus } from '../../shared/ipc/contract.ts';
import type { ConnectionState, HyperVHost } from '../host/HyperVHost.ts';

/**
 * Keeps the way to the host: shakes hands at the start and on demand, and again after the bridge was restarted, since what
 * the host can do may have changed with it. Never gives up and never insists: after a failure it waits to be asked.
 */
export class Connection {
  readonly #host: Pick<HyperVHost, 'handshake'>;
  readonly #publish: (status: HostStatus) => void;
  #status: HostStatus = { state: 'connecting', host: null, error: null };
  #handshake: Promise<HostStatus> | null = null;
  #wasRestarted = false;

  /** `publish` is told of every change. */
  constructor(host: Pick<HyperVHost, 'handshake' | 'onConnection'>, publish: (status: HostStatus) => void) {
    this.#host = host;
    this.#publish = publish;
    host.onConnection((state) => this.#follow(state));
  }

  get status(): HostStatus {
    return this.#status;
  }

  /** Shakes hands, or joins the handshake that is under way. Answers how it stands afterwards; never rejects. */
  connect(): Promise<HostStatus> {
    // Begins a turn later, so that whatever the handshake sets off finds it under way.
    this.#handshake ??= Promise.resolve().then(() => this.#shakeHands()).finally(() => {
      this.#handshake = null;
    });
    return this.#handshake;
  }

  async #shakeHands(): Promise<HostStatus> {
    this.#wasRestarted = false;
    this.#move('connecting', this.#status.host, null);
    const answer = await this.#host.handshake();
    if (answer.ok) this.#move('ready', answer.value, null);
    else this.#move('failed', this.#status.host, answer.error);
    return this.#status;
  }

  #follow(state: ConnectionState): void {
    if (state === 'restarting') {
      this.#wasRestarted = true;
      // What failed stays so until somebody asks: nothing may follow that ends a restart.
      if (this.#handshake === null && this.#status.state !== 'failed') this.#move('restarting', this.#status.host, null);
    }
    // A handshake under way tells by its own answer that it met the restart; the new bridge gets one of its own after it.
    if (state === 'ready' && this.#wasRestarted) void this.#afterHandshake();
    // Only a handshake tells why; while one is under way it is the one that does.
    if (state === 'failed' && this.#handshake === null && this.#status.state !== 'failed') void this.connect();
  }

  async #afterHandshake(): Promise<void> {
    await this.#handshake;
    if (this.#wasRestarted) await this.connect();
  }

  #move(state: HostStatus['state'], host: HostInfo | null, error: AppError | null): void {
    this.#status = { state, host, error };
    this.#publish(this.#status);
  }
}
