import { afterMove, selectAll, toggle, type RowSelection } from '../../state/rowSelection.ts';
import { rowForKey, rowForTyping } from '../../ui/rowKeys.ts';
import type { Typing } from '../../ui/useTyping.ts';

interface KeyPress { readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean }

interface Rows {
  readonly selection: RowSelection;
  readonly order: readonly string[];
  /** -1: no row has the focus. */
  readonly focusIndex: number;
  /** Rows. */
  readonly page: number;
  readonly typing: Typing;
  readonly nameAt: (index: number) => string;
}

/** What is selected after a key, as in Windows' lists; null: the key does nothing here. */
export function vmKey(press: KeyPress, { selection, order, focusIndex, page, typing, nameAt }: Rows): RowSelection | null {
  const { key, ctrlKey } = press;
  const moved = order[rowForKey(key, focusIndex, order.length, page) ?? -1];
  if (moved !== undefined) return afterMove(selection, moved, order, press);
  if (ctrlKey && key === 'a') return selectAll(order, selection);
  if (key === ' ' && (ctrlKey || !typing.isGoingOn())) return selection.focus === null ? null : spaceOn(selection.focus, press, selection, order);
  if (ctrlKey || key.length !== 1) return null;
  const found = order[rowForTyping(typing.type(key), order.map((_, index) => nameAt(index)), focusIndex)];
  return found === undefined ? null : afterMove(selection, found, order, { ctrlKey: false, shiftKey: false });
}

function spaceOn(focus: string, press: KeyPress, selection: RowSelection, order: readonly string[]): RowSelection {
  return press.ctrlKey ? toggle(selection, focus) : afterMove(selection, focus, order, press);
}
