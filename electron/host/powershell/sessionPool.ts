import type { Result } from '../../../shared/ipc/result.ts';
import type { HostError } from '../hostError.ts';
import type { ConnectionState } from '../HyperVHost.ts';
import type { PlainObject } from './frame.ts';
import { Lane, type LaneState } from './lane.ts';
import type { Reply } from './reply.ts';
import { laneNames, requestPlans, type LaneName, type RequestKind } from './requests.ts';
import type { Session } from './session.ts';
import type { Timers } from './timers.ts';

export interface SessionPoolOptions {
  readonly launch: () => Session;
  readonly timers: Timers;
}

const connectionStates: Readonly<Record<LaneState, ConnectionState>> = {
  idle: 'starting', starting: 'starting', ready: 'ready', busy: 'ready', restarting: 'restarting', failed: 'failed', closed: 'closed',
};

/**
 * One PowerShell process for each kind of work, so that a long checkpoint delays neither the list nor a Turn off. Processes
 * start when they are first needed. How the way to the host stands is told by the one that reads.
 */
export class SessionPool {
  readonly #lanes: Readonly<Record<LaneName, Lane>>;
  readonly #listeners = new Set<(state: ConnectionState) => void>();
  #told: ConnectionState | null = null;

  constructor({ launch, timers }: SessionPoolOptions) {
    const lane = (onState: (state: LaneState) => void): Lane => new Lane({ launch, timers, onState });
    const silent = (): void => undefined;
    this.#lanes = {
      reads: lane((state) => this.#tell(connectionStates[state])), checkpoints: lane(silent), power: lane(silent), shutDown: lane(silent),
    };
  }

  run(kind: RequestKind, args: PlainObject): Promise<Result<Reply, HostError>> {
    const { lane, effect, deadlineMs } = requestPlans[kind];
    return this.#lanes[lane].run({ op: kind, args, effect, deadlineMs });
  }

  /** Lets starts that wait begin at once. */
  retryNow(): void {
    for (const name of laneNames) this.#lanes[name].retryNow();
  }

  onConnection(listener: (state: ConnectionState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await Promise.all(laneNames.map((name) => this.#lanes[name].close()));
  }

  #tell(state: ConnectionState): void {
    if (this.#told === state) return;
    this.#told = state;
    for (const listener of this.#listeners) listener(state);
  }
}
