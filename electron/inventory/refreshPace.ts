/** What decides how often a host is read. */
export interface Circumstances {
  readonly isWindowVisible: boolean;
  readonly isOperationRunning: boolean;
  /** How long the last read took, in milliseconds, from when it was sent. */
  readonly lastReadTook: number;
}

/**
 * Milliseconds from the end of a read to the start of the next. A host that answers slowly is asked less often: reading
 * takes at most a quarter of its time.
 */
export function pauseAfterRead({ isWindowVisible, isOperationRunning, lastReadTook }: Circumstances): number {
  return Math.max(wantedPause(isWindowVisible, isOperationRunning), 3 * lastReadTook);
}

function wantedPause(isWindowVisible: boolean, isOperationRunning: boolean): number {
  if (isOperationRunning) return 1000;
  return isWindowVisible ? 5000 : 30_000;
}
