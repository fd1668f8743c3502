import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import { Lane, type LaneState } from './lane.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';
import type { Timers } from './timers.ts';

class FakeSession implements Session {
  readonly asked: string[] = [];
  isKilled = false;
  settleReady: (ready: Result<void, HostError>) => void = () => undefined;
  readonly ready = new Promise<Result<void, HostError>>((resolve) => { this.settleReady = resolve; });
  #settleEnded: () => void = () => undefined;
  readonly ended = new Promise<void>((resolve) => { this.#settleEnded = resolve; });
  #answer: (answer: Result<Reply, HostError>) => void = () => undefined;

  request(op: string): Promise<Result<Reply, HostError>> {
    this.asked.push(op);
    return new Promise((resolve) => { this.#answer = resolve; });
  }

  answer(value: unknown): void { this.#answer(ok({ ok: true, value, warnings: [] })); }
  refuse(code: 'PROTOCOL' | 'TOO_LARGE'): void { this.#answer(fail(hostError(code, ''))); }

  die(): void {
    this.settleReady(fail(hostError('POWERSHELL_ENDED', '')));
    this.#answer(fail(hostError('POWERSHELL_ENDED', '')));
    this.#settleEnded();
  }

  kill(): Promise<void> {
    this.isKilled = true;
    this.die();
    return Promise.resolve();
  }
}

class ManualTimers implements Timers {
  #nowMs = 0;
  readonly #waiting = new Set<{ readonly at: number; readonly action: () => void }>();

  now(): number { return this.#nowMs; }

  after(milliseconds: number, action: () => void): () => void {
    const waiter = { at: this.#nowMs + milliseconds, action };
    this.#waiting.add(waiter);
    return () => this.#waiting.delete(waiter);
  }

  async advance(milliseconds: number): Promise<void> {
    this.#nowMs += milliseconds;
    for (const waiter of this.#waiting) {
      if (waiter.at > this.#nowMs) continue;
      this.#waiting.delete(waiter);
      waiter.action();
    }
    await settled();
  }
}

/** Lets all promises that are due go on. */
function settled(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

async function open({ isReady = true, isKeptUp = true } = {}) {
  const sessions: FakeSession[] = [];
  const states: LaneState[] = [];
  const timers = new ManualTimers();
  const lane = new Lane({
    timers, isKeptUp,
    onState: (state) => states.push(state),
    launch: () => {
      const session = new FakeSession();
      sessions.push(session);
      if (isReady) session.settleReady(ok(undefined));
      return session;
    },
  });
  const run = (op: string, effect: 'read' | 'write' = 'read') => lane.run({ op, args: {}, effect, deadlineMs: 1000 });
  const session = (index: number): FakeSession => {
    const found = sessions[index];
    if (found === undefined) throw new Error(`no session ${String(index)}`);
    return found;
  };
  await settled();
  return { lane, run, session, sessions, states, timers };
}

describe('Lane', () => {
  it('starts no process until it is asked, and one at a time serves requests in their order', async () => {
    const { run, session, sessions } = await open();
    expect(sessions).toHaveLength(0);
    const first = run('first');
    const second = run('second');
    await settled();
    expect(session(0).asked).toEqual(['first']);
    session(0).answer(1);
    expect(await first).toMatchObject({ value: { value: 1 } });
    await settled();
    expect(session(0).asked).toEqual(['first', 'second']);
    session(0).answer(2);
    expect(await second).toMatchObject({ value: { value: 2 } });
  });

  it('tells when a request\'s turn has come', async () => {
    const { lane, session } = await open();
    const sent: string[] = [];
    const ask = (op: string) => lane.run({ op, args: {}, effect: 'write', deadlineMs: 1000, onSent: () => sent.push(op) });
    const first = ask('first');
    void ask('second');
    await settled();
    expect(sent).toEqual(['first']);
    session(0).answer(1);
    await first;
    await settled();
    expect(sent).toEqual(['first', 'second']);
  });

  it('ends a read past its deadline with TIMEOUT, kills the process and serves the next from a new one', async () => {
    const { run, session, timers, states } = await open();
    const late = run('late');
    await settled();
    await timers.advance(1000);
    expect(await late).toMatchObject({ error: { code: 'TIMEOUT' } });
    expect(session(0).isKilled).toBe(true);
    const next = run('next');
    await settled();
    session(1).answer('fine');
    expect(await next).toMatchObject({ value: { value: 'fine' } });
    expect(states).toEqual(['starting', 'busy', 'restarting', 'ready', 'busy', 'ready']);
  });

  it.each([
    ['death', (session: FakeSession) => session.die(), 'POWERSHELL_ENDED'],
    ['nonsense', (session: FakeSession) => session.refuse('PROTOCOL'), 'PROTOCOL'],
  ] as const)('answers a read after the process\'s %s with its code and a write with OUTCOME_UNKNOWN', async (_, strike, code) => {
    for (const [effect, expected] of [['read', code], ['write', 'OUTCOME_UNKNOWN']] as const) {
      const { run, session } = await open();
      const answer = run('x', effect);
      await settled();
      strike(session(0));
      expect(await answer).toMatchObject({ error: { code: expected } });
    }
  });

  it('never sends a write twice', async () => {
    const { run, session, sessions, timers } = await open();
    const answer = run('create', 'write');
    await settled();
    await timers.advance(1000);
    expect(await answer).toMatchObject({ error: { code: 'OUTCOME_UNKNOWN' } });
    await timers.advance(60_000);
    expect(sessions.length).toBeGreaterThan(1);
    expect(sessions.flatMap(({ asked }) => asked)).toEqual(['create']);
    expect(session(1).isKilled).toBe(false);
  });

  it('answers a write with the start\'s own error when no process could take it', async () => {
    const { run, session } = await open({ isReady: false });
    const answer = run('create', 'write');
    await settled();
    session(0).settleReady(fail(hostError('POWERSHELL_MISSING', '/bin/pwsh')));
    expect(await answer).toMatchObject({ error: { code: 'POWERSHELL_MISSING' } });
    expect(session(0).asked).toEqual([]);
  });

  it('gives up a start that takes too long', async () => {
    const { run, session, timers, states } = await open({ isReady: false });
    const answer = run('x');
    await settled();
    await timers.advance(60_000);
    expect(await answer).toMatchObject({ error: { code: 'TIMEOUT' } });
    expect(session(0).isKilled).toBe(true);
    expect(states).toEqual(['starting', 'failed']);
  });

  it('starts again at once when an idle process dies, and waits longer each time it goes on dying', async () => {
    const { run, session, sessions, timers, states } = await open();
    const first = run('x');
    await settled();
    session(0).answer(1);
    await first;
    session(0).die();
    await settled();
    expect(sessions).toHaveLength(2);
    expect(states.slice(-2)).toEqual(['restarting', 'ready']);
    session(1).die();
    await settled();
    expect(sessions).toHaveLength(2);
    await timers.advance(1000);
    expect(sessions).toHaveLength(3);
    session(2).die();
    await settled();
    await timers.advance(1999);
    expect(sessions).toHaveLength(3);
    await timers.advance(1);
    expect(sessions).toHaveLength(4);
  });

  it('starts again only when it is needed, where no process is kept up', async () => {
    const { run, session, sessions, timers } = await open({ isKeptUp: false });
    const lost = run('x', 'write');
    await settled();
    session(0).die();
    expect(await lost).toMatchObject({ error: { code: 'OUTCOME_UNKNOWN' } });
    await timers.advance(30_000);
    expect(sessions).toHaveLength(1);
    const second = run('y');
    await settled();
    session(1).die();
    expect(await second).toMatchObject({ error: { code: 'POWERSHELL_ENDED' } });
    const third = run('z');
    await timers.advance(999);
    expect(sessions).toHaveLength(2);
    await timers.advance(1);
    session(2).answer(1);
    expect(await third).toMatchObject({ ok: true });
  });

  it('counts a wait from the loss: who asks long after it waits no longer', async () => {
    const { run, session, sessions, timers } = await open({ isKeptUp: false });
    for (const index of [0, 1]) {
      const answer = run('x');
      await settled();
      session(index).die();
      await answer;
    }
    await timers.advance(600);
    void run('y');
    await timers.advance(399);
    expect(sessions).toHaveLength(2);
    await timers.advance(1);
    expect(sessions).toHaveLength(3);
    session(2).die();
    await settled();
    await timers.advance(2000);
    void run('z');
    await settled();
    expect(sessions).toHaveLength(4);
  });

  it('serves whoever waits behind a lost process, also where none is kept up', async () => {
    const { run, session } = await open({ isKeptUp: false });
    void run('x');
    const waiting = run('y');
    await settled();
    session(0).die();
    await settled();
    session(1).answer('fine');
    expect(await waiting).toMatchObject({ value: { value: 'fine' } });
  });

  it('waits longer also when each process answers a little before it dies, so that a deadly request is no endless loop', async () => {
    const { lane, run, session, sessions, timers } = await open();
    for (const index of [0, 1]) {
      const answer = run('x');
      await settled();
      session(index).answer(1);
      await answer;
      // What an automatic handshake does once the lane is ready again: it is nobody's wish to hurry.
      lane.retryNow();
      session(index).die();
      await settled();
    }
    expect(sessions).toHaveLength(2);
    await timers.advance(999);
    expect(sessions).toHaveLength(2);
    await timers.advance(1);
    expect(sessions).toHaveLength(3);
  });

  it('forgets the losses once a process has lived for a minute', async () => {
    const { run, session, sessions, timers } = await open();
    const first = run('x');
    await settled();
    session(0).answer(1);
    await first;
    session(0).die();
    await settled();
    await timers.advance(60_000);
    const second = run('x');
    await settled();
    session(1).answer(1);
    await second;
    session(1).die();
    await settled();
    expect(sessions).toHaveLength(3);
  });

  it('does not wait any longer when somebody wants to know now', async () => {
    const { lane, run, session, sessions } = await open();
    const first = run('x');
    await settled();
    session(0).answer(1);
    await first;
    for (const index of [0, 1]) { session(index).die(); await settled(); }
    expect(sessions).toHaveLength(2);
    lane.retryNow();
    await settled();
    expect(sessions).toHaveLength(3);
  });

  it('goes on with the same process after a reply that was too large', async () => {
    const { run, session, sessions } = await open();
    const large = run('large');
    await settled();
    session(0).refuse('TOO_LARGE');
    expect(await large).toMatchObject({ error: { code: 'TOO_LARGE' } });
    void run('next');
    await settled();
    expect(sessions).toHaveLength(1);
    expect(session(0).asked).toEqual(['large', 'next']);
  });

  it('exchanges an old process between requests and says nothing of it', async () => {
    const { run, session, timers, states } = await open();
    const first = run('first');
    await settled();
    session(0).answer(1);
    await first;
    await timers.advance(60 * 60_000);
    expect(session(0).isKilled).toBe(false);
    const second = run('second');
    await settled();
    expect(session(0).isKilled).toBe(true);
    session(1).answer(2);
    expect(await second).toMatchObject({ value: { value: 2 } });
    expect(states).not.toContain('restarting');
  });

  it('answers what is under way, what waits and what comes later with BRIDGE_CLOSED, and leaves no process', async () => {
    const { lane, run, session, sessions, timers } = await open();
    const answers = [run('under way', 'write'), run('waiting')];
    await settled();
    await lane.close();
    answers.push(run('later'));
    for (const answer of answers) expect(await answer).toMatchObject({ error: { code: 'BRIDGE_CLOSED' } });
    expect(session(0).isKilled).toBe(true);
    await timers.advance(60 * 60_000);
    expect(sessions).toHaveLength(1);
  });

  it('leaves no process when it is closed while one is starting', async () => {
    const { lane, run, session, sessions } = await open({ isReady: false });
    const answer = run('x');
    await settled();
    await lane.close();
    expect(await answer).toMatchObject({ error: { code: 'BRIDGE_CLOSED' } });
    expect(session(0).isKilled).toBe(true);
    expect(sessions).toHaveLength(1);
  });

  it('stops reads at once, ends the process that was at one and replaces it without a word', async () => {
    const { lane, run, session, sessions, states } = await open();
    const [reading, other, again] = [run('list'), run('who are you'), run('list')];
    await settled();
    lane.stopReading();
    expect(await Promise.all([reading, again])).toMatchObject([{ error: { code: 'READ_STOPPED' } }, { error: { code: 'READ_STOPPED' } }]);
    await settled();
    expect(session(0).isKilled).toBe(true);
    expect(session(1).asked).toEqual(['who are you']);
    session(1).answer('a host');
    expect(await other).toMatchObject({ ok: true });
    expect(states).not.toContain('restarting');
    expect(sessions).toHaveLength(2);
  });

  it('replaces the process of a stopped read at once, however often: it was not lost', async () => {
    const { lane, run, session } = await open();
    for (let times = 0; times < 5; times += 1) {
      void run('list');
      await settled();
      expect(session(times).asked).toEqual(['list']);
      lane.stopReading();
      await settled();
    }
  });

  it('sends nothing of a read that was stopped while the process came up', async () => {
    const { lane, run, session, states } = await open({ isReady: false });
    const reading = run('list');
    await settled();
    lane.stopReading();
    expect(await reading).toMatchObject({ error: { code: 'READ_STOPPED' } });
    session(0).settleReady(ok(undefined));
    await settled();
    expect(session(0).asked).toEqual([]);
    expect(session(0).isKilled).toBe(false);
    expect(states.at(-1)).toBe('ready');
  });

  it('leaves a write that is under way alone', async () => {
    const { lane, run, session } = await open();
    const write = run('change', 'write');
    await settled();
    lane.stopReading();
    expect(session(0).isKilled).toBe(false);
    session(0).answer('done');
    expect(await write).toMatchObject({ ok: true });
  });
});
