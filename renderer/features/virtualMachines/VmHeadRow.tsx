import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef, useState, type DragEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { setLayout, useVmTableStore } from '../../state/vmTableStore.ts';
import { setWish, useVmViewStore } from '../../state/vmViewStore.ts';
import { columnTexts } from '../../text/virtualMachines.ts';
import type { Point } from '../../ui/ContextMenu.tsx';
import { withMoved, withStepped, type Side } from './columnLayout.ts';
import { sortingOf, toggleSorting } from './columnActions.ts';
import { dragWidth, fittingWidth, setWidth, widthOf, widthStep } from './columnWidths.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { useShownColumns } from './useShownColumns.ts';
import { columnTitle, type VmColumn } from './vmColumns.tsx';
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
  const row = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [menu, setMenu] = useState<{ readonly column: VmColumn; readonly at: Point } | null>(null);
  const isWished = useVmViewStore(({ wish }) => wish === 'columns');
  const columns = useShownColumns();
  const visible: readonly string[] = columns.map(({ id }) => id);
  const { sorting, columnOrder, columnSizing } = useVmTableStore();
  const [resizedId, setResizedId] = useState<string | null>(null);
  const current = Math.max(0, visible.indexOf(currentId ?? ''));

  function saySorting(): void {
    onSay(columnTexts.sorted(useVmTableStore.getState().sorting.map(({ id, desc }) => ({ title: columnTitle(id), desc }))));
  }

  function step({ id }: VmColumn, by: 1 | -1): void {
    const order = withStepped(columnOrder, visible, id, by);
    if (order === null) return;
    setLayout({ columnOrder: order });
    onSay(columnTexts.moved(columnTitle(id), visible.indexOf(id) + by + 1, visible.length));
  }

  function widen(column: VmColumn, by: number): void {
    const drawn = row.current?.querySelector(`[data-column="${column.id}"]`)?.getBoundingClientRect().width ?? widthOf(column, columnSizing);
    sayWidth(column, setWidth(column, row.current, Math.round(drawn) + by));
  }

  function fit(column: VmColumn): void {
    sayWidth(column, setWidth(column, row.current, fittingWidth(row.current?.closest('[role=grid]') ?? null, column.id)));
  }

  function sayWidth({ id }: VmColumn, width: number): void {
    onSay(columnTexts.width(columnTitle(id), Math.round(width)));
  }

  function resize(event: PointerEvent, column: VmColumn): void {
    if (event.button !== 0) return;
    setResizedId(column.id);
    dragWidth(event, column, row.current, () => setResizedId(null));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' && !event.altKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      setWish('firstRow');
      return;
    }
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    const column = columns[current];
    if (by === undefined || column === undefined) return;
    event.preventDefault();
    if (event.altKey) widen(column, by * widthStep);
    else if (event.ctrlKey && event.shiftKey) step(column, by);
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
    if (drag?.target != null) setLayout({ columnOrder: withMoved(columnOrder, drag.id, drag.target, drag.side) });
    setDrag(null);
  }

  function openMenu(event: MouseEvent, column: VmColumn): void {
    event.preventDefault();
    event.stopPropagation();
    setMenu({ column, at: { x: event.clientX, y: event.clientY } });
  }

  function closeMenu(): void {
    setMenu(null);
    if (isWished) setWish(null);
    row.current?.querySelectorAll('button')[current]?.focus();
  }

  return (
    <div role="row" ref={row} aria-rowindex={1} className={styles.row} onKeyDown={onKeyDown} onDragEnd={() => setDrag(null)}>
      {columns.map((column, index) => {
        const { id } = column;
        return (
          <VmHeadCell
            key={id} column={column} index={index} isLast={index === columns.length - 1} isCurrent={index === current} isResized={id === resizedId}
            sorting={sortingOf(column, sorting)} sortedCount={sorting.length} dropSide={drag !== null && drag.target === id && drag.id !== id ? drag.side : null}
            onFocus={() => setCurrentId(id)} onResize={(event) => resize(event, column)} onFit={() => fit(column)}
            onSort={(event) => {
              toggleSorting(column, event.shiftKey);
              saySorting();
            }}
            onContextMenu={(event) => openMenu(event, column)}
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
          column={menu?.column ?? null} shown={visible} onClose={closeMenu} onSort={saySorting} onFit={fit} onStep={step}
          place={() => (menu === null ? row.current?.getBoundingClientRect() : null) ?? DOMRect.fromRect(menu?.at)}
        />
      )}
    </div>
  );
});
