import { makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useId } from 'react';
import type { Check, Command } from '../../commands/command.ts';
import { invoke } from '../../commands/invoke.ts';
import { ariaShortcut, shortcutText } from '../../commands/shortcuts.ts';
import { commandIcons } from './commandIcons.ts';

const useStyles = makeStyles({
  button: {
    appearance: 'none', border: 'none', background: 'none', font: 'inherit', color: tokens.colorNeutralForeground1, textAlign: 'left',
    display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', alignItems: 'center', width: '100%', minHeight: '26px',
    paddingInline: '8px', borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  impossible: {
    color: tokens.colorNeutralForegroundDisabled, ':hover': { backgroundColor: 'transparent' }, ':active': { backgroundColor: 'transparent' },
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  label: { textWrap: 'balance', paddingBlock: '3px' },
  icon: { fontSize: '16px', display: 'flex' },
  shortcut: { paddingLeft: '8px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  impossibleShortcut: { color: 'inherit' },
  reason: {
    color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    paddingLeft: '32px', paddingRight: '8px', marginTop: '-3px', paddingBottom: '3px',
  },
});

/** A command as the Actions pane shows it. An impossible one stays in its place, can be reached, and says why. */
export function CommandButton({ command, check, sharedReasonId }: {
  readonly command: Command; readonly check: Check;
  /** Of the element that says the reason for several commands; null: this one says its own. */
  readonly sharedReasonId: string | null;
}) {
  const styles = useStyles();
  const restoresFocus = useRestoreFocusTarget();
  const ownReasonId = useId();
  const remark = check.allowed ? check.note : check.reason;
  const Icon = commandIcons[command.id];
  const { shortcut } = command;
  return (
    <>
      <button
        {...restoresFocus} type="button" className={mergeClasses(styles.button, !check.allowed && styles.impossible)}
        aria-disabled={!check.allowed} onClick={() => { if (check.allowed) void invoke(command); }}
        {...(shortcut === null ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
        {...(remark === undefined ? {} : { 'aria-describedby': sharedReasonId ?? ownReasonId })}
        {...(sharedReasonId === null ? {} : { title: remark })}
      >
        <span className={styles.icon}><Icon aria-hidden /></span>
        <span className={styles.label}>{command.label}</span>
        {shortcut !== null && <span aria-hidden className={mergeClasses(styles.shortcut, !check.allowed && styles.impossibleShortcut)}>{shortcutText(shortcut)}</span>}
      </button>
      {remark !== undefined && sharedReasonId === null && <div id={ownReasonId} className={styles.reason}>{remark}</div>}
    </>
  );
}
