import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { stopReading } from '../../commands/stopReading.ts';
import { useClockStore } from '../../state/clockStore.ts';
import { windowTexts } from '../../text/window.ts';
import { Elapsed } from './Times.tsx';

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  stop: {
    appearance: 'none', border: 'none', font: 'inherit', backgroundColor: 'transparent', color: tokens.colorBrandForegroundLink, cursor: 'pointer',
    height: '20px', paddingInline: '6px', borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** Milliseconds: what is read sooner than that needs no word. */
const atOnce = 1000;

/** Whether a reading that began then takes long enough to say so. */
export function useIsLong(since: string | null): boolean {
  return useClockStore(({ now }) => since !== null && now - Date.parse(since) >= atOnce);
}

/** That something is being read, for how long, and the way to end it; nothing in its first second. */
export function LongReading({ what, since, label = windowTexts.reading }: {
  /** null: it is not for a person to end. */
  readonly what: 'list' | 'details' | null;
  readonly since: string | null;
  /** What stands before the seconds. */
  readonly label?: string | undefined;
}) {
  const styles = useStyles();
  const isLong = useIsLong(since);
  if (since === null || !isLong) return null;
  return (
    <span className={styles.line}>
      {/* The seconds are for the eye alone. */}
      <span>{label} <span aria-hidden><Elapsed since={since} /></span></span>
      {what !== null && <Stop what={what} />}
    </span>
  );
}

function Stop({ what }: { readonly what: 'list' | 'details' }) {
  const styles = useStyles();
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = ref.current;
    // It goes with the reading, however that ends; the focus stays in what it stood in, a dialog say.
    return () => {
      if (document.activeElement === button) button?.parentElement?.closest<HTMLElement>('[tabindex]')?.focus();
    };
  }, []);
  return (
    <button ref={ref} type="button" className={styles.stop} aria-label={windowTexts.stopReading[what]} onClick={() => stopReading(what)}>
      {windowTexts.stop}
    </button>
  );
}
