import { create } from 'zustand';

interface ClockState {
  /** Milliseconds since 1970, moved on by `startClock`. */
  readonly now: number;
}

export const useClockStore = create<ClockState>()(() => ({ now: Date.now() }));

const step = 1000;

/** Uptimes and ages are counted in the window; one clock for all, so that they agree. Returns what stops it. */
export function startClock(): () => void {
  const timer = setInterval(() => useClockStore.setState({ now: Date.now() }), step);
  return () => clearInterval(timer);
}

/** The minute, for what shows no seconds: changes, and so draws, once a minute. */
export function minuteIn({ now }: ClockState): number {
  return Math.floor(now / 60_000) * 60_000;
}
