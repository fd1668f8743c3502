/** Which rows of a list are selected, and where a person stands in it. Keys, not places: rows may come, go and move. */
export interface RowSelection {
  readonly keys: ReadonlySet<string>;
  /** The row that keys move from; it need not be selected. null: none yet. */
  readonly focus: string | null;
  /** Where a range begins; null: at the focus. */
  readonly anchor: string | null;
}

/** The keys that were down with a click or a key. */
export interface Modifiers { readonly ctrlKey: boolean; readonly shiftKey: boolean }

export const nothingSelected: RowSelection = { keys: new Set(), focus: null, anchor: null };

export function selectOnly(key: string): RowSelection {
  return { keys: new Set([key]), focus: key, anchor: key };
}

export function selectAll(order: readonly string[], { focus, anchor }: RowSelection): RowSelection {
  return { keys: new Set(order), focus: focus ?? order[0] ?? null, anchor };
}

/** A click on a row, as in Windows' lists: alone, Ctrl for one more or less, Shift for the range from the anchor, both for a range more. */
export function afterClick(before: RowSelection, key: string, order: readonly string[], { ctrlKey, shiftKey }: Modifiers): RowSelection {
  if (shiftKey) return extendTo(before, key, order, ctrlKey);
  return ctrlKey ? toggle(before, key) : selectOnly(key);
}

/** A click for a context menu: the menu is for all that is selected when the row is part of it, else for the row alone. */
export function afterContextClick(before: RowSelection, key: string): RowSelection {
  return before.keys.has(key) ? { ...before, focus: key } : selectOnly(key);
}

/** A key moved the focus to a row: alone selects it, Shift extends to it, Ctrl only goes there. */
export function afterMove(before: RowSelection, key: string, order: readonly string[], { ctrlKey, shiftKey }: Modifiers): RowSelection {
  if (shiftKey) return extendTo(before, key, order, ctrlKey);
  return ctrlKey ? { ...before, focus: key } : selectOnly(key);
}

export function toggle({ keys }: RowSelection, key: string): RowSelection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, focus: key, anchor: key };
}

/** The same selection when all of it is still there; else without what is gone. */
export function withoutGone(before: RowSelection, isThere: (key: string) => boolean): RowSelection {
  const { keys, focus, anchor } = before;
  const kept = [...keys].filter(isThere);
  const still = (key: string | null): string | null => (key !== null && isThere(key) ? key : null);
  if (kept.length === keys.size && still(focus) === focus && still(anchor) === anchor) return before;
  return { keys: new Set(kept), focus: still(focus), anchor: still(anchor) };
}

function extendTo({ keys, focus, anchor }: RowSelection, key: string, order: readonly string[], keepsOthers: boolean): RowSelection {
  const start = anchor ?? focus ?? key;
  const [from, to] = [order.indexOf(start), order.indexOf(key)].toSorted((a, b) => a - b);
  // An anchor that is not in the list any more begins a new range.
  if (from === undefined || to === undefined || from === -1) return selectOnly(key);
  const range = order.slice(from, to + 1);
  return { keys: new Set(keepsOthers ? [...keys, ...range] : range), focus: key, anchor: start };
}
