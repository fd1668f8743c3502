import type { Scheduler } from '../scheduler.ts';

/** Time that passes only when a test says so. Begins at 2026-01-02T10:00:00Z. */
export class ManualScheduler implements Scheduler {
  #milliseconds = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  readonly now = (): string => new Date(Date.UTC(2026, 0, 2, 10) + this.#milliseconds).toISOString();
  readonly elapsed = (): number => this.#milliseconds;
  readonly after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.#milliseconds + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  };

  /** Lets time pass, running what falls due in its order and letting what it set off settle. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#milliseconds + milliseconds;
    for (;;) {
      await settle();
      const due = this.#timers.toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined || due.at > end) break;
      this.#timers = this.#timers.filter((timer) => timer !== due);
      this.#milliseconds = due.at;
      due.run();
    }
    this.#milliseconds = end;
    await settle();
  }

  get timerCount(): number {
    return this.#timers.length;
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
