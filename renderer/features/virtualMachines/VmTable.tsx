import { makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useId, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react';
import { commandsOf } from '../../commands/commandList.ts';
import { connectVm } from '../../commands/connectVm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { copyName } from '../../commands/copyName.ts';
import { invoke } from '../../commands/invoke.ts';
import { afterClick, afterContextClick, nothingSelected } from '../../state/rowSelection.ts';
import { selectNodes, selectVm, selectVms, useSelectionStore } from '../../state/selectionStore.ts';
import { useVmTableStore } from '../../state/vmTableStore.ts';
import { setWish, useVmViewStore } from '../../state/vmViewStore.ts';
import { vmTableTexts } from '../../text/virtualMachines.ts';
import type { Point } from '../../ui/ContextMenu.tsx';
import { LiveText } from '../../ui/LiveText.tsx';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { menuGroupsOf } from '../actions/menuGroups.ts';
import { useTyping } from '../../ui/useTyping.ts';
import { ContextMenu } from '../laterParts.tsx';
import { trackList } from './columnLayout.ts';
import { useSelectionAmong } from './useSelectionAmong.ts';
import { useSortedRows } from './useSortedRows.ts';
import { useShownColumns } from './useVmTable.ts';
import { headHeight, VmHeadRow } from './VmHeadRow.tsx';
import { vmKey } from './vmKeys.ts';
import { VmTableRow } from './VmTableRow.tsx';
import type { VmColumn } from './vmColumns.tsx';
import type { VmRow } from './vmRows.ts';

const useStyles = makeStyles({
  grid: {
    flexGrow: 1, minHeight: 0, overflow: 'auto', outlineStyle: 'none', position: 'relative',
    ':focus-visible [data-active]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Leaves the room to what says why.
  empty: { flexGrow: 0, flexShrink: 0 },
  stale: { opacity: 0.6 },
  body: { position: 'relative', minWidth: 'min-content' },
});

/** The VMs of the host that the filter leaves. The rest of the window follows what is selected here. */
export function VmTable({ rows: data, isFiltered, isStale, rowHeight }: {
  readonly rows: readonly VmRow[]; readonly isFiltered: boolean; readonly isStale: boolean;
  /** Pixels. */
  readonly rowHeight: number;
}) {
  const styles = useStyles();
  const restoresFocus = useRestoreFocusTarget();
  const gridId = useId();
  const selection = useSelectionStore((state) => state.vms);
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const [said, say] = useState('');
  const typing = useTyping();
  const columns = useShownColumns();
  const columnSizing = useVmTableStore((state) => state.columnSizing);
  const { rows, order, places } = useSortedRows(data);
  const { scrollRef, width, height, rows: drawn, show, page } = useVirtualRows({ count: rows.length, rowHeight, headHeight });
  const focusIndex = places.get(selection.focus ?? '') ?? -1;
  const activeIsDrawn = drawn.some(({ index }) => index === focusIndex);
  const rowId = (id: string) => `${gridId}-${id}`;

  // When the table comes back, or its rows do after a filter, or somebody goes to a machine, it is in view.
  const showFocus = useEffectEvent(() => { if (focusIndex > 0) show(focusIndex); });
  useEffect(() => showFocus(), [isFiltered, selection.focus]);

  useSelectionAmong(order, places);

  const wish = useVmViewStore((state) => state.wish);
  const takeFocus = useEffectEvent((goesToFirst: boolean) => {
    scrollRef.current?.focus();
    if (goesToFirst && selection.keys.size === 0 && order[0] !== undefined) selectVm(order[0]);
    setWish(null);
  });
  useEffect(() => {
    if (wish === 'table' || wish === 'firstRow') takeFocus(wish === 'firstRow');
  }, [wish]);

  function onKeyDown(event: KeyboardEvent): void {
    // The head's keys are its own.
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) {
      void invoke(connectVm);
      return;
    }
    if (event.key === 'ArrowUp' && focusIndex === 0 && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      scrollRef.current?.querySelector<HTMLElement>('[role=columnheader] [tabindex="0"]')?.focus();
      return;
    }
    const next = vmKey(event, { selection, order, focusIndex, page: page(), typing, nameAt: (index) => rows[index]?.vm.name ?? '' });
    if (next === null) return;
    event.preventDefault();
    selectVms(next);
    const index = places.get(next.focus ?? '');
    if (index !== undefined) show(index);
  }

  function onMouseDown(event: MouseEvent): void {
    const id = rowAt(event);
    if (event.button !== 0 || id === null) return;
    selectVms(afterClick(selection, id, order, event));
    // Who turns to a machine has left its checkpoints: Copy name and Details are about the machine again.
    selectNodes(nothingSelected);
  }

  function onDoubleClick(event: MouseEvent): void {
    if (rowAt(event) !== null && !event.ctrlKey && !event.shiftKey) void invoke(connectVm);
  }

  function onContextMenu(event: MouseEvent): void {
    event.preventDefault();
    const id = rowAt(event);
    if (id !== null) {
      selectVms(afterContextClick(selection, id));
      selectNodes(nothingSelected);
    }
    const box = id === null ? document.getElementById(rowId(selection.focus ?? ''))?.getBoundingClientRect() : undefined;
    setMenuAt(box === undefined ? { x: event.clientX, y: event.clientY } : { x: box.left + 40, y: box.top, height: box.height });
  }

  return (
    <>
      <div
        {...restoresFocus} id={gridId} ref={scrollRef} role="grid" aria-label={vmTableTexts.title} tabIndex={0}
        aria-rowcount={rows.length + 1} aria-colcount={columns.length} aria-multiselectable
        {...(activeIsDrawn && selection.focus !== null ? { 'aria-activedescendant': rowId(selection.focus) } : {})}
        className={mergeClasses(styles.grid, isStale && styles.stale, rows.length === 0 && styles.empty)} style={tracksOf(columns, columnSizing, width)}
        onKeyDown={onKeyDown} onMouseDown={onMouseDown} onDoubleClick={onDoubleClick} onContextMenu={onContextMenu}
      >
        <div role="rowgroup" className={styles.body} style={{ height }}>
          <VmHeadRow onSay={say} />
          {drawn.map(({ index, key, top }) => {
            const row = rows[index];
            return row !== undefined && (
              <VmTableRow
                key={key} row={row} columns={columns} id={rowId(row.vm.id)} index={index} top={top} height={rowHeight}
                isSelected={selection.keys.has(row.vm.id)} isActive={index === focusIndex}
              />
            );
          })}
        </div>
      </div>
      <LiveText text={said} />
      {menuAt !== null && <VmMenu at={menuAt} onClose={() => setMenuAt(null)} />}
    </>
  );
}

function VmMenu({ at, onClose }: { readonly at: Point; readonly onClose: () => void }) {
  const context = useCommandContext();
  return <ContextMenu at={at} onClose={onClose} groups={menuGroupsOf(context, commandsOf('vm'), commandsOf('power'), [copyName])} />;
}

/** The VM whose row an event is on; null: on none. */
function rowAt({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-vm]')?.dataset['vm'] ?? null) : null;
}

/** One place for all rows, so that a border can be moved without drawing them anew. */
function tracksOf(columns: readonly VmColumn[], columnSizing: Readonly<Record<string, number>>, tableWidth: number): CSSProperties {
  const tracks = columns.map(({ id, size, minSize, growth }) => ({ width: Math.max(minSize, columnSizing[id] ?? size), isSet: Object.hasOwn(columnSizing, id), growth }));
  return { '--vm-columns': trackList(tracks, tableWidth) } as CSSProperties;
}
