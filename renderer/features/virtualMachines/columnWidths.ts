import { flushSync } from 'react-dom';
import type { VmHeader, VmTableInstance } from './useVmTable.ts';

/** Pixels of one press of a key. */
export const widthStep = 16;

/**
 * Sets the widths that are drawn, from the first column to this one. What follows goes on sharing the rest, and the border
 * that is moved stays where it is seen.
 */
export function keepDrawnWidths(table: VmTableInstance, header: VmHeader, headRow: HTMLElement | null): void {
  const drawn: Record<string, number> = {};
  for (const cell of headRow?.querySelectorAll<HTMLElement>('[role=columnheader]') ?? []) {
    const id = cell.dataset['column'] ?? '';
    drawn[id] = Math.round(cell.getBoundingClientRect().width);
    if (id === header.column.id) break;
  }
  // At once: TanStack reads the widths it starts from out of the state.
  flushSync(() => table.setColumnSizing((before) => ({ ...before, ...drawn })));
}

/** Sets a column's width, as near as its limits allow; returns what came of it. */
export function setWidth(table: VmTableInstance, header: VmHeader, headRow: HTMLElement | null, width: number): number {
  keepDrawnWidths(table, header, headRow);
  flushSync(() => table.setColumnSizing((before) => ({ ...before, [header.column.id]: width })));
  return header.column.getSize();
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
