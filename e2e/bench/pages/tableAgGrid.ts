import { createGrid, type GridApi } from 'ag-grid-community';
import type { VmRow } from '../../../renderer/features/virtualMachines/vmRows.ts';
import { agGridCells, agGridOptions } from './agGrid.ts';
import { rowsOf } from './machineColumns.ts';
import { offer } from './tableBench.ts';

let grid: GridApi<VmRow> | null = null;
let rowData: VmRow[] = [];

offer({
  ...agGridCells,
  prepare: (machines) => { rowData = [...rowsOf(machines)]; },
  show: (place) => {
    place.className = 'viewport';
    grid = createGrid(place, { ...agGridOptions, rowData });
  },
  filter: (text) => grid?.setGridOption('quickFilterText', text),
});
