import { makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useTable } from '@tanstack/react-table';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { commandsOf } from '../../commands/commandList.ts';
import { useCommandContext } from '../../commands/context.ts';
import { copyName } from '../../commands/copyName.ts';
import type { Contents } from '../../state/inventoryView.ts';
import { afterClick, afterContextClick, afterMove, selectAll, toggle, withoutGone } from '../../state/rowSelection.ts';
import { selectVm, selectVms, useSelectionStore } from '../../state/selectionStore.ts';
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

/** All VMs of the host. The rest of the window follows what is selected here. */
export function VmTable({ contents, isStale }: { readonly contents: Contents; readonly isStale: boolean }) {
  const styles = useStyles();
  const restoresFocus = useRestoreFocusTarget();
  const gridId = useId();
  const selection = useSelectionStore((state) => state.vms);
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
  const order = rows.map(({ id }) => id);
  const focusIndex = order.indexOf(selection.focus ?? '');
  const activeIsDrawn = drawn.some(({ index }) => index === focusIndex);
  const rowId = (id: string) => `${gridId}-${id}`;
  const firstId = rows[0]?.id;

  // The table is built anew when its view comes back; the selection is then brought into view once.
  const [indexAtStart] = useState(focusIndex);
  const atStart = useRef(() => { if (indexAtStart > 0) show(indexAtStart); });
  useEffect(() => atStart.current(), []);

  useEffect(() => {
    const kept = withoutGone(selection, (key) => data.some(({ vm }) => vm.id === key));
    // Something is always selected, so that the window is never half empty at first sight.
    if (kept.keys.size === 0 && firstId !== undefined) selectVm(firstId);
    else if (kept !== selection) selectVms(kept);
  }, [selection, data, firstId]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const index = rowForKey(event.key, focusIndex, rows.length, page());
    const id = index === null ? undefined : order[index];
    if (index !== null && id !== undefined) {
      selectVms(afterMove(selection, id, order, event));
      show(index);
    } else if (event.ctrlKey && event.key === 'a') {
      selectVms(selectAll(order, selection));
    } else if (event.key === ' ' && selection.focus !== null) {
      selectVms(event.ctrlKey ? toggle(selection, selection.focus) : afterMove(selection, selection.focus, order, event));
    } else {
      return;
    }
    event.preventDefault();
  }

  function onContextMenu(event: MouseEvent, id?: string): void {
    event.preventDefault();
    event.stopPropagation();
    if (id !== undefined) selectVms(afterContextClick(selection, id));
    const box = id === undefined ? document.getElementById(rowId(selection.focus ?? ''))?.getBoundingClientRect() : undefined;
    setMenuAt(box === undefined ? { x: event.clientX, y: event.clientY } : { x: box.left + 40, y: box.bottom });
  }

  return (
    <>
      <div
        {...restoresFocus} ref={scrollRef} role="grid" aria-label={vmTableTexts.title} tabIndex={0}
        aria-rowcount={rows.length + 1} aria-colcount={vmColumns.length}
        aria-multiselectable
        {...(activeIsDrawn && selection.focus !== null ? { 'aria-activedescendant': rowId(selection.focus) } : {})}
        className={mergeClasses(styles.grid, isStale && styles.stale)}
        onKeyDown={onKeyDown} onContextMenu={(event) => onContextMenu(event)}
      >
        <div role="rowgroup" className={styles.body} style={{ height }}>
          <VmHeadRow headers={table.getHeaderGroups()[0]?.headers ?? []} />
          {drawn.map(({ index, top }) => {
            const row = rows[index];
            return row !== undefined && (
              <VmTableRow
                key={row.id} row={row} id={rowId(row.id)} index={index} top={top} isSelected={selection.keys.has(row.id)} isActive={row.id === selection.focus}
                onSelect={(event) => selectVms(afterClick(selection, row.id, order, event))} onContextMenu={(event) => onContextMenu(event, row.id)}
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
