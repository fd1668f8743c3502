import type { Clock } from '../../electron/host/simulated/clock.ts';

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
