import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { settingsTexts } from '../../text/settingsDialog.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '28px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2 },
  leave: { marginLeft: 'auto' },
});

/** A setting of several machines: how they differ in it, and once it was touched the way back to that. */
export function SettingHead({ label, note, onLeave }: {
  readonly label: string; readonly note: string | null; readonly onLeave: (() => void) | null;
}) {
  const styles = useStyles();
  const headRef = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    // The button goes, and the focus must not go with it.
    headRef.current?.parentElement?.querySelector('input')?.focus();
    onLeave?.();
  };
  return (
    <div ref={headRef} className={styles.head}>
      <span className={styles.label}>{label}</span>
      {note !== null && <span className={styles.note}>{note}</span>}
      {onLeave !== null && (
        <Button
          size="small" appearance="subtle" className={styles.leave} onClick={leave}
          aria-label={`${label}: ${settingsTexts.leaveAsTheyAre}`}
        >
          {settingsTexts.leaveAsTheyAre}
        </Button>
      )}
    </div>
  );
}
