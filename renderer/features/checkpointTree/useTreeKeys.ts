import type { KeyboardEvent } from 'react';
import { invoke } from '../../commands/invoke.ts';
import { commandForKey } from '../../commands/shortcuts.ts';
import { setFolded } from '../../state/foldStore.ts';
import { afterMove, selectAll, selectOnly, toggle, type RowSelection } from '../../state/rowSelection.ts';
import { selectNodes } from '../../state/selectionStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import { rowForTyping } from '../../ui/rowKeys.ts';
import { useTyping } from '../../ui/useTyping.ts';
import { treeStep } from './treeKeys.ts';
import type { TreeRow } from './treeLayout.ts';

interface Options {
  readonly rows: readonly TreeRow[];
  /** The rows' keys. */
  readonly order: readonly string[];
  readonly selection: RowSelection;
  /** -1: no row yet. */
  readonly focusIndex: number;
  readonly page: () => number;
  readonly show: (index: number) => void;
}

/** The keys of the tree: commands, the ARIA tree pattern, several rows as in Windows' lists, and letters to find a name. */
export function useTreeKeys({ rows, order, selection, focusIndex, page, show }: Options) {
  const typing = useTyping();

  function goTo(index: number, event: KeyboardEvent | null): void {
    const key = order[index];
    if (key === undefined) return;
    selectNodes(event === null ? selectOnly(key) : afterMove(selection, key, order, event));
    show(index);
  }

  /** A blank among letters is one of them; capitals are no Shift. */
  function isLetter({ key, ctrlKey }: KeyboardEvent): boolean {
    return key.length === 1 && !ctrlKey && (key !== ' ' || typing.isGoingOn());
  }

  function find(letter: string): void {
    const text = typing.type(letter);
    goTo(rowForTyping(text, rows.map(({ node }) => node?.checkpoint.name ?? treeTexts.now), focusIndex), null);
  }

  return (event: KeyboardEvent): void => {
    const command = commandForKey(event, 'checkpointTree');
    const step = treeStep(event.key, rows, focusIndex, page());
    if (command !== undefined) {
      void invoke(command);
    } else if (event.altKey || event.metaKey) {
      return;
    } else if (step?.kind === 'go') {
      goTo(step.index, event);
    } else if (step !== null) {
      setFolded(step.keys, step.isFolded);
    } else if (event.ctrlKey && event.key === 'a') {
      selectNodes(selectAll(order, selection));
    } else if (isLetter(event)) {
      find(event.key);
    } else if (event.key === ' ' && selection.focus !== null) {
      selectNodes(event.ctrlKey ? toggle(selection, selection.focus) : afterMove(selection, selection.focus, order, event));
    } else {
      return;
    }
    event.preventDefault();
  };
}
