import type { Check } from '../../commands/command.ts';

/** From so many on, a reason is said once for all. */
const many = 3;

/** The reasons that many of these answers share, in their order. */
export function sharedReasons(checks: readonly Check[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const check of checks) {
    if (!check.allowed) counts.set(check.reason, (counts.get(check.reason) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= many).map(([reason]) => reason);
}
