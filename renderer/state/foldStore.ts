import { create } from 'zustand';

interface FoldState {
  /** Keys of the tree's nodes, of any VM: they are GUIDs. */
  readonly foldedKeys: ReadonlySet<string>;
}

export const useFoldStore = create<FoldState>()(() => ({ foldedKeys: new Set() }));

export function setFolded(keys: readonly string[], isFolded: boolean): void {
  useFoldStore.setState(({ foldedKeys }) => {
    const next = new Set(foldedKeys);
    for (const key of keys) {
      if (isFolded) next.add(key);
      else next.delete(key);
    }
    return { foldedKeys: next };
  });
}
