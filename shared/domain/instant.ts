import type { UtcTime } from './vm.ts';

/** A point in time, exact beyond the millisecond that Date keeps. */
export interface Instant {
  /** Milliseconds since 1970 of the whole second; Infinity for a text that is no time. */
  readonly milliseconds: number;
  /** The part of a second, 0 ≤ fraction < 1. */
  readonly fraction: number;
}

const timeParts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The instant a text names. PowerShell's 'o' writes seven digits of a second and Date keeps three, so two checkpoints made
 * by a script in the same millisecond would change places. A text that is no time counts as later than every time.
 */
export function instantOf(time: UtcTime): Instant {
  const parts = timeParts.exec(time);
  const milliseconds = parts === null ? NaN : Date.parse(`${parts[1] ?? ''}${parts[3] ?? 'Z'}`);
  if (Number.isNaN(milliseconds)) return { milliseconds: Infinity, fraction: 0 };
  return { milliseconds, fraction: Number(`0.${parts?.[2] ?? '0'}`) };
}

/** Negative when `a` is earlier, positive when it is later, 0 when both are the same instant. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.milliseconds !== b.milliseconds) return a.milliseconds < b.milliseconds ? -1 : 1;
  return a.fraction - b.fraction;
}
