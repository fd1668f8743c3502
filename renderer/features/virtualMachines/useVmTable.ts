import {
  columnOrderingFeature, columnResizingFeature, columnSizingFeature, columnVisibilityFeature, createColumnHelper, functionalUpdate,
  rowSortingFeature, tableFeatures, useTable, type Header,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { VmTableLayout } from '../../state/vmTableLayout.ts';
import { setLayout, useVmTableStore } from '../../state/vmTableStore.ts';
import { vmColumns, type VmColumn } from './vmColumns.tsx';
import type { VmRow } from './vmRows.ts';

/** Figures stand at the end. */
const anyLook: { readonly isFigure?: boolean } = {};

const features = tableFeatures({
  rowSortingFeature, columnSizingFeature, columnResizingFeature, columnOrderingFeature, columnVisibilityFeature, columnMeta: anyLook,
});
const helper = createColumnHelper<typeof features, VmRow>();

/** Of figures and times the greatest is what people look for first. */
const columns = helper.columns(vmColumns.map(({ id, title, size, minSize, mayHide, sort, isFigure }) => helper.accessor(sort.of, {
  id, header: title, size, minSize, enableHiding: mayHide, sortDescFirst: sort.kind === 'figure', meta: { isFigure: isFigure ?? false },
})));

const noRows: VmRow[] = [];

export type VmTableInstance = ReturnType<typeof useVmTable>;
export type VmHeader = Header<typeof features, VmRow>;

/**
 * TanStack's table for the columns alone: their order, widths, sorting and which are shown, as the store remembers them. The rows are
 * sorted and drawn by us, so that a refresh of thousands of machines makes no rows and cells anew.
 */
export function useVmTable() {
  const layout = useVmTableStore();
  const latest = useVmTableStore.getState;
  return useTable({
    features, columns, data: noRows,
    enableSortingRemoval: false, manualSorting: true, columnResizeMode: 'onChange',
    state: layout,
    onSortingChange: (update) => setLayout({ sorting: functionalUpdate(update, latest().sorting) }),
    onColumnOrderChange: (update) => setLayout({ columnOrder: functionalUpdate(update, latest().columnOrder) }),
    onColumnSizingChange: (update) => setLayout({ columnSizing: functionalUpdate(update, latest().columnSizing) }),
    onColumnVisibilityChange: (update) => setLayout({ columnVisibility: functionalUpdate(update, latest().columnVisibility) }),
  });
}

const columnById = new Map<string, VmColumn>(vmColumns.map((column) => [column.id, column]));

/** The columns that are shown, from left to right. */
export function useShownColumns(): readonly VmColumn[] {
  const { columnOrder, columnVisibility } = useVmTableStore();
  return useMemo(() => shownColumns({ columnOrder, columnVisibility }), [columnOrder, columnVisibility]);
}

function shownColumns({ columnOrder, columnVisibility }: Pick<VmTableLayout, 'columnOrder' | 'columnVisibility'>): readonly VmColumn[] {
  return columnOrder.filter((id) => columnVisibility[id] !== false).flatMap((id) => columnById.get(id) ?? []);
}
