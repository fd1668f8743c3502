import type { Timers } from './timers.ts';

/** Waits from a loss to the next start, by the number of processes lost one after the other before any of them was proven. */
const backOffMs = [0, 0, 1000, 2000, 5000, 10_000, 30_000] as const;

/** The processes that were lost one after the other, and how long that has the next one wait. */
export class Losses {
  readonly #timers: Pick<Timers, 'now'>;
  #count = 0;
  #lastAt = 0;

  constructor(timers: Pick<Timers, 'now'>) {
    this.#timers = timers;
  }

  add(): void {
    this.#count += 1;
    this.#lastAt = this.#timers.now();
  }

  /** A process has proven itself: what came before it no longer counts. */
  forget(): void {
    this.#count = 0;
  }

  /** Milliseconds until the next start. */
  wait(): number {
    const wait = backOffMs[Math.min(this.#count, backOffMs.length - 1)] ?? 0;
    return Math.max(0, this.#lastAt + wait - this.#timers.now());
  }
}
