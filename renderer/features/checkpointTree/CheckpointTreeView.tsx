import { makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { buildTree } from '../../../shared/domain/tree.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { commandsOf } from '../../commands/commandList.ts';
import { useCommandContext } from '../../commands/context.ts';
import { copyName } from '../../commands/copyName.ts';
import { createCheckpoint } from '../../commands/createCheckpoint.ts';
import { invoke } from '../../commands/invoke.ts';
import { commandForKey } from '../../commands/shortcuts.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { setFolded, useFoldStore } from '../../state/foldStore.ts';
import { afterClick, afterContextClick, afterMove, selectAll, toggle } from '../../state/rowSelection.ts';
import { selectNodes, useSelectionStore } from '../../state/selectionStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import { ContextMenu, type Point } from '../../ui/ContextMenu.tsx';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { menuGroupsOf } from '../actions/menuGroups.ts';
import { CheckpointCells } from './CheckpointCells.tsx';
import { CheckpointTreeHead } from './CheckpointTreeHead.tsx';
import { CheckpointTreeRow } from './CheckpointTreeRow.tsx';
import { NowCells } from './NowCells.tsx';
import { rowName } from './rowName.ts';
import { rowForTyping, treeStep } from './treeKeys.ts';
import { layoutTree, type TreeRow } from './treeLayout.ts';
import { headHeight, rowHeight, treeColumns } from './treeStyle.ts';
import { useTyping } from './useTyping.ts';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflow: 'auto', position: 'relative' },
  tree: {
    position: 'relative', outlineStyle: 'none', minWidth: 'min-content',
    // Getting the focus must not scroll the first row under the titles.
    scrollMarginTop: `${String(headHeight)}px`,
    ':focus-visible [data-active]': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  stale: { opacity: 0.6 },
});

/** The checkpoints of one VM as rows with drawn lanes, and Now as the row they lead to. */
export function CheckpointTreeView({ vm, checkpoints, isStale }: {
  readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly isStale: boolean;
}) {
  const styles = useStyles();
  const restoresFocus = useRestoreFocusTarget();
  const treeId = useId();
  const selection = useSelectionStore((state) => state.nodes);
  const foldedKeys = useFoldStore((state) => state.foldedKeys);
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const now = useClockStore(minuteIn);
  const type = useTyping();
  const tree = useMemo(() => buildTree(checkpoints, vm.parentCheckpointId), [checkpoints, vm.parentCheckpointId]);
  const rows = useMemo(() => layoutTree(tree, foldedKeys), [tree, foldedKeys]);
  const columns = useMemo(() => treeColumns(rows.reduce((deepest, { lane }) => Math.max(deepest, lane), 0)), [rows]);
  const { scrollRef, height, rows: drawn, show, page } = useVirtualRows({ count: rows.length, rowHeight, headHeight });
  const order = useMemo(() => rows.map(({ key }) => key), [rows]);
  const focusIndex = order.indexOf(selection.focus ?? '');
  const activeIsDrawn = drawn.some(({ index }) => index === focusIndex);
  const rowId = (key: string) => `${treeId}-${key}`;

  function go(index: number, event: KeyboardEvent): void {
    const key = order[index];
    if (key !== undefined) selectNodes(afterMove(selection, key, order, event));
    show(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const command = commandForKey(event, 'checkpointTree');
    if (command !== undefined) {
      event.preventDefault();
      void invoke(command);
      return;
    }
    if (event.altKey || event.metaKey) return;
    const step = treeStep(event.key, rows, focusIndex, page());
    if (step?.kind === 'go') {
      go(step.index, event);
    } else if (step !== null) {
      setFolded(step.key, step.isFolded);
    } else if (event.ctrlKey && event.key === 'a') {
      selectNodes(selectAll(order, selection));
    } else if (event.key === ' ' && selection.focus !== null) {
      selectNodes(event.ctrlKey ? toggle(selection, selection.focus) : afterMove(selection, selection.focus, order, event));
    } else if (event.key.length === 1 && !event.ctrlKey) {
      const index = rowForTyping(type(event.key), rows.map(({ node }) => node?.checkpoint.name ?? treeTexts.now), focusIndex);
      if (index !== -1) go(index, event);
    } else {
      return;
    }
    event.preventDefault();
  }

  function onContextMenu(event: MouseEvent, row?: TreeRow): void {
    event.preventDefault();
    event.stopPropagation();
    if (row !== undefined) selectNodes(afterContextClick(selection, row.key));
    const box = row === undefined ? document.getElementById(rowId(selection.focus ?? ''))?.getBoundingClientRect() : undefined;
    setMenuAt(box === undefined ? { x: event.clientX, y: event.clientY } : { x: box.left + 40, y: box.bottom });
  }

  return (
    <>
      <div ref={scrollRef} className={mergeClasses(styles.scroller, isStale && styles.stale)}>
        <CheckpointTreeHead columns={columns} />
        <div
          {...restoresFocus} role="tree" aria-label={treeTexts.nameOf(vm.name)} tabIndex={0} className={styles.tree}
          style={{ height: height - headHeight }} aria-multiselectable
          {...(activeIsDrawn && selection.focus !== null ? { 'aria-activedescendant': rowId(selection.focus) } : {})}
          onKeyDown={onKeyDown} onContextMenu={(event) => onContextMenu(event)}
        >
          {drawn.map(({ index, top }) => {
            const row = rows[index];
            return row !== undefined && (
              <CheckpointTreeRow
                key={row.key} row={row} id={rowId(row.key)} name={rowName(row, vm, tree, now)} top={top - headHeight} columns={columns}
                isSelected={selection.keys.has(row.key)} isActive={row.key === selection.focus}
                onSelect={(event) => selectNodes(afterClick(selection, row.key, order, event))}
                onFold={() => setFolded(row.key, row.heldCount === 0)} onContextMenu={(event) => onContextMenu(event, row)}
              >
                {row.node === null ? <NowCells vm={vm} tree={tree} /> : <CheckpointCells node={row.node} heldCount={row.heldCount} />}
              </CheckpointTreeRow>
            );
          })}
        </div>
      </div>
      <CheckpointMenu at={menuAt} onClose={() => setMenuAt(null)} />
    </>
  );
}

function CheckpointMenu({ at, onClose }: { readonly at: Point | null; readonly onClose: () => void }) {
  const context = useCommandContext();
  const own = context.checkpointIds.length === 0 ? [createCheckpoint] : commandsOf('checkpoint');
  return <ContextMenu at={at} onClose={onClose} groups={menuGroupsOf(context, own, [copyName])} />;
}
