import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Vm } from '../../../shared/domain/vm.ts';
import { closeDialog, useDialogStore } from '../../state/dialogStore.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useGone } from './goneContext.ts';
import { RunningLine } from './RunningLine.tsx';
import { PowerShellPanel, ShowPowerShellButton, type Script } from './ShowPowerShell.tsx';

export interface Choice {
  readonly label: string;
  /** Why it is not possible; null: it is. */
  readonly reason: string | null;
  readonly onChoose: () => void;
  readonly buttonRef?: (element: HTMLElement | null) => void;
}

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%', minWidth: 0 },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  apart: { flexGrow: 1 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, minWidth: 0, ':empty': { display: 'none' } },
  reason: { color: tokens.colorNeutralForeground2, textAlign: 'right', marginLeft: 'auto' },
});

/**
 * The choices of a dialog, the first one primary unless nobody should be led to it, and the way out. With `startsOnCancel` the way out has the focus, so that
 * Enter does nothing that cannot be undone. Once what was decided is over, the way out is all that is left; when what the dialog is about is gone,
 * nothing can be chosen and a notice says why.
 */
export function DialogButtons({
  choices, isRunning, startsOnCancel, isOver = false, scripts = [], vm = null, runningChoices = [], overChoices = [], condition, hasPrimary = true,
  onLeave = closeDialog,
}: {
  readonly choices: readonly Choice[]; readonly isRunning: boolean; readonly startsOnCancel: boolean; readonly isOver?: boolean;
  /** What the choices do, as PowerShell; none: it is not offered. */
  readonly scripts?: readonly Script[];
  /** Whose status is shown while it runs. */
  readonly vm?: Vm | null;
  /** What can still be chosen while it runs. */
  readonly runningChoices?: readonly Choice[];
  /** What can still be chosen when it is over. */
  readonly overChoices?: readonly Choice[];
  /** What is to be filled in or ticked before choosing: it stays in sight however long the dialog is. */
  readonly condition?: ReactNode; readonly hasPrimary?: boolean;
  /** The way out. */
  readonly onLeave?: () => void;
}) {
  const styles = useStyles();
  const reasonId = useId();
  const [isShown, setIsShown] = useState(false);
  const gone = useGone();
  const wayOutRef = useFocusedWhen(startsOnCancel, isOver);
  const open = isOver ? [] : choices;
  // While it runs, its own doing is the reason for everything.
  const reason = isRunning ? null : (gone ?? open.find((choice) => choice.reason !== null)?.reason ?? null);
  const written = gone !== null ? [] : scripts.filter(({ steps }) => steps.length > 0);

  return (
    <div className={styles.all}>
      {isRunning && <RunningLine vm={vm} />}
      {isShown && written.length > 0 && <PowerShellPanel scripts={written} />}
      <div className={styles.head}>
        {condition}
        {reason !== null && gone === null && <div id={reasonId} className={styles.reason}>{reason}</div>}
      </div>
      {gone !== null && <div id={reasonId}><Notice tone="warning" role="alert">{gone}</Notice></div>}
      <div className={styles.row}>
        {written.length > 0 && <ShowPowerShellButton isShown={isShown} onToggle={() => setIsShown(!isShown)} />}
        <span className={styles.apart} />
        {open.map(({ label, reason: own, onChoose, buttonRef }, index) => (
          <Button
            key={label} appearance={hasPrimary && index === 0 ? 'primary' : 'secondary'} ref={(element) => buttonRef?.(element)}
            disabledFocusable={gone !== null || own !== null || isRunning} onClick={onChoose}
            {...((own === null && gone === null) || reason === null ? {} : { 'aria-describedby': reasonId })}
          >
            {label}
          </Button>
        ))}
        {(isRunning ? runningChoices : isOver ? overChoices : []).map(({ label, reason: own, onChoose }) => (
          <Button key={label} disabledFocusable={own !== null} onClick={onChoose}>{label}</Button>
        ))}
        <Button ref={(element) => { wayOutRef.current = element; }} onClick={onLeave}>{wayOut(isRunning, isOver)}</Button>
      </div>
    </div>
  );
}

function wayOut(isRunning: boolean, isOver: boolean): string {
  if (isRunning) return dialogTexts.leaveRunning;
  return isOver ? dialogTexts.close : dialogTexts.cancel;
}

/** The way out takes the focus when the dialog stands, and when the button that had it is gone. */
function useFocusedWhen(startsOnCancel: boolean, isOver: boolean): RefObject<HTMLElement | null> {
  const buttonRef = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!startsOnCancel) return;
    // The kit moves the focus to the first control once the dialog stands; this comes after it.
    const frame = requestAnimationFrame(() => buttonRef.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [startsOnCancel]);
  // At once: an Escape while nothing in the dialog has the focus would be lost.
  useLayoutEffect(() => {
    if (isOver) buttonRef.current?.focus();
  }, [isOver]);
  const isBeneath = useDialogStore((state) => state.isClosing);
  const wasBeneath = useRef(false);
  useEffect(() => {
    // What comes back from beneath the question whether to close takes the focus; else the kit keeps it hidden from a screen reader.
    const frame = wasBeneath.current && !isBeneath ? requestAnimationFrame(() => buttonRef.current?.focus()) : null;
    wasBeneath.current = isBeneath;
    return () => { if (frame !== null) cancelAnimationFrame(frame); };
  }, [isBeneath]);
  return buttonRef;
}
