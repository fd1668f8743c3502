import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { VmColumn } from './vmColumns.tsx';
import type { VmRow } from './vmRows.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid', gridTemplateColumns: 'var(--vm-columns)', alignItems: 'center', position: 'absolute', left: 0, right: 0, top: 0,
    boxSizing: 'border-box', paddingInlineStart: '4px',
    // What changes in a row moves nothing outside of it.
    contain: 'strict', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none', ':hover': { backgroundColor: 'Highlight' },
      // Marks and toned texts too: their own colours are for the window's background.
      '& [role] *': { color: 'HighlightText' },
      '& [role]': { color: 'HighlightText' },
    },
  },
  cell: { paddingInline: '8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  selectedName: { fontWeight: tokens.fontWeightSemibold },
});

/** Drawn anew only when its machine or the columns have changed: a refresh brings most rows as they were. */
export const VmTableRow = memo(function VmTableRow({ row, columns, id, index, top, height, isSelected, isActive }: {
  readonly row: VmRow; readonly columns: readonly VmColumn[];
  /** Of the element. */
  readonly id: string; readonly index: number;
  /** Pixels, as `height` is. */
  readonly top: number; readonly height: number;
  readonly isSelected: boolean;
  /** The keys move from here. */
  readonly isActive: boolean;
}) {
  const styles = useStyles();
  return (
    <div
      role="row" id={id} data-vm={row.vm.id} aria-rowindex={index + 2} aria-selected={isSelected} {...(isActive ? { 'data-active': '' } : {})}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ height, transform: `translateY(${String(top)}px)` }}
    >
      {columns.map(({ id: columnId, isFigure, isQuiet, draw }, column) => {
        const isName = columnId === 'name';
        return (
          <div
            key={columnId} role={isName ? 'rowheader' : 'gridcell'} aria-colindex={column + 1} data-contents={columnId}
            className={mergeClasses(styles.cell, isFigure && styles.figure, isQuiet && styles.quiet, isSelected && isName && styles.selectedName)}
          >
            {draw(row)}
          </div>
        );
      })}
    </div>
  );
});
