import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FlexRender, type Row } from '@tanstack/react-table';
import type { MouseEvent } from 'react';
import { gridTemplateColumns, rowHeight } from './VmHeadRow.tsx';
import type { vmTableFeatures } from './vmColumns.tsx';
import type { VmRow } from './vmRows.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid', alignItems: 'center', position: 'absolute', left: 0, right: 0, top: 0, height: `${String(rowHeight)}px`,
    boxSizing: 'border-box', paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  cell: { paddingInline: '8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  selectedName: { fontWeight: tokens.fontWeightSemibold },
});

export function VmTableRow({ row, id, index, top, isSelected, isActive, onSelect, onContextMenu }: {
  readonly row: Row<typeof vmTableFeatures, VmRow>; readonly id: string; readonly index: number;
  /** Pixels. */
  readonly top: number;
  readonly isSelected: boolean;
  /** The keys move from here. */
  readonly isActive: boolean;
  readonly onSelect: (event: MouseEvent) => void; readonly onContextMenu: (event: MouseEvent) => void;
}) {
  const styles = useStyles();
  return (
    <div
      role="row" id={id} aria-rowindex={index + 2} aria-selected={isSelected} {...(isActive ? { 'data-active': '' } : {})}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ gridTemplateColumns, transform: `translateY(${String(top)}px)` }}
      onMouseDown={(event) => { if (event.button === 0) onSelect(event); }} onContextMenu={onContextMenu}
    >
      {row.getAllCells().map((cell, column) => {
        const look = cell.column.columnDef.meta;
        return (
          <div
            key={cell.id} role={column === 0 ? 'rowheader' : 'gridcell'} aria-colindex={column + 1}
            className={mergeClasses(
              styles.cell, look?.isFigure && styles.figure, look?.isQuiet && styles.quiet, isSelected && column === 0 && styles.selectedName,
            )}
          >
            <FlexRender cell={cell} />
          </div>
        );
      })}
    </div>
  );
}
