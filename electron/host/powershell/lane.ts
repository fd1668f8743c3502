import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import type { PlainObject } from './frame.ts';
import { Losses } from './losses.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';
import type { Timers } from './timers.ts';

/** `idle`: nothing was asked yet. `restarting` follows a process that was lost. */
export type LaneState = 'idle' | 'starting' | 'ready' | 'busy' | 'restarting' | 'failed' | 'closed';

export interface LaneRequest {
  readonly op: string;
  readonly args: PlainObject;
  readonly effect: 'read' | 'write';
  readonly deadlineMs: number;
  /** Told when its turn has come. */
  readonly onSent?: (() => void) | undefined;
}

export interface LaneOptions {
  readonly launch: () => Session;
  /** Whether a lost process is replaced at once. Otherwise it is when the next request needs one. */
  readonly isKeptUp: boolean;
  readonly timers: Timers;
  readonly onState: (state: LaneState) => void;
}

type Answer = Result<Reply, HostError>;
interface Job {
  readonly request: LaneRequest;
  readonly settle: (answer: Answer) => void;
  isStopped: boolean;
  /** Ends the wait for its answer once it was sent. */
  stop: () => void;
}

/** Antivirus programs have been seen to hold PowerShell back for twenty seconds. */
const startDeadlineMs = 60_000;
/** A process is exchanged for a fresh one between requests: PowerShell's memory grows. */
const requestsPerProcess = 2000;
const processLifeMs = 60 * 60_000;
/** A process is proven, and the losses before it are forgotten, when it has answered so often or lived so long. */
const provenRequests = 20;
const provenLifeMs = 60_000;

/**
 * One PowerShell process at a time, and the requests that wait for it, in their order. It starts with the first request, is
 * started anew when it was lost, and ended when a request outlives its deadline. Nothing is ever sent twice.
 */
export class Lane {
  readonly #options: LaneOptions;
  readonly #queue: Job[] = [];
  #current: Job | null = null;
  /** The process that is up, or coming up. */
  #session: Session | null = null;
  #starting: Promise<Result<Session, HostError>> | null = null;
  #ending: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;
  #state: LaneState = 'idle';
  readonly #losses: Losses;
  #isHurried = false;
  #served = 0;
  #startedAt = 0;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#losses = new Losses(options.timers);
  }

  get state(): LaneState { return this.#state; }

  /**
   * Sends a request when its turn comes. Errors besides those of the start: a read ends with TIMEOUT, POWERSHELL_ENDED,
   * PROTOCOL, TOO_LARGE or READ_STOPPED; a write that was sent and not answered with OUTCOME_UNKNOWN; BRIDGE_CLOSED after close().
   */
  run(request: LaneRequest): Promise<Answer> {
    if (this.#state === 'closed') return Promise.resolve(closed());
    return new Promise((settle) => {
      this.#queue.push({ request, settle, isStopped: false, stop: () => undefined });
      if (this.#current === null) void this.#work();
    });
  }

  /**
   * The read that is under way, and those of its kind that wait behind it, answer READ_STOPPED at once. PowerShell cannot be told to
   * leave off what it does, so the process that was at it is ended and quietly replaced: it was not lost.
   */
  stopReading(): void {
    const current = this.#current;
    if (current?.request.effect !== 'read') return;
    const isStopped = ({ request }: Job) => request.op === current.request.op;
    for (const job of [current, ...this.#queue.filter(isStopped)]) {
      job.isStopped = true;
      job.settle(stopped());
      job.stop();
    }
    this.#queue.splice(0, Infinity, ...this.#queue.filter((job) => !isStopped(job)));
  }

  /** Somebody wants to know now: a start that waits, or the next one after a failure, does not wait. The losses still count. */
  retryNow(): void {
    if (this.#state !== 'failed' && this.#state !== 'restarting') return;
    this.#isHurried = true;
    this.#wake();
  }

  /** Ends the process; all requests answer BRIDGE_CLOSED. Settles when the process is gone. */
  async close(): Promise<void> {
    this.#setState('closed');
    this.#current?.settle(closed());
    for (const { settle } of this.#queue.splice(0)) settle(closed());
    this.#wake();
    if (this.#session !== null) this.#drop(this.#session);
    await this.#ending;
  }

  async #work(): Promise<void> {
    for (let job = this.#queue.shift(); job !== undefined; job = this.#queue.shift()) {
      this.#current = job;
      job.settle(await this.#serve(job));
    }
    this.#current = null;
  }

  async #serve(job: Job): Promise<Answer> {
    const { request } = job;
    this.#recycle();
    const session = await this.#ready();
    if (!session.ok) return session;
    // Closed while the process came up: nothing is sent any more.
    if (this.#isClosed()) return closed();
    if (job.isStopped) {
      this.#setState('ready');
      return stopped();
    }
    this.#setState('busy');
    this.#served += 1;
    request.onSent?.();
    const answer = await this.#answer(session.value, job);
    if (!answer.ok && answer.error.code === 'READ_STOPPED') this.#replace(session.value);
    else if (answer.ok || answer.error.code === 'TOO_LARGE') {
      if (this.#isProven()) this.#losses.forget();
      this.#setState('ready');
    } else {
      this.#lose(session.value);
    }
    const isUnknown = !answer.ok && request.effect === 'write' && answer.error.code !== 'BRIDGE_CLOSED';
    return isUnknown ? fail(hostError('OUTCOME_UNKNOWN', `${answer.error.code} ${answer.error.detail}`.trim())) : answer;
  }

  #answer(session: Session, job: Job): Promise<Answer> {
    const { op, args, deadlineMs } = job.request;
    return new Promise((settle) => {
      const cancel = this.#options.timers.after(deadlineMs, () => settle(fail(hostError('TIMEOUT', `${op}: ${deadlineMs} ms`))));
      job.stop = () => {
        cancel();
        settle(stopped());
      };
      void session.request(op, args).then((answer) => {
        cancel();
        settle(answer);
      });
    });
  }

  #ready(): Promise<Result<Session, HostError>> {
    if (this.#starting === null && this.#session !== null) return Promise.resolve(ok(this.#session));
    this.#starting ??= this.#start().finally(() => { this.#starting = null; });
    return this.#starting;
  }

  async #start(): Promise<Result<Session, HostError>> {
    if (this.#state === 'idle' || this.#state === 'failed') this.#setState('starting');
    await this.#ending;
    await this.#sleep(this.#isHurried ? 0 : this.#losses.wait());
    this.#isHurried = false;
    if (this.#isClosed()) return closed();
    const session = this.#options.launch();
    this.#session = session;
    const ready = await this.#readyInTime(session);
    if (this.#isClosed()) return closed();
    if (!ready.ok) {
      this.#losses.add();
      this.#drop(session);
      this.#setState('failed');
      return ready;
    }
    this.#served = 0;
    this.#startedAt = this.#options.timers.now();
    void session.ended.then(() => this.#lose(session));
    if (this.#current === null) this.#setState('ready');
    return ok(session);
  }

  #readyInTime(session: Session): Promise<Result<void, HostError>> {
    return new Promise((settle) => {
      const cancel = this.#options.timers.after(startDeadlineMs, () => settle(fail(hostError('TIMEOUT', `start: ${startDeadlineMs} ms`))));
      void session.ready.then((ready) => {
        cancel();
        settle(ready);
      });
    });
  }

  /** A process that ended, or that cannot be trusted any more. */
  #lose(session: Session): void {
    if (this.#session !== session || this.#isClosed()) return;
    this.#losses.add();
    this.#drop(session);
    this.#setState('restarting');
    if (this.#options.isKeptUp) void this.#ready();
  }

  /** By a fresh process, of which nobody needs to know. */
  #replace(session: Session): void {
    if (this.#session !== session || this.#isClosed()) return;
    this.#drop(session);
    this.#setState('ready');
    if (this.#options.isKeptUp) void this.#ready();
  }

  #recycle(): void {
    const session = this.#session;
    if (session === null || this.#starting !== null) return;
    const isOld = this.#served >= requestsPerProcess || this.#options.timers.now() - this.#startedAt >= processLifeMs;
    if (isOld) this.#drop(session);
  }

  #isProven(): boolean {
    return this.#served >= provenRequests || this.#options.timers.now() - this.#startedAt >= provenLifeMs;
  }

  #drop(session: Session): void {
    if (this.#session === session) this.#session = null;
    this.#ending = Promise.all([this.#ending, session.kill()]).then(() => undefined);
  }

  #sleep(milliseconds: number): Promise<void> {
    if (milliseconds === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const cancel = this.#options.timers.after(milliseconds, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
  }

  /** A method, because the compiler takes a state it has seen for one that stays while something is waited for. */
  #isClosed(): boolean {
    return this.#state === 'closed';
  }

  #setState(state: LaneState): void {
    if (this.#state === 'closed' || this.#state === state) return;
    this.#state = state;
    this.#options.onState(state);
  }
}

function closed(): { readonly ok: false; readonly error: HostError } {
  return fail(hostError('BRIDGE_CLOSED', ''));
}

function stopped(): { readonly ok: false; readonly error: HostError } {
  return fail(hostError('READ_STOPPED', ''));
}
