import { instantOf } from '../../../shared/domain/instant.ts';
import type { UtcTime } from '../../../shared/domain/vm.ts';

/**
 * Hyper-V tells an uptime, and a start time is counted back from it: it wavers from read to read although nothing happened.
 * A move of less than this many milliseconds is such a waver.
 */
const startTimeWaver = 3000;

/** The later start time of a VM; the earlier one where the two differ by wavering only. */
export function steadyStart(earlier: UtcTime | null, later: UtcTime | null): UtcTime | null {
  if (earlier === null || later === null || earlier === later) return later;
  return Math.abs(millisecondsOf(later) - millisecondsOf(earlier)) < startTimeWaver ? earlier : later;
}

function millisecondsOf(time: UtcTime): number {
  const { milliseconds, fraction } = instantOf(time);
  return milliseconds + fraction * 1000;
}
