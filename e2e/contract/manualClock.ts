import type { Clock } from '../../electron/host/simulated/clock.ts';

/** Time that stands until it is moved by hand. */
export class ManualClock implements Clock {
  #nowMs: number;
  readonly #waiting: { readonly untilMs: number; readonly resolve: () => void }[] = [];

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  now(): number {
    return this.#nowMs;
  }

  wait(untilMs: number): Promise<void> {
    if (untilMs <= this.#nowMs) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ untilMs, resolve }));
  }

  /**
   * Moves time on and lets everything happen that happens until then, in its order: time stops at every instant that
   * somebody waits for, so that who is woken can ask for a later one.
   */
  async advance(milliseconds: number): Promise<void> {
    const endMs = this.#nowMs + milliseconds;
    for (let next = this.#firstUntil(endMs); next !== null; next = this.#firstUntil(endMs)) {
      this.#nowMs = Math.max(this.#nowMs, next);
      this.#wake();
      await settled();
    }
    this.#nowMs = endMs;
  }

  #firstUntil(endMs: number): number | null {
    const due = this.#waiting.map(({ untilMs }) => untilMs).filter((untilMs) => untilMs <= endMs);
    return due.length === 0 ? null : Math.min(...due);
  }

  #wake(): void {
    const due = this.#waiting.filter(({ untilMs }) => untilMs <= this.#nowMs);
    for (const waiter of due) this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
    for (const { resolve } of due) resolve();
  }
}

/** Time in which nobody has to wait: whoever waits moves it on. */
export class InstantClock implements Clock {
  #nowMs: number;

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  now(): number {
    return this.#nowMs;
  }

  wait(untilMs: number): Promise<void> {
    this.#nowMs = Math.max(this.#nowMs, untilMs);
    return Promise.resolve();
  }
}

/** Lets all promises that are due go on. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
