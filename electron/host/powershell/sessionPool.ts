import { fail, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import type { ConnectionState } from '../HyperVHost.ts';
import type { PlainObject } from './frame.ts';
import { Lane, type LaneOptions, type LaneRequest, type LaneState } from './lane.ts';
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

/** When all processes were lost, those that nobody waits for must not hold up the one that reads the list. */
const whenNeeded = { isKeptUp: false, onState: () => undefined } as const;

/** Processes of their own at the same time: each takes some 100 MB of the host, and there may be hundreds of guests to shut down. */
const mostAlone = 16;

/**
 * One PowerShell process for each kind of work, so that neither a long checkpoint nor slow disk files delay the list or a
 * Turn off. Processes start when they are first needed. How the way to the host stands is told by the one that reads the list.
 */
export class SessionPool {
  readonly #newLane: (options: Pick<LaneOptions, 'isKeptUp' | 'onState'>) => Lane;
  readonly #lanes: Readonly<Record<LaneName, Lane>>;
  readonly #listeners = new Set<(state: ConnectionState) => void>();
  readonly #alone = new Set<Lane>();
  readonly #waitingForOne: (() => void)[] = [];
  #isClosed = false;
  #told: ConnectionState | null = null;

  constructor({ launch, timers }: SessionPoolOptions) {
    this.#newLane = (options) => new Lane({ launch, timers, ...options });
    this.#lanes = {
      reads: this.#newLane({ isKeptUp: true, onState: (state) => this.#tell(connectionStates[state]) }),
      details: this.#newLane(whenNeeded), checkpoints: this.#newLane(whenNeeded), power: this.#newLane(whenNeeded), turnOff: this.#newLane(whenNeeded),
    };
  }

  run(kind: RequestKind, args: PlainObject, onSent?: () => void): Promise<Result<Reply, HostError>> {
    const { lane, effect, deadlineMs } = requestPlans[kind];
    const request = { op: kind, args, effect, deadlineMs, onSent };
    return lane === 'ownProcess' ? this.#runAlone(request) : this.#lanes[lane].run(request);
  }

  /** In a process that is started for this request and ended after it, so that nothing else waits behind it unless there are many. */
  async #runAlone(request: LaneRequest): Promise<Result<Reply, HostError>> {
    while (this.#alone.size >= mostAlone && !this.#isClosed) await new Promise<void>((resolve) => this.#waitingForOne.push(resolve));
    if (this.#isClosed) return fail(hostError('BRIDGE_CLOSED', ''));
    const lane = this.#newLane(whenNeeded);
    this.#alone.add(lane);
    const answer = await lane.run(request);
    this.#alone.delete(lane);
    this.#waitingForOne.shift()?.();
    void lane.close();
    return answer;
  }

  /** Ends the read that a lane is at (lane.ts). */
  stopReading(lane: LaneName): void {
    this.#lanes[lane].stopReading();
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
    this.#isClosed = true;
    for (const wake of this.#waitingForOne.splice(0)) wake();
    await Promise.all([...laneNames.map((name) => this.#lanes[name]), ...this.#alone].map((lane) => lane.close()));
  }

  #tell(state: ConnectionState): void {
    if (this.#told === state) return;
    this.#told = state;
    for (const listener of this.#listeners) listener(state);
  }
}
