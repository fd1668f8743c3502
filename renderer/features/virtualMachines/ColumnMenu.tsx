import { Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover } from '@fluentui/react-components';
import { invoke } from '../../commands/invoke.ts';
import { resetColumns } from '../../commands/vmTableCommands.ts';
import { columnTexts } from '../../text/virtualMachines.ts';
import type { VmHeader, VmTableInstance } from './useVmTable.ts';
import { columnTitle } from './vmColumns.tsx';

/** The menu of the table's head: what can be done with one column (`header` null: with none), and which are shown. */
export function ColumnMenu({ table, header, place, onClose, onSort, onFit, onStep }: {
  readonly table: VmTableInstance; readonly header: VmHeader | null;
  /** Where the menu hangs from; asked once it is drawn. */
  readonly place: () => DOMRect;
  readonly onClose: () => void;
  /** The sorting has changed. */
  readonly onSort: () => void;
  readonly onFit: (header: VmHeader) => void; readonly onStep: (header: VmHeader, by: 1 | -1) => void;
}) {
  const columns = table.getAllLeafColumns();
  const shown = columns.filter((column) => column.getIsVisible()).map(({ id }) => id);
  return (
    <Menu
      open positioning={{ target: { getBoundingClientRect: place }, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => { if (!open) onClose(); }}
      checkedValues={{ columns: shown }}
      onCheckedValueChange={(_, { checkedItems }) => (
        table.setColumnVisibility(Object.fromEntries(columns.map(({ id }) => [id, checkedItems.includes(id)])))
      )}
    >
      <MenuPopover>
        <MenuList aria-label={columnTexts.menu}>
          {header !== null && <OfColumn header={header} shown={shown} onSort={onSort} onFit={onFit} onStep={onStep} />}
          {header !== null && <MenuDivider />}
          {columns.map((column) => (
            <MenuItemCheckbox key={column.id} name="columns" value={column.id} persistOnClick disabled={!column.getCanHide()}>
              {columnTitle(column.id)}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => void invoke(resetColumns)}>{resetColumns.label}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function OfColumn({ header, shown, onSort, onFit, onStep }: {
  readonly header: VmHeader; readonly shown: readonly string[];
  readonly onSort: () => void; readonly onFit: (header: VmHeader) => void; readonly onStep: (header: VmHeader, by: 1 | -1) => void;
}) {
  const { column } = header;
  const sort = (isDescending: boolean) => {
    column.toggleSorting(isDescending);
    onSort();
  };
  return (
    <>
      <MenuItem onClick={() => sort(false)}>{columnTexts.sortAscending}</MenuItem>
      <MenuItem onClick={() => sort(true)}>{columnTexts.sortDescending}</MenuItem>
      <MenuDivider />
      <MenuItem onClick={() => onFit(header)}>{columnTexts.fit}</MenuItem>
      <MenuItem disabled={column.id === shown[0]} secondaryContent={columnTexts.keysLeft} onClick={() => onStep(header, -1)}>{columnTexts.moveLeft}</MenuItem>
      <MenuItem disabled={column.id === shown.at(-1)} secondaryContent={columnTexts.keysRight} onClick={() => onStep(header, 1)}>{columnTexts.moveRight}</MenuItem>
      <MenuItem disabled={!column.getCanHide()} onClick={() => column.toggleVisibility(false)}>{columnTexts.hide}</MenuItem>
    </>
  );
}
