import { makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { kindOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { buildTree } from '../../../shared/domain/tree.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { useFoldStore } from '../../state/foldStore.ts';
import { afterClick, afterContextClick } from '../../state/rowSelection.ts';
import { selectNodes, useSelectionStore } from '../../state/selectionStore.ts';
import { rememberScroll, scrollOf } from '../../state/treeScrollStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import type { Point } from '../../ui/ContextMenu.tsx';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { CheckpointTreeHead } from './CheckpointTreeHead.tsx';
import { CheckpointTreeMenu } from './CheckpointTreeMenu.tsx';
import { CheckpointTreeRow, toggleFold } from './CheckpointTreeRow.tsx';
import { kindName } from './KindLabel.tsx';
import { layoutTree, type TreeRow } from './treeLayout.ts';
import type { TreeSizes } from './treeSizes.ts';
import { headHeight, kindWidth, laneGeometry, leastWidth, shareWithoutNotes, treeColumns, withoutNotes } from './treeStyle.ts';
import { useTreeKeys } from './useTreeKeys.ts';
import { useKeptPlace, useRenaming, useShownNow } from './useTreeUpkeep.ts';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflow: 'auto', position: 'relative', container: 'checkpoints / inline-size' },
  tree: {
    position: 'relative', outlineStyle: 'none', [withoutNotes]: shareWithoutNotes,
    // Getting the focus must not scroll the first row under the titles.
    scrollMarginTop: `${String(headHeight)}px`,
    ':focus-visible [data-active]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  stale: { opacity: 0.6 },
});

/** The checkpoints of one VM as rows with drawn lanes, and Now as the row they lead to. */
export function CheckpointTreeView({ vm, checkpoints, sizes, rowHeight, isStale }: {
  readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly sizes: TreeSizes;
  /** Pixels. */
  readonly rowHeight: number;
  readonly isStale: boolean;
}) {
  const styles = useStyles();
  const restoresFocus = useRestoreFocusTarget();
  const treeId = useId();
  const treeRef = useRef<HTMLDivElement>(null);
  const selection = useSelectionStore((state) => state.nodes);
  const foldedKeys = useFoldStore((state) => state.foldedKeys);
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const [startAt] = useState(() => scrollOf(vm.id));
  const now = useClockStore(minuteIn);
  const tree = useMemo(() => buildTree(checkpoints, vm.parentCheckpointId), [checkpoints, vm.parentCheckpointId]);
  const rows = useMemo(() => layoutTree(tree, foldedKeys), [tree, foldedKeys]);
  const order = useMemo(() => rows.map(({ key }) => key), [rows]);
  const geometry = useMemo(() => laneGeometry(rows.reduce((deepest, { lane }) => Math.max(deepest, lane), 0)), [rows]);
  const kind = useMemo(() => kindWidth(checkpoints.map((checkpoint) => kindName(kindOf(checkpoint)))), [checkpoints]);
  const [columns, minWidth] = [treeColumns(geometry, kind), leastWidth(geometry, kind)];
  const focusIndex = selection.focus === null ? -1 : order.indexOf(selection.focus);
  // Before any row was chosen the first one stands for the tree.
  const activeKey = focusIndex === -1 ? order[0] : order[focusIndex];
  const virtual = useVirtualRows({ count: rows.length, rowHeight, headHeight, keptIndex: focusIndex, startAt });
  const { scrollRef, show } = virtual;
  const renaming = useRenaming({ vm, checkpoints, tree: treeRef, onBegin: (id) => show(order.indexOf(id)) });
  const onKeyDown = useTreeKeys({ rows, order, selection, focusIndex, page: virtual.page, show });
  useKeptPlace({ rows, rowHeight, scrollRef });
  useShownNow({ vm, rows, isAbove: (index) => index * rowHeight < (scrollRef.current?.scrollTop ?? 0), show });
  const rowId = (key: string) => `${treeId}-${key}`;
  const naming = useMemo(() => ({ vm, tree, sizes, now }), [vm, tree, sizes, now]);
  const rowAt = ({ target }: MouseEvent): TreeRow | undefined => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-node]')?.dataset['node'] : undefined;
    return key === undefined ? undefined : rows.find((row) => row.key === key);
  };

  function onMouseDown(event: MouseEvent): void {
    const row = rowAt(event);
    if (event.button === 0 && row !== undefined) selectNodes(afterClick(selection, row.key, order, event));
  }

  function onDoubleClick(event: MouseEvent): void {
    const row = rowAt(event);
    if (row?.canFold === true) toggleFold(row);
  }

  function onContextMenu(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const row = rowAt(event);
    if (row !== undefined) selectNodes(afterContextClick(selection, row.key));
    else if (focusIndex !== -1) show(focusIndex);
    const box = row === undefined ? document.getElementById(rowId(selection.focus ?? ''))?.getBoundingClientRect() : undefined;
    setMenuAt(box === undefined ? { x: event.clientX, y: event.clientY } : { x: box.left + 40, y: box.top, height: box.height });
  }

  return (
    <>
      <div
        ref={scrollRef} className={mergeClasses(styles.scroller, isStale && styles.stale)}
        onScroll={({ currentTarget }) => rememberScroll(vm.id, currentTarget.scrollTop)}
      >
        <CheckpointTreeHead columns={columns} minWidth={minWidth} />
        <div
          {...restoresFocus} ref={treeRef} role="tree" aria-label={treeTexts.nameOf(vm.name)} tabIndex={0} className={styles.tree}
          style={{ height: virtual.height - headHeight, minWidth }} aria-multiselectable
          {...(activeKey === undefined ? {} : { 'aria-activedescendant': rowId(activeKey) })}
          onKeyDown={onKeyDown} onMouseDown={onMouseDown} onDoubleClick={onDoubleClick} onContextMenu={onContextMenu}
        >
          {virtual.rows.map(({ index, key, top }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <CheckpointTreeRow
                // A field keeps its element, and with it the focus and the caret, wherever its row goes.
                key={row.key === renaming?.checkpointId ? row.key : key} row={row} naming={naming} id={rowId(row.key)} top={top - headHeight} height={rowHeight} columns={columns} geometry={geometry}
                isSelected={selection.keys.has(row.key)} isActive={row.key === activeKey} isRenamed={row.key === renaming?.checkpointId}
              />
            );
          })}
        </div>
      </div>
      {menuAt !== null && <CheckpointTreeMenu at={menuAt} rows={rows} onClose={() => setMenuAt(null)} />}
    </>
  );
}
