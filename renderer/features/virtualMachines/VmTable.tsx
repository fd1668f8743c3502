import { makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useTable } from '@tanstack/react-table';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { commandsOf } from '../../commands/commandList.ts';
import { useCommandContext } from '../../commands/context.ts';
import { copyName } from '../../commands/copyName.ts';
import type { Contents } from '../../state/inventoryView.ts';
import { selectVm, useSelectionStore } from '../../state/selectionStore.ts';
import { setSorting, useVmTableStore } from '../../state/vmTableStore.ts';
import { vmTableTexts } from '../../text/virtualMachines.ts';
import { ContextMenu, type Point } from '../../ui/ContextMenu.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { rowForKey } from '../../ui/rowKeys.ts';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { menuGroupsOf } from '../actions/menuGroups.ts';
import { headHeight, rowHeight, VmHeadRow } from './VmHeadRow.tsx';
import { vmColumns, vmTableFeatures } from './vmColumns.tsx';
import { VmTableRow } from './VmTableRow.tsx';
import { vmRowsOf } from './vmRows.ts';

const useStyles = makeStyles({
  grid: {
    flexGrow: 1, minHeight: 0, overflow: 'auto', outlineStyle: 'none', position: 'relative',
    ':focus-visible [data-active]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  stale: { opacity: 0.6 },
  body: { position: 'relative', minWidth: 'min-content' },
});

/** All VMs of the host. One is selected; the arrow keys move the selection, which the rest of the window follows. */
export function VmTable({ contents, isStale }: { readonly contents: Contents; readonly isStale: boolean }) {
  const styles = useStyles();
  const restoresFocus = useRestoreFocusTarget();
  const gridId = useId();
  const vmId = useSelectionStore((state) => state.vmId);
  const sorting = useVmTableStore((state) => state.sorting);
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const data = useMemo(() => vmRowsOf(contents.vms, contents.checkpointsByVm), [contents]);
  const table = useTable({
    features: vmTableFeatures, columns: vmColumns, data,
    getRowId: ({ vm }) => vm.id,
    enableSortingRemoval: false,
    state: { sorting: [...sorting] },
    onSortingChange: (update) => setSorting(typeof update === 'function' ? update([...sorting]) : update),
  });
  const { rows } = table.getRowModel();
  const { scrollRef, height, rows: drawn, show, page } = useVirtualRows({ count: rows.length, rowHeight, headHeight });
  const selectedIndex = rows.findIndex(({ id }) => id === vmId);
  const activeIsDrawn = drawn.some(({ index }) => index === selectedIndex);
  const rowId = (id: string) => `${gridId}-${id}`;
  const firstId = rows[0]?.id;

  // The table is built anew when its view comes back; the selection is then brought into view once.
  const [indexAtStart] = useState(selectedIndex);
  const atStart = useRef(() => { if (indexAtStart > 0) show(indexAtStart); });
  useEffect(() => atStart.current(), []);

  useEffect(() => {
    // Something is always selected, so that the window is never half empty at first sight.
    if (selectedIndex === -1 && firstId !== undefined) selectVm(firstId);
  }, [selectedIndex, firstId]);

  function go(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    selectVm(row.id);
    show(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = rowForKey(event.key, selectedIndex, rows.length, page());
    if (index === null) return;
    event.preventDefault();
    go(index);
  }

  function onContextMenu(event: MouseEvent, id?: string): void {
    event.preventDefault();
    event.stopPropagation();
    if (id !== undefined) selectVm(id);
    const box = id === undefined ? document.getElementById(rowId(vmId ?? ''))?.getBoundingClientRect() : undefined;
    setMenuAt(box === undefined ? { x: event.clientX, y: event.clientY } : { x: box.left + 40, y: box.bottom });
  }

  return (
    <>
      <div
        {...restoresFocus} ref={scrollRef} role="grid" aria-label={vmTableTexts.title} tabIndex={0}
        aria-rowcount={rows.length + 1} aria-colcount={vmColumns.length}
        {...(activeIsDrawn && vmId !== null ? { 'aria-activedescendant': rowId(vmId) } : {})}
        className={mergeClasses(styles.grid, isStale && styles.stale)}
        onKeyDown={onKeyDown} onContextMenu={(event) => onContextMenu(event)}
      >
        <div role="rowgroup" className={styles.body} style={{ height }}>
          <VmHeadRow headers={table.getHeaderGroups()[0]?.headers ?? []} />
          {drawn.map(({ index, top }) => {
            const row = rows[index];
            return row !== undefined && (
              <VmTableRow
                key={row.id} row={row} id={rowId(row.id)} index={index} top={top} isSelected={row.id === vmId}
                onSelect={() => selectVm(row.id)} onContextMenu={(event) => onContextMenu(event, row.id)}
              />
            );
          })}
        </div>
        {rows.length === 0 && <EmptyState title={vmTableTexts.empty} hint={vmTableTexts.emptyHint} />}
      </div>
      <VmMenu at={menuAt} onClose={() => setMenuAt(null)} />
    </>
  );
}

function VmMenu({ at, onClose }: { readonly at: Point | null; readonly onClose: () => void }) {
  const context = useCommandContext();
  return <ContextMenu at={at} onClose={onClose} groups={menuGroupsOf(context, commandsOf('vm'), commandsOf('power'), [copyName])} />;
}
