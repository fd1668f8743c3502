import { create } from 'zustand';
import type { Guid } from '../../shared/domain/vm.ts';

interface TreeScrollState {
  /** How far each VM's tree is scrolled, in pixels. */
  readonly offsets: ReadonlyMap<Guid, number>;
}

/** Where each tree was left. Nothing is drawn from it: a tree looks once, when it is shown again. */
export const useTreeScrollStore = create<TreeScrollState>()(() => ({ offsets: new Map() }));

export function rememberScroll(vmId: Guid, offset: number): void {
  useTreeScrollStore.setState(({ offsets }) => ({ offsets: new Map(offsets).set(vmId, offset) }));
}

export function scrollOf(vmId: Guid): number {
  return useTreeScrollStore.getState().offsets.get(vmId) ?? 0;
}
