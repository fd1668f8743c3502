import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, memo, type ReactNode } from 'react';
import type { CheckpointType } from '../../../shared/domain/checkpointType.ts';
import type { AppError } from '../../../shared/ipc/appError.ts';
import type { JudgedChange } from '../../commands/checkpointSettings.ts';
import type { SettingKind, SettingValue } from '../../commands/settingIntents.ts';
import { errorTextOf } from '../../text/errors.ts';
import type { ResultState } from '../../text/results.ts';
import { changeTexts } from '../../text/settingsDialog.ts';
import { checkpointTypeText } from '../../text/virtualMachines.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { ErrorDetails } from '../dialogs/ErrorNotice.tsx';
import { ResultIcon, ResultWord } from '../dialogs/ResultMark.tsx';
import { VmName } from '../dialogs/SameName.tsx';

/** A change as the table shows it. `state` null: it was not begun. */
export interface ChangeRow extends JudgedChange { readonly state: ResultState | null; readonly error: AppError | null }

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, flexShrink: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, width: '100%', tableLayout: 'fixed' },
  head: {
    position: 'sticky', top: 0, zIndex: 1, textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200, backgroundColor: tokens.colorNeutralBackground1, height: '26px', paddingInline: '8px',
  },
  cell: { paddingBlock: '5px', paddingInline: '8px', verticalAlign: 'top', overflowWrap: 'anywhere', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  now: { color: tokens.colorNeutralForeground2 },
  left: { color: tokens.colorNeutralForeground3 },
  result: { display: 'flex', gap: '6px', alignItems: 'center', minHeight: '20px' },
  error: { paddingTop: 0, paddingBottom: tokens.spacingVerticalS },
});

/** Setting by setting what it is and what it will be; once begun with the result of each. */
export function ChangeTable({ rows, isOfOne, className }: { readonly rows: readonly ChangeRow[]; readonly isOfOne: boolean; readonly className?: string }) {
  const styles = useStyles();
  const hasResults = rows.some(({ state }) => state !== null);
  const { machine, setting, now, before, after, result } = changeTexts.columns;
  const isOver = rows.every(({ state }) => state !== null && state !== 'waiting' && state !== 'running');
  const heads = [...(isOfOne ? [] : [machine]), setting, isOver ? before : now, after, ...(hasResults ? [result] : [])];
  const widths = isOfOne ? (hasResults ? ['28%', '27%', '26%'] : ['30%', '35%']) : (hasResults ? ['22%', '25%', '18%', '17%'] : ['26%', '25%', '24%']);
  return (
    <div className={mergeClasses(styles.scroll, className)} tabIndex={0} role="region" aria-label={changeTexts.title}>
      <table className={styles.table} aria-label={changeTexts.title}>
        <colgroup>{widths.map((width, index) => <col key={heads[index]} style={{ width }} />)}</colgroup>
        <thead><tr>{heads.map((head) => <th key={head} scope="col" className={styles.head}>{head}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ key, ...row }) => <Change key={key} {...row} isNamed={!isOfOne} hasResults={hasResults} columns={heads.length} />)}
        </tbody>
      </table>
    </div>
  );
}

/** Drawn anew only when it changes: there may be hundreds. Where it is about one machine only, that needs no name here. */
const Change = memo(function Change({ vm, intent, now, after, reason, state, error, isNamed, hasResults, columns }: Omit<ChangeRow, 'key'> & {
  readonly isNamed: boolean; readonly hasResults: boolean; readonly columns: number;
}) {
  const styles = useStyles();
  const cell = mergeClasses(styles.cell, reason !== null && styles.left);
  const setting = changeTexts.setting[intent.kind];
  return (
    <Fragment>
      <tr>
        {isNamed && <th scope="row" className={cell}><VmName vm={vm} /></th>}
        {isNamed ? <td className={cell}>{setting}</td> : <th scope="row" className={cell}>{setting}</th>}
        <td className={mergeClasses(cell, styles.now)}>{valueText(intent.kind, now)}</td>
        <td className={cell}>{reason === null ? valueText(intent.kind, after) : changeTexts.leftOut(reason)}</td>
        {hasResults && (
          <td className={cell}>{state !== null && <span className={styles.result}><ResultIcon state={state} /><ResultWord state={state} /></span>}</td>
        )}
      </tr>
      {error !== null && <tr><td colSpan={columns} className={mergeClasses(styles.cell, styles.error)}><Problem error={error} /></td></tr>}
    </Fragment>
  );
});

function Problem({ error }: { readonly error: AppError }) {
  const { title, nextStep } = errorTextOf(error.code);
  return (
    <>
      <div>{title}. {nextStep}</div>
      <ErrorDetails error={error} />
    </>
  );
}

function valueText(kind: SettingKind, value: SettingValue): ReactNode {
  if (value === null) return changeTexts.unknown;
  if (typeof value === 'boolean') return value ? changeTexts.on : changeTexts.off;
  return kind === 'setCheckpointType' ? checkpointTypeText(value as CheckpointType) : <VisibleName name={value} wraps />;
}
