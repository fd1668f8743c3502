import { setLayout, useVmTableStore } from '../../state/vmTableStore.ts';
import { vmColumns, type VmColumn } from './vmColumns.tsx';

/** How a column is sorted. `place`: 1 is the column that counts most. */
export interface ColumnSorting { readonly isDescending: boolean; readonly place: number }

/** null: the table is not sorted by it. */
export function sortingOf({ id }: VmColumn, sorting: readonly { readonly id: string; readonly desc: boolean }[]): ColumnSorting | null {
  const index = sorting.findIndex((one) => one.id === id);
  const found = sorting[index];
  return found === undefined ? null : { isDescending: found.desc, place: index + 1 };
}

/** A click on a title: sorts by it alone, or the other way round; `isAdded`: beside the columns that the table is sorted by already. */
export function toggleSorting(column: VmColumn, isAdded: boolean): void {
  const { sorting } = useVmTableStore.getState();
  const before = sortingOf(column, sorting);
  // Of figures and times the greatest is what people look for first.
  const desc = before === null ? column.sort.kind === 'figure' : !before.isDescending;
  const entry = { id: column.id, desc };
  if (!isAdded) setLayout({ sorting: [entry] });
  else setLayout({ sorting: before === null ? [...sorting, entry] : sorting.map((one) => (one.id === column.id ? entry : one)) });
}

export function sortBy({ id }: VmColumn, isDescending: boolean): void {
  setLayout({ sorting: [{ id, desc: isDescending }] });
}

/** Shows these columns and no others. */
export function showColumns(ids: readonly string[]): void {
  setLayout({ columnVisibility: Object.fromEntries(vmColumns.map(({ id }) => [id, ids.includes(id)])) });
}

export function hideColumn({ id }: VmColumn): void {
  setLayout({ columnVisibility: { ...useVmTableStore.getState().columnVisibility, [id]: false } });
}
