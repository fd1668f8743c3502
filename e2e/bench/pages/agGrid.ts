import { ClientSideRowModelModule, ModuleRegistry, QuickFilterModule, type GridOptions } from 'ag-grid-community';
import type { VmRow } from '../../../renderer/features/virtualMachines/vmRows.ts';
import { machineColumns, searchText } from './machineColumns.ts';
import type { BenchedTable } from './tableBench.ts';

/** Only the modules that are needed: with all of them AG Grid is slower. */
ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule]);

/** As ours is: same rows, columns, heights and first order; nothing moves slowly. */
export const agGridOptions: GridOptions<VmRow> = {
  animateRows: false, rowHeight: 30, headerHeight: 32,
  getRowId: ({ data }) => data.vm.id,
  columnDefs: machineColumns.map(({ id, title, valueOf, textOf, isFigure }) => ({
    colId: id, headerName: title, flex: 1,
    valueGetter: ({ data }) => (data === undefined ? undefined : valueOf(data)),
    valueFormatter: ({ data }) => (data === undefined ? '' : textOf(data)),
    getQuickFilterText: ({ data }) => (id === 'name' ? searchText(data) : ''),
    sortingOrder: isFigure ? ['desc', 'asc'] : ['asc', 'desc'],
    ...(id === 'name' ? { sort: 'asc' as const } : {}),
  })),
};

export const agGridCells = {
  firstName: () => document.querySelector('.ag-row[row-index="0"] [col-id=name]')?.textContent.trim() ?? '',
  titleOf: (column) => document.querySelector<HTMLElement>(`.ag-header-cell[col-id=${column}] .ag-header-cell-label`),
} as const satisfies Partial<BenchedTable>;
