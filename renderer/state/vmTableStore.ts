import { create } from 'zustand';

export interface SortEntry { readonly id: string; readonly desc: boolean }

interface VmTableState { readonly sorting: readonly SortEntry[] }

/** How the VM table is set up; kept apart from it so that it lasts while another view is shown. */
export const useVmTableStore = create<VmTableState>()(() => ({ sorting: [{ id: 'name', desc: false }] }));

export function setSorting(sorting: readonly SortEntry[]): void {
  useVmTableStore.setState({ sorting });
}
