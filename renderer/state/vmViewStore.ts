import { create } from 'zustand';

/** What is wanted of the VM table, which does it once it is on the screen: the focus on a part of it, or its menu of columns. */
export type VmTableWish = 'filter' | 'columns' | 'table' | 'firstRow';

interface VmViewState {
  /** As typed. Not remembered over restarts: a window that hides machines at its first sight would mislead. */
  readonly filter: string;
  readonly wish: VmTableWish | null;
}

export const useVmViewStore = create<VmViewState>()(() => ({ filter: '', wish: null }));

export function setFilter(filter: string): void {
  useVmViewStore.setState({ filter });
}

/** null: done. */
export function setWish(wish: VmTableWish | null): void {
  useVmViewStore.setState({ wish });
}
