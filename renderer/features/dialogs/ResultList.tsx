import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ResultState } from '../../text/results.ts';
import { ResultIcon, ResultWord } from './ResultMark.tsx';

export interface ResultItem {
  readonly key: string;
  readonly name: ReactNode;
  /** What is to be known besides: why it was left out, what is being done. */
  readonly note: ReactNode;
  readonly state: ResultState;
  /** Below the row: the words of an error and what is folded in them. */
  readonly detail: ReactNode;
}

const useStyles = makeStyles({
  list: {
    margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto', flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  item: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1.1fr) minmax(0, 1fr) auto', columnGap: '10px', alignItems: 'center',
    minHeight: '30px', paddingInline: '10px', contentVisibility: 'auto', containIntrinsicSize: 'auto 30px',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { color: tokens.colorNeutralForeground3, paddingBlock: '5px' },
  word: { textAlign: 'right', whiteSpace: 'nowrap' },
  detail: { gridColumnStart: 2, gridColumnEnd: 5, paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** Several things that were decided together, each with how it stands. It scrolls by itself, so that what is below stays in view. */
export function ResultList({ label, items, className }: {
  readonly label: string; readonly items: readonly ResultItem[]; readonly className?: string;
}) {
  const styles = useStyles();
  return (
    <ul aria-label={label} className={mergeClasses(styles.list, className)} tabIndex={0}>
      {items.map(({ key, name, note, state, detail }) => (
        <li key={key} className={styles.item}>
          <ResultIcon state={state} />
          <span className={styles.name}>{name}</span>
          <span className={styles.note}>{note}</span>
          <span className={styles.word}><ResultWord state={state} /></span>
          {detail !== null && <div className={styles.detail}>{detail}</div>}
        </li>
      ))}
    </ul>
  );
}
