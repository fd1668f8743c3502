import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { FlexRender } from '@tanstack/react-table';
import { useId, type DragEvent, type MouseEvent, type TouchEvent } from 'react';
import { columnTexts } from '../../text/virtualMachines.ts';
import type { Side } from './columnLayout.ts';
import type { VmHeader } from './useVmTable.ts';
import { columnTitle } from './vmColumns.tsx';

const mark = { content: '""', position: 'absolute', top: '4px', bottom: '4px', width: '2px', backgroundColor: tokens.colorBrandStroke1, zIndex: 2 } as const;

const useStyles = makeStyles({
  cell: { display: 'flex', minWidth: 0, position: 'relative', ':hover > [data-border]': { opacity: 1 } },
  button: {
    appearance: 'none', border: 'none', background: 'none', font: 'inherit', flexGrow: 1, minWidth: 0,
    display: 'flex', alignItems: 'center', gap: '2px', paddingInline: '8px', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  figure: { justifyContent: 'flex-end', paddingInlineStart: '2px' },
  title: { overflow: 'hidden', textOverflow: 'ellipsis' },
  // The place is drawn and is no text: the button's name stays what is read on it.
  arrow: {
    display: 'flex', flexShrink: 0, fontSize: '12px', alignItems: 'center',
    '::after': { content: 'attr(data-place)', marginLeft: '-2px', fontSize: tokens.fontSizeBase100, fontVariantNumeric: 'tabular-nums' },
  },
  alone: { '::after': { display: 'none' } },
  border: {
    position: 'absolute', top: 0, bottom: 0, right: '-4px', width: '9px', cursor: 'col-resize', zIndex: 1, opacity: 0, touchAction: 'none',
    '::after': { content: '""', position: 'absolute', top: '6px', bottom: '6px', left: '4px', width: '1px', backgroundColor: tokens.colorNeutralStroke1 },
    ':hover': { opacity: 1 },
    ':hover::after': { width: '2px', backgroundColor: tokens.colorBrandStroke1 },
  },
  moving: { opacity: 1, '::after': { width: '2px', backgroundColor: tokens.colorBrandStroke1 } },
  atEnd: { right: 0 },
  before: { '::before': { ...mark, left: '-1px' } },
  after: { '::before': { ...mark, right: '-1px' } },
});

export interface HeadCellEvents {
  readonly onSort: (event: MouseEvent) => void;
  readonly onFocus: () => void;
  readonly onResize: (event: MouseEvent | TouchEvent) => void;
  readonly onFit: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** A column's title: click sorts, the border at its end sets the width, dragging moves it. */
export function VmHeadCell({ header, index, isLast, isCurrent, sortedCount, dropSide, ...events }: HeadCellEvents & {
  readonly header: VmHeader; readonly index: number; readonly isLast: boolean;
  /** The one that Tab reaches. */
  readonly isCurrent: boolean;
  /** How many columns the table is sorted by. */
  readonly sortedCount: number;
  /** Where a column that is dragged over this one would be put; null: none is. */
  readonly dropSide: Side | null;
}) {
  const styles = useStyles();
  const placeId = useId();
  const { column } = header;
  const sorted = column.getIsSorted();
  const place = column.getSortIndex() + 1;
  return (
    <div
      role="columnheader" aria-colindex={index + 1} data-column={column.id} draggable
      // Only the first may say so by ARIA's rules; the others say it in words.
      aria-sort={sorted === false || place !== 1 ? 'none' : ariaSort[sorted]}
      className={mergeClasses(styles.cell, dropSide !== null && styles[dropSide])}
      onContextMenu={events.onContextMenu} onDragStart={events.onDragStart} onDragOver={events.onDragOver} onDrop={events.onDrop}
    >
      <button
        type="button" tabIndex={isCurrent ? 0 : -1} onFocus={events.onFocus} onClick={events.onSort} data-contents={column.id}
        aria-label={columnTitle(column.id)} title={columnTitle(column.id)}
        className={mergeClasses(styles.button, column.columnDef.meta?.isFigure && styles.figure)}
        {...(sorted !== false && sortedCount > 1 ? { 'aria-describedby': placeId } : {})}
      >
        <span className={styles.title}><FlexRender header={header} /></span>
        {sorted !== false && (
          <span aria-hidden data-place={place} className={mergeClasses(styles.arrow, sortedCount === 1 && styles.alone)}>
            {sorted === 'desc' ? <ArrowDownRegular /> : <ArrowUpRegular />}
          </span>
        )}
        <span id={placeId} hidden>{columnTexts.sortedAs(place, sorted === 'desc')}</span>
      </button>
      <div
        aria-hidden data-border
        className={mergeClasses(styles.border, isLast && styles.atEnd, column.getIsResizing() && styles.moving)}
        onMouseDown={events.onResize} onTouchStart={events.onResize} onDoubleClick={events.onFit}
      />
    </div>
  );
}
