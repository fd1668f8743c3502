import { AgGridReact } from 'ag-grid-react';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { VmRow } from '../../../renderer/features/virtualMachines/vmRows.ts';
import { agGridCells, agGridOptions } from './agGrid.ts';
import { rowsOf } from './machineColumns.ts';
import { offer } from './tableBench.ts';

const grid = createRef<AgGridReact<VmRow>>();
let rowData: VmRow[] = [];

offer({
  ...agGridCells,
  prepare: (machines) => { rowData = [...rowsOf(machines)]; },
  show: (place) => {
    place.className = 'viewport';
    createRoot(place).render(<AgGridReact<VmRow> ref={grid} gridOptions={agGridOptions} rowData={rowData} />);
  },
  filter: (text) => grid.current?.api.setGridOption('quickFilterText', text),
});
