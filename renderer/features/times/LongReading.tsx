import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { stopReading } from '../../commands/stopReading.ts';
import { useClockStore } from '../../state/clockStore.ts';
import { windowTexts } from '../../text/window.ts';
import { Elapsed } from './Times.tsx';

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  stop: { minWidth: 0, height: '20px', paddingInline: '6px', color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular },
});

/** Milliseconds: what is read sooner than that needs no word. */
const atOnce = 1000;

/** Whether a reading that began then takes long enough to say so. */
export function useIsLong(since: string | null): boolean {
  return useClockStore(({ now }) => since !== null && now - Date.parse(since) >= atOnce);
}

/** That something is being read, for how long, and the way to end it; nothing in its first second. */
export function LongReading({ what, since, label = windowTexts.reading }: {
  readonly what: 'list' | 'details'; readonly since: string | null;
  /** What stands before the seconds. */
  readonly label?: string;
}) {
  const styles = useStyles();
  const isLong = useIsLong(since);
  if (since === null || !isLong) return null;

  function stop({ currentTarget }: MouseEvent<HTMLElement>): void {
    // The button goes with the reading; the focus stays in what it stood in, a dialog say.
    currentTarget.parentElement?.closest<HTMLElement>('[tabindex]')?.focus();
    stopReading(what);
  }

  return (
    <span className={styles.line}>
      {/* The seconds are for the eye alone. */}
      <span>{label} <span aria-hidden><Elapsed since={since} /></span></span>
      <Button className={styles.stop} size="small" appearance="subtle" aria-label={windowTexts.stopReading[what]} onClick={stop}>{windowTexts.stop}</Button>
    </span>
  );
}
