import { useState } from 'react';
import { useVmTableStore } from '../../state/vmTableStore.ts';
import type { VmRow } from './vmRows.ts';
import { sortRows, type Sorted, type SortedBy } from './vmSorting.ts';

interface Shown {
  readonly data: readonly VmRow[];
  readonly sorting: readonly SortedBy[];
  readonly sorted: Sorted;
  readonly rows: readonly VmRow[];
  /** The machines' ids from the first row to the last; the very same list while no row comes, goes or moves. */
  readonly order: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** The rows as the table is sorted. Made from what was shown before, so that a refresh which moves no row costs little. */
export function useSortedRows(data: readonly VmRow[]): Shown {
  const sorting = useVmTableStore((state) => state.sorting);
  const [shown, setShown] = useState(() => shownAfter(null, data, sorting));
  if (shown.data === data && shown.sorting === sorting) return shown;
  const next = shownAfter(shown, data, sorting);
  setShown(next);
  return next;
}

function shownAfter(before: Shown | null, data: readonly VmRow[], sorting: readonly SortedBy[]): Shown {
  const sorted = sortRows(data, sorting, before?.sorted ?? null);
  const { rows } = sorted;
  const isSameOrder = before !== null && before.order.length === rows.length && rows.every(({ vm }, index) => vm.id === before.order[index]);
  const order = isSameOrder ? before.order : rows.map(({ vm }) => vm.id);
  const places = isSameOrder ? before.places : new Map(order.map((id, index) => [id, index]));
  return { data, sorting, sorted, rows, order, places };
}
