import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface PlainColumn { readonly title: string; readonly isFigure?: boolean; readonly isTight?: boolean }

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'auto' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cell: { paddingBlock: '4px', paddingRight: tokens.spacingHorizontalL, verticalAlign: 'top', overflowWrap: 'anywhere', ':last-child': { paddingRight: 0 } },
  // However narrow the table, a word is not broken into letters.
  loose: { minWidth: '84px' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  tight: { whiteSpace: 'nowrap' },
});

/** A small table that needs neither sorting nor scrolling. */
export function PlainTable({ name, columns, rows }: {
  readonly name: string; readonly columns: readonly PlainColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          {columns.map(({ title, isFigure, isTight }) => (
            <th key={title} scope="col" className={mergeClasses(styles.head, styles.cell, isFigure && styles.figure, isTight ? styles.tight : styles.loose)}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map(({ title, isFigure, isTight }, index) => (
              <td key={title} className={mergeClasses(styles.cell, isFigure && styles.figure, isTight ? styles.tight : styles.loose)}>{cells[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
