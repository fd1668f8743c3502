import { useEffect, useRef } from 'react';
import { nothingSelected, withoutGone, type RowSelection } from '../../state/rowSelection.ts';
import { selectVm, selectVms, useSelectionStore } from '../../state/selectionStore.ts';

/**
 * Keeps the selection to the rows that are there: a machine that the filter hides is not acted on. What was chosen comes back with
 * its row, unless something else was chosen since, so that typing a filter loses nothing. Nothing takes its place meanwhile: the
 * next click on "Start" must not meet a machine that nobody chose.
 */
export function useSelectionAmong(order: readonly string[], places: ReadonlyMap<string, number>): void {
  const selection = useSelectionStore((state) => state.vms);
  const chosen = useRef({ whole: selection, left: selection });
  useEffect(() => {
    const [first] = order;
    if (selection === nothingSelected && first !== undefined) {
      // At first sight, so that the window is not half empty.
      selectVm(first);
      return;
    }
    if (selection !== chosen.current.left) chosen.current = { whole: selection, left: selection };
    const { whole } = chosen.current;
    const left = withoutGone(whole, (id) => places.has(id));
    if (isSame(left, selection)) return;
    chosen.current = { whole, left };
    selectVms(left);
  }, [selection, order, places]);
}

function isSame(one: RowSelection, other: RowSelection): boolean {
  return one.focus === other.focus && one.anchor === other.anchor && one.keys.size === other.keys.size && [...one.keys].every((key) => other.keys.has(key));
}
