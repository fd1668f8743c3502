/** Time as the simulated host is given it. The only source of time and of waiting in host/simulated. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Resolves when `now()` has reached `untilMs`; at once when it already has. */
  wait(untilMs: number): Promise<void>;
}

/** Time as it passes. */
export const realClock: Clock = {
  now: () => Date.now(),
  async wait(untilMs) {
    // A timer may fire a little early; the promise is about now().
    for (let left = untilMs - Date.now(); left > 0; left = untilMs - Date.now()) await sleep(left);
  },
};

/** The longest that a timer takes; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(durationMs, longestTimerMs));
  });
}
