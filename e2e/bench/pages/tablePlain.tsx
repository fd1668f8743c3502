import { memo, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { VmRow } from '../../../renderer/features/virtualMachines/vmRows.ts';
import { machineColumns, rowsOf, searchText, type MachineColumn } from './machineColumns.ts';
import { offer } from './tableBench.ts';

let rows: readonly VmRow[] = [];
let setText: ((text: string) => void) | null = null;

/** What one would write first: an HTML table with a row for each machine. */
function PlainTable() {
  const [sorting, setSorting] = useState({ id: 'name', isDescending: false });
  const [text, setFilter] = useState('');
  setText = setFilter;
  const shown = useMemo(() => {
    const column = machineColumns.find(({ id }) => id === sorting.id);
    const left = rows.filter((row) => searchText(row).includes(text));
    return column === undefined ? left : left.toSorted((a, b) => compare(column, a, b) * (sorting.isDescending ? -1 : 1));
  }, [sorting, text]);
  return (
    <table>
      <thead>
        <tr>
          {machineColumns.map(({ id, title, isFigure }) => (
            <th key={id}>
              <button data-column={id} onClick={() => setSorting({ id, isDescending: sorting.id === id ? !sorting.isDescending : isFigure })}>{title}</button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{shown.map((row) => <Row key={row.vm.id} row={row} />)}</tbody>
    </table>
  );
}

const Row = memo(function Row({ row }: { readonly row: VmRow }) {
  return <tr>{machineColumns.map(({ id, textOf }) => <td key={id}>{textOf(row)}</td>)}</tr>;
});

function compare({ valueOf }: MachineColumn, a: VmRow, b: VmRow): number {
  const [one, other] = [valueOf(a) ?? -1, valueOf(b) ?? -1];
  return one < other ? -1 : Number(one > other);
}

offer({
  prepare: (machines) => { rows = rowsOf(machines); },
  show: (place) => {
    place.className = 'viewport plain';
    createRoot(place).render(<PlainTable />);
  },
  firstName: () => document.querySelector('tbody td')?.textContent ?? '',
  titleOf: (column) => document.querySelector<HTMLElement>(`button[data-column=${column}]`),
  filter: (text) => setText?.(text),
});
