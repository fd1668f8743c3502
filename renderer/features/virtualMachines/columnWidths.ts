import type { PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { setLayout, useVmTableStore } from '../../state/vmTableStore.ts';
import type { VmColumn } from './vmColumns.tsx';

/** Pixels of one press of a key. */
export const widthStep = 16;

/** Pixels that a column takes at least; what is set below its limit is drawn at it. */
export function widthOf({ id, size, minSize }: VmColumn, columnSizing: Readonly<Record<string, number>>): number {
  return Math.max(minSize, columnSizing[id] ?? size);
}

/**
 * Sets the widths that are drawn, from the first column to this one. What follows goes on sharing the rest, and the border
 * that is moved stays where it is seen.
 */
function keepDrawnWidths(column: VmColumn, headRow: HTMLElement | null): void {
  const drawn: Record<string, number> = {};
  for (const cell of headRow?.querySelectorAll<HTMLElement>('[role=columnheader]') ?? []) {
    const id = cell.dataset['column'] ?? '';
    drawn[id] = Math.round(cell.getBoundingClientRect().width);
    if (id === column.id) break;
  }
  addWidths(drawn);
}

/** At once, so that what is drawn next is measured as it is now. */
function addWidths(widths: Readonly<Record<string, number>>): void {
  flushSync(() => setLayout({ columnSizing: { ...useVmTableStore.getState().columnSizing, ...widths } }));
}

/** Sets a column's width, as near as its limits allow; returns what came of it. */
export function setWidth(column: VmColumn, headRow: HTMLElement | null, width: number): number {
  keepDrawnWidths(column, headRow);
  addWidths({ [column.id]: Math.max(0, width) });
  return widthOf(column, useVmTableStore.getState().columnSizing);
}

/** Sets the width by dragging the border that was pressed, until it is let go. */
export function dragWidth(event: PointerEvent, column: VmColumn, headRow: HTMLElement | null, onEnd: () => void): void {
  const { currentTarget: border, pointerId, clientX: startX } = event;
  keepDrawnWidths(column, headRow);
  const startWidth = widthOf(column, useVmTableStore.getState().columnSizing);
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => {
    ending.abort();
    onEnd();
  };
  border.setPointerCapture(pointerId);
  border.addEventListener('pointermove', (moved) => addWidths({ [column.id]: Math.max(column.minSize, startWidth + (moved as globalThis.PointerEvent).clientX - startX) }), { signal });
  border.addEventListener('lostpointercapture', end, { signal });
}

/** What the title and the drawn cells of a column need to stand there uncut. */
export function fittingWidth(grid: Element | null, id: string): number {
  const contents = [...grid?.querySelectorAll(`[data-contents="${id}"]`) ?? []];
  return Math.ceil(Math.max(0, ...contents.map(contentWidth))) + 1;
}

function contentWidth(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  const cut = [...element.querySelectorAll('*')].map(({ scrollWidth, clientWidth }) => (clientWidth === 0 ? 0 : scrollWidth - clientWidth));
  return range.getBoundingClientRect().width + Math.max(0, ...cut) + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
}
