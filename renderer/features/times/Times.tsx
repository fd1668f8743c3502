import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { formats } from '../../text/format.ts';

/** How long it has been running, counted in the window. */
export function Uptime({ since }: { readonly since: string }) {
  const now = useClockStore(minuteIn);
  return formats.span(now - Date.parse(since));
}

/** How long ago, with the exact time on hovering. `isShort`: in a narrow column. */
export function Age({ of, isShort = false, className }: { readonly of: string; readonly isShort?: boolean; readonly className?: string }) {
  const now = useClockStore(minuteIn);
  return <time {...(className === undefined ? {} : { className })} dateTime={of} title={formats.dateTime(of)}>{isShort ? formats.shortWhen(of, now) : formats.when(of, now)}</time>;
}

/** How long it has been going on, by the second. */
export function Elapsed({ since }: { readonly since: string }) {
  const now = useClockStore((state) => state.now);
  return formats.elapsed(now - Date.parse(since));
}
