import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { checkpointSettings } from '../../commands/checkpointSettings.ts';
import type { Command } from '../../commands/command.ts';
import { useCommandContext } from '../../commands/context.ts';
import { createCheckpoint } from '../../commands/createCheckpoint.ts';
import { invoke } from '../../commands/invoke.ts';
import { ariaShortcut, shortcutText } from '../../commands/shortcuts.ts';
import { vmFilterTexts, vmTableTexts } from '../../text/virtualMachines.ts';
import { LiveText } from '../../ui/LiveText.tsx';
import { commandIcons } from '../actions/commandIcons.ts';
import { StateFilter } from './StateFilter.tsx';
import { VmFilterBox } from './VmFilterBox.tsx';

const useStyles = makeStyles({
  // Above the table, which the problem lies over.
  box: { flexShrink: 0, padding: '8px 12px 6px', containerType: 'inline-size', position: 'relative', zIndex: 1 },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  title: {
    margin: 0, marginRight: '6px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    // Where there is little room the filter needs it more; the view's name stands in the list of views too.
    '@container (max-width: 600px)': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  filter: { display: 'flex', flexGrow: 1, flexShrink: 1, minWidth: '100px', maxWidth: '290px' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', gap: '6px', marginLeft: 'auto', flexShrink: 0 },
  // What is possible changes with every row; in the middle of a fade a word could not be read.
  button: { transitionProperty: 'none', minWidth: 0, height: '28px', paddingInline: '8px', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
  icon: { fontSize: '16px', width: '16px', height: '16px' },
  iconAlone: { '@container (max-width: 760px)': { marginRight: 0 } },
  primary: { fontWeight: tokens.fontWeightSemibold },
  // The word goes first where there is little room; the name stays.
  word: { '@container (max-width: 760px)': { display: 'none' } },
  problem: {
    color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    // Moves nothing: it comes and goes while a person types.
    position: 'absolute', top: '100%', left: '12px', maxWidth: '480px', padding: '4px 8px', backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow4,
  },
});

/** Above the table: its name, the filter with what came of it, and the two things that are done most. */
export const VmTableBar = memo(function VmTableBar({ count, shownCount, problems }: {
  /** Of all machines. */
  readonly count: number;
  /** null: nothing is filtered. */
  readonly shownCount: number | null;
  readonly problems: readonly string[];
}) {
  const styles = useStyles();
  const problemId = useId();
  const problem = problems.join('. ');
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        <h1 className={styles.title}>{vmTableTexts.title}</h1>
        <div className={styles.filter}>
          <VmFilterBox problemId={problem === '' ? null : problemId} />
        </div>
        <StateFilter />
        {shownCount !== null && <span aria-hidden className={styles.count}>{vmFilterTexts.count(shownCount, count)}</span>}
        <LiveText text={shownCount === null ? '' : vmFilterTexts.announced(shownCount, count)} />
        <div className={styles.buttons}>
          <CommandShortcut command={checkpointSettings} label={vmTableTexts.settings} mayShrink />
          <CommandShortcut command={createCheckpoint} label={vmTableTexts.createCheckpoint} isPrimary />
        </div>
      </div>
      {problem !== '' && <div id={problemId} role="note" className={styles.problem}>{problem}</div>}
    </div>
  );
});

function CommandShortcut({ command, label, isPrimary = false, mayShrink = false }: {
  readonly command: Command; readonly label: string; readonly isPrimary?: boolean; readonly mayShrink?: boolean;
}) {
  const styles = useStyles();
  const check = command.check(useCommandContext());
  const remark = check.allowed ? check.note : check.reason;
  const { shortcut } = command;
  const Icon = commandIcons[command.id];
  const hint = shortcut === null ? label : `${label} (${shortcutText(shortcut)})`;
  return (
    <Button
      appearance={isPrimary ? 'primary' : 'secondary'} aria-label={label} icon={{ children: <Icon aria-hidden />, className: mergeClasses(styles.icon, mayShrink && styles.iconAlone) }} disabledFocusable={!check.allowed}
      title={remark ?? hint} className={mergeClasses(styles.button, isPrimary && styles.primary)} onClick={() => void invoke(command)}
      {...(shortcut === null ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
    >
      <span className={mergeClasses(mayShrink && styles.word)}>{label}</span>
    </Button>
  );
}
