import { useMemo } from 'react';
import { useVmTableStore } from '../../state/vmTableStore.ts';
import { vmColumns, type VmColumn } from './vmColumns.tsx';

const columnById = new Map<string, VmColumn>(vmColumns.map((column) => [column.id, column]));

/** The columns that are shown, from left to right; the very same list until that changes. */
export function useShownColumns(): readonly VmColumn[] {
  const order = useVmTableStore((state) => state.columnOrder);
  const visibility = useVmTableStore((state) => state.columnVisibility);
  return useMemo(() => order.filter((id) => visibility[id] !== false).flatMap((id) => columnById.get(id) ?? []), [order, visibility]);
}
