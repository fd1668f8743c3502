import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef, useState, type DragEvent, type KeyboardEvent, type MouseEvent, type TouchEvent } from 'react';
import { useVmTableStore } from '../../state/vmTableStore.ts';
import { setWish, useVmViewStore } from '../../state/vmViewStore.ts';
import { columnTexts } from '../../text/virtualMachines.ts';
import type { Point } from '../../ui/ContextMenu.tsx';
import { ColumnMenu } from '../laterParts.tsx';
import { withMoved, withStepped, type Side } from './columnLayout.ts';
import { fittingWidth, keepDrawnWidths, setWidth, widthStep } from './columnWidths.ts';
import { useVmTable, type VmHeader } from './useVmTable.ts';
import { columnTitle } from './vmColumns.tsx';
import { VmHeadCell } from './VmHeadCell.tsx';

/** Pixels. */
export const headHeight = 32;

const useStyles = makeStyles({
  row: {
    display: 'grid', gridTemplateColumns: 'var(--vm-columns)', height: `${String(headHeight)}px`, position: 'sticky', top: 0, zIndex: 1,
    boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInlineStart: '4px',
  },
});

interface Drag { readonly id: string; readonly target: string | null; readonly side: Side }

/**
 * The columns' titles. One tab stop; arrow keys within, with Alt they set the width, with Ctrl+Shift the place. What changes is
 * announced by `onSay`.
 */
export const VmHeadRow = memo(function VmHeadRow({ onSay }: { readonly onSay: (text: string) => void }) {
  const styles = useStyles();
  const table = useVmTable();
  const row = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [menu, setMenu] = useState<{ readonly header: VmHeader; readonly at: Point } | null>(null);
  const isWished = useVmViewStore(({ wish }) => wish === 'columns');
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const visible = headers.map(({ column }) => column.id);
  const { sorting, columnOrder } = useVmTableStore();
  const current = Math.max(0, visible.indexOf(currentId ?? ''));

  function saySorting(): void {
    onSay(columnTexts.sorted(useVmTableStore.getState().sorting.map(({ id, desc }) => ({ title: columnTitle(id), desc }))));
  }

  function step(header: VmHeader, by: 1 | -1): void {
    const order = withStepped(columnOrder, visible, header.column.id, by);
    if (order === null) return;
    table.setColumnOrder(order);
    onSay(columnTexts.moved(columnTitle(header.column.id), visible.indexOf(header.column.id) + by + 1, visible.length));
  }

  function widen(header: VmHeader, by: number): void {
    const drawn = row.current?.querySelector(`[data-column="${header.column.id}"]`)?.getBoundingClientRect().width ?? header.getSize();
    sayWidth(header, setWidth(table, header, row.current, Math.round(drawn) + by));
  }

  function fit(header: VmHeader): void {
    sayWidth(header, setWidth(table, header, row.current, fittingWidth(row.current?.closest('[role=grid]') ?? null, header.column.id)));
  }

  function sayWidth(header: VmHeader, width: number): void {
    onSay(columnTexts.width(columnTitle(header.column.id), Math.round(width)));
  }

  function resize(event: MouseEvent | TouchEvent, header: VmHeader): void {
    // Neither a drag of the whole title, nor a selection of text.
    event.preventDefault();
    keepDrawnWidths(table, header, row.current);
    header.getResizeHandler()(event);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' && !event.altKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      setWish('firstRow');
      return;
    }
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    const header = headers[current];
    if (by === undefined || header === undefined) return;
    event.preventDefault();
    if (event.altKey) widen(header, by * widthStep);
    else if (event.ctrlKey && event.shiftKey) step(header, by);
    else row.current?.querySelectorAll('button')[current + by]?.focus();
  }

  function onDragOver(event: DragEvent, target: string): void {
    if (drag === null) return;
    event.preventDefault();
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const side = event.clientX < left + width / 2 ? 'before' : 'after';
    if (drag.target !== target || drag.side !== side) setDrag({ ...drag, target, side });
  }

  function onDrop(): void {
    if (drag?.target != null) table.setColumnOrder(withMoved(columnOrder, drag.id, drag.target, drag.side));
    setDrag(null);
  }

  function openMenu(event: MouseEvent, header: VmHeader): void {
    event.preventDefault();
    event.stopPropagation();
    setMenu({ header, at: { x: event.clientX, y: event.clientY } });
  }

  function closeMenu(): void {
    setMenu(null);
    if (isWished) setWish(null);
    row.current?.querySelectorAll('button')[current]?.focus();
  }

  return (
    <div role="row" ref={row} aria-rowindex={1} className={styles.row} onKeyDown={onKeyDown} onDragEnd={() => setDrag(null)}>
      {headers.map((header, index) => {
        const { id } = header.column;
        return (
          <VmHeadCell
            key={id} header={header} index={index} isLast={index === headers.length - 1} isCurrent={index === current}
            sortedCount={sorting.length} dropSide={drag !== null && drag.target === id && drag.id !== id ? drag.side : null}
            onFocus={() => setCurrentId(id)} onResize={(event) => resize(event, header)} onFit={() => fit(header)}
            onSort={(event) => {
              header.column.getToggleSortingHandler()?.(event);
              saySorting();
            }}
            onContextMenu={(event) => openMenu(event, header)}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDrag({ id, target: null, side: 'before' });
            }}
            onDragOver={(event) => onDragOver(event, id)} onDrop={onDrop}
          />
        );
      })}
      {(menu !== null || isWished) && (
        <ColumnMenu
          table={table} header={menu?.header ?? null} onClose={closeMenu} onSort={saySorting} onFit={fit} onStep={step}
          place={() => (menu === null ? row.current?.getBoundingClientRect() : null) ?? DOMRect.fromRect(menu?.at)}
        />
      )}
    </div>
  );
});
