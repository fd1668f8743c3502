import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useId, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { useCommandContext } from '../../commands/context.ts';
import { checkRename, leaveRename, submitRename } from '../../commands/renameCheckpoint.ts';
import { changeRename, closeRename, useRenameStore } from '../../state/renameStore.ts';
import { renameTexts } from '../../text/checkpoints.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { ErrorNotice } from '../dialogs/ErrorNotice.tsx';

const useStyles = makeStyles({
  box: { gridColumnStart: 3, position: 'relative', display: 'flex', alignItems: 'center', minWidth: 0, height: '100%', paddingRight: '8px' },
  input: {
    font: 'inherit', width: '100%', minWidth: 0, height: '22px', boxSizing: 'border-box', marginLeft: '-3px', paddingInline: '4px', whiteSpace: 'pre',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusSmall, outlineStyle: 'none',
    ':focus': { boxShadow: `0 0 0 1px ${tokens.colorBrandStroke1}` },
    '@media (forced-colors: active)': { forcedColorAdjust: 'auto' },
  },
  refused: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`, ':focus': { boxShadow: `0 0 0 1px ${tokens.colorStatusDangerBorder2}` },
  },
  spinner: { position: 'absolute', right: '12px' },
  message: {
    position: 'absolute', top: '100%', left: '-3px', width: 'max-content', maxWidth: '420px', zIndex: 1, whiteSpace: 'normal',
    boxShadow: tokens.shadow8, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'auto', border: '1px solid CanvasText' },
  },
  reason: { padding: '5px 10px' },
  danger: { color: tokens.colorStatusDangerForeground1 },
});

/** The name of a checkpoint as a field: Enter sends it, Escape leaves it, and going elsewhere sends it as Windows does. */
export function RenameField({ checkpoint }: { readonly checkpoint: Checkpoint }) {
  const styles = useStyles();
  const messageId = useId();
  const context = useCommandContext();
  const renaming = useRenameStore((state) => state.open);
  const box = useLeaving();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A menu that the command was chosen from gives the focus back as it closes; this comes after it.
    const frame = requestAnimationFrame(() => input.current?.select());
    return () => cancelAnimationFrame(frame);
  }, []);
  if (renaming === null) return null;

  const { name, nameBefore, isSending, error } = renaming;
  const check = checkRename(renaming, context);
  const reason = isSending || check.allowed || name === checkpoint.name ? null : check.reason;
  const isRenamedMeanwhile = !isSending && checkpoint.name !== nameBefore && checkpoint.name !== name;

  function onKeyDown(event: KeyboardEvent): void {
    // Keys of the tree and of the window are letters and steps here.
    event.stopPropagation();
    if (event.key === 'Escape') closeRename();
    else if (event.key === 'Enter' && event.target === input.current) void submitRename();
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent): void {
    // With another window in front the field is still where a person types; they may have gone to copy the name from there.
    const isHere = currentTarget.contains(document.activeElement) || currentTarget.contains(relatedTarget);
    if (!isHere) void leaveRename();
  }

  return (
    <span
      ref={box} className={styles.box} onKeyDown={onKeyDown} onBlur={onBlur} onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()} onContextMenu={(event) => event.stopPropagation()}
    >
      <input
        ref={input} className={mergeClasses(styles.input, reason !== null && styles.refused)} value={name} readOnly={isSending} spellCheck={false}
        aria-label={renameTexts.newName(nameBefore)} aria-busy={isSending} aria-invalid={reason !== null} aria-describedby={messageId}
        onChange={({ target }) => changeRename({ name: target.value, error: null })}
      />
      {isSending && <Spinner size="extra-tiny" className={styles.spinner} aria-label={renameTexts.sending} />}
      <span id={messageId} aria-live="polite">
        {reason !== null && <Message><div className={mergeClasses(styles.reason, styles.danger)}>{reason}</div></Message>}
        {reason === null && isRenamedMeanwhile && (
          <Message><div className={styles.reason}><SentenceText sentence={renameTexts.renamedMeanwhile(checkpoint.name)} /></div></Message>
        )}
      </span>
      {reason === null && error !== null && <Message><ErrorNotice error={error} /></Message>}
    </span>
  );
}

/** What is to be known of the name, below it and in view. */
function Message({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return <div ref={box} data-message className={styles.message}>{children}</div>;
}

/** A press beside the field leaves it before anything else happens: the row may be gone by the time the focus moves. */
function useLeaving() {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target) === false) void leaveRename();
    };
    window.addEventListener('pointerdown', onPress, { capture: true });
    return () => window.removeEventListener('pointerdown', onPress, { capture: true });
  }, []);
  return box;
}
