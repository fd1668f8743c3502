import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { defaultLayout, layoutOf, type VmTableLayout } from './vmTableLayout.ts';

/** How the VM table is laid out; remembered as the splitters are, over restarts too. */
export const useVmTableStore = create<VmTableLayout>()(persist(() => defaultLayout, {
  name: 'vm-table',
  merge: layoutOf,
}));

export function setLayout(change: Partial<VmTableLayout>): void {
  useVmTableStore.setState(change);
}

export function resetColumns(): void {
  useVmTableStore.setState(defaultLayout);
}
