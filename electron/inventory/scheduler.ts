import type { UtcTime } from '../../shared/domain/vm.ts';

/** Time as inventory and operations use it, so that tests can give their own. */
export interface Scheduler {
  /** The wall clock: for what people and journals read. */
  readonly now: () => UtcTime;
  /** Milliseconds of a clock that never goes back: for durations. */
  readonly elapsed: () => number;
  /** Runs something once after so many milliseconds. Returns what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** The machine's own time. */
export const realScheduler: Scheduler = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
