import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { closeDialog } from '../../state/dialogStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';

export interface Choice {
  readonly label: string;
  /** Why it is not possible; null: it is. */
  readonly reason: string | null;
  readonly onChoose: () => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: tokens.spacingHorizontalS, width: '100%', flexWrap: 'wrap' },
  reason: { color: tokens.colorNeutralForeground3, flexGrow: 1, textAlign: 'right' },
});

/**
 * The choices of a dialog, the first one primary, and the way out. With `startsOnCancel` the way out has the focus, so that
 * Enter does nothing that cannot be undone.
 */
export function DialogButtons({ choices, isRunning, startsOnCancel }: {
  readonly choices: readonly Choice[]; readonly isRunning: boolean; readonly startsOnCancel: boolean;
}) {
  const styles = useStyles();
  const cancel = useRef<HTMLElement>(null);
  const reasonId = useId();
  // While it runs, its own doing is the reason for everything.
  const reason = isRunning ? null : (choices.find((choice) => choice.reason !== null)?.reason ?? null);
  useEffect(() => {
    if (!startsOnCancel) return;
    // The kit moves the focus to the first control once the dialog stands; this comes after it.
    const frame = requestAnimationFrame(() => cancel.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [startsOnCancel]);

  return (
    <div className={styles.row}>
      {reason !== null && <span id={reasonId} className={styles.reason}>{reason}</span>}
      {isRunning && <Spinner size="tiny" label={dialogTexts.running} />}
      {choices.map(({ label, reason: own, onChoose }, index) => (
        <Button
          key={label} appearance={index === 0 ? 'primary' : 'secondary'}
          disabledFocusable={own !== null || isRunning} onClick={onChoose}
          {...(own === null || reason === null ? {} : { 'aria-describedby': reasonId })}
        >
          {label}
        </Button>
      ))}
      <Button ref={(element) => { cancel.current = element; }} onClick={closeDialog}>{isRunning ? dialogTexts.leaveRunning : dialogTexts.cancel}</Button>
    </div>
  );
}
