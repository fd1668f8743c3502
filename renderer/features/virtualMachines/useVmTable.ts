import { functionalUpdate, useTable, type Cell, type Header } from '@tanstack/react-table';
import { setLayout, useVmTableStore } from '../../state/vmTableStore.ts';
import { vmColumns, vmTableFeatures, type VmTableFeatures } from './vmColumns.tsx';
import type { VmRow } from './vmRows.ts';

export type VmTableInstance = ReturnType<typeof useVmTable>;
export type VmHeader = Header<VmTableFeatures, VmRow>;
export type VmCell = Cell<VmTableFeatures, VmRow>;

/** TanStack's table over these rows, laid out as the store remembers. */
export function useVmTable(data: readonly VmRow[]) {
  const layout = useVmTableStore();
  const latest = useVmTableStore.getState;
  return useTable({
    features: vmTableFeatures, columns: vmColumns, data,
    getRowId: ({ vm }) => vm.id,
    enableSortingRemoval: false, columnResizeMode: 'onChange',
    state: layout,
    onSortingChange: (update) => setLayout({ sorting: functionalUpdate(update, latest().sorting) }),
    onColumnOrderChange: (update) => setLayout({ columnOrder: functionalUpdate(update, latest().columnOrder) }),
    onColumnSizingChange: (update) => setLayout({ columnSizing: functionalUpdate(update, latest().columnSizing) }),
    onColumnVisibilityChange: (update) => setLayout({ columnVisibility: functionalUpdate(update, latest().columnVisibility) }),
  });
}
