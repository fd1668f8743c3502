import { Menu, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover } from '@fluentui/react-components';
import { invoke } from '../../commands/invoke.ts';
import { resetColumns } from '../../commands/vmTableCommands.ts';
import { columnTexts } from '../../text/virtualMachines.ts';
import { hideColumn, showColumns, sortBy } from './columnActions.ts';
import { columnTitle, vmColumns, type VmColumn } from './vmColumns.tsx';

/** The menu of the table's head: what can be done with one column (`column` null: with none), and which are shown. */
export function ColumnMenu({ column, shown, place, onClose, onSort, onFit, onStep }: {
  readonly column: VmColumn | null;
  /** Ids of the columns that are shown, from left to right. */
  readonly shown: readonly string[];
  /** Where the menu hangs from; asked once it is drawn. */
  readonly place: () => DOMRect;
  readonly onClose: () => void;
  /** The sorting has changed. */
  readonly onSort: () => void;
  readonly onFit: (column: VmColumn) => void; readonly onStep: (column: VmColumn, by: 1 | -1) => void;
}) {
  return (
    <Menu
      open positioning={{ target: { getBoundingClientRect: place }, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => { if (!open) onClose(); }}
      checkedValues={{ columns: [...shown] }}
      onCheckedValueChange={(_, { checkedItems }) => showColumns(checkedItems)}
    >
      <MenuPopover>
        <MenuList aria-label={columnTexts.menu}>
          {column !== null && <OfColumn column={column} shown={shown} onSort={onSort} onFit={onFit} onStep={onStep} />}
          {column !== null && <MenuDivider />}
          {vmColumns.map(({ id, mayHide }) => (
            <MenuItemCheckbox key={id} name="columns" value={id} persistOnClick disabled={!mayHide}>
              {columnTitle(id)}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => void invoke(resetColumns)}>{resetColumns.label}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function OfColumn({ column, shown, onSort, onFit, onStep }: {
  readonly column: VmColumn; readonly shown: readonly string[];
  readonly onSort: () => void; readonly onFit: (column: VmColumn) => void; readonly onStep: (column: VmColumn, by: 1 | -1) => void;
}) {
  const sort = (isDescending: boolean) => {
    sortBy(column, isDescending);
    onSort();
  };
  return (
    <>
      <MenuItem onClick={() => sort(false)}>{columnTexts.sortAscending}</MenuItem>
      <MenuItem onClick={() => sort(true)}>{columnTexts.sortDescending}</MenuItem>
      <MenuDivider />
      <MenuItem onClick={() => onFit(column)}>{columnTexts.fit}</MenuItem>
      <MenuItem disabled={column.id === shown[0]} secondaryContent={columnTexts.keysLeft} onClick={() => onStep(column, -1)}>{columnTexts.moveLeft}</MenuItem>
      <MenuItem disabled={column.id === shown.at(-1)} secondaryContent={columnTexts.keysRight} onClick={() => onStep(column, 1)}>{columnTexts.moveRight}</MenuItem>
      <MenuItem disabled={!column.mayHide} onClick={() => hideColumn(column)}>{columnTexts.hide}</MenuItem>
    </>
  );
}
