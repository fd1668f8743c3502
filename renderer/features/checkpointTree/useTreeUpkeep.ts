import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { commandLabels } from '../../text/commands.ts';
import { runningOn, useActivityStore } from '../../state/activityStore.ts';
import { openDialog } from '../../state/dialogStore.ts';
import { closeRename, useRenameStore, type Renaming } from '../../state/renameStore.ts';
import { nowKey, selectNodes, useSelectionStore } from '../../state/selectionStore.ts';
import { rowsMoved, selectionAfter } from './treeChange.ts';
import type { TreeRow } from './treeLayout.ts';

/** Keeps the selection among the rows, and what a person looks at in its place, whatever comes and goes above it. */
export function useKeptPlace({ rows, rowHeight, scrollRef }: {
  readonly rows: readonly TreeRow[]; readonly rowHeight: number; readonly scrollRef: RefObject<HTMLElement | null>;
}): void {
  const last = useRef(rows);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = rows;
    const { nodes } = useSelectionStore.getState();
    const kept = selectionAfter(nodes, before, rows);
    if (kept !== nodes) selectNodes(kept);
    const scroller = scrollRef.current;
    // At the very top what comes first is to be seen.
    if (scroller === null || before === rows || scroller.scrollTop === 0) return;
    scroller.scrollTop += rowsMoved(Math.floor(scroller.scrollTop / rowHeight), before, rows) * rowHeight;
  }, [rows, rowHeight, scrollRef]);
}

/** Where Now hangs after this app made or applied a checkpoint is shown; what others do moves nobody's view. */
export function useShownNow({ vm, rows, isAbove, show }: {
  readonly vm: Vm; readonly rows: readonly TreeRow[]; readonly isAbove: (index: number) => boolean; readonly show: (index: number) => void;
}): void {
  const { id, parentCheckpointId } = vm;
  const lastParent = useRef(parentCheckpointId);
  useLayoutEffect(() => {
    if (lastParent.current === parentCheckpointId) return;
    lastParent.current = parentCheckpointId;
    if (runningOn(useActivityStore.getState(), id) === undefined) return;
    const parentIndex = rows.findIndex(({ key }) => key === parentCheckpointId);
    // Scrolling up brings the upper of the two in first, scrolling down the lower one.
    show(parentIndex !== -1 && isAbove(parentIndex) ? parentIndex : rows.findIndex(({ key }) => key === nowKey));
  }, [id, parentCheckpointId, rows, isAbove, show]);
}

/** The checkpoint of this VM that is being renamed, with its row brought into view and the focus given back afterwards. */
export function useRenaming({ vm, checkpoints, tree, onBegin }: {
  readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly tree: RefObject<HTMLElement | null>;
  readonly onBegin: (checkpointId: string) => void;
}): Renaming | null {
  const open = useRenameStore((state) => (state.open?.vmId === vm.id ? state.open : null));
  const checkpointId = open?.checkpointId ?? null;
  const begin = useRef(onBegin);
  useEffect(() => {
    begin.current = onBegin;
  });

  useEffect(() => {
    if (checkpointId === null) return;
    const element = tree.current;
    begin.current(checkpointId);
    return () => {
      // The field took the focus with it unless the person had gone elsewhere.
      if (document.activeElement === document.body) element?.focus({ preventScroll: true });
    };
  }, [checkpointId, tree]);

  const isGone = open !== null && !open.isSending && !checkpoints.some(({ id }) => id === checkpointId);
  useEffect(() => {
    if (!isGone) return;
    closeRename();
    openDialog({ name: 'error', what: commandLabels.renameCheckpoint, error: { code: 'CHECKPOINT_NOT_FOUND', detail: '' } });
  }, [isGone]);
  return open;
}
