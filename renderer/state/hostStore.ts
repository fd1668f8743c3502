import { create } from 'zustand';
import type { AppInfo, HostStatus } from '../../shared/ipc/contract.ts';

interface HostState {
  /** null: main has not told yet. */
  readonly status: HostStatus | null;
  readonly app: AppInfo | null;
}

export const useHostStore = create<HostState>()(() => ({ status: null, app: null }));
