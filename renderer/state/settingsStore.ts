import { create } from 'zustand';

export const densities = ['normal', 'compact'] as const;
export type Density = (typeof densities)[number];

interface SettingsState {
  readonly density: Density;
  /** How often a person asked for the layout of the first day; what remembers a layout forgets it when this grows. */
  readonly layoutResets: number;
}

/** Under which the window keeps what a person has set of its looks. */
export const settingsKey = 'window-settings';

export const rowHeights: Readonly<Record<Density, number>> = { normal: 30, compact: 24 };

export const useSettingsStore = create<SettingsState>()(() => ({ density: densityIn(readSettings()), layoutResets: 0 }));

export function setDensity(density: Density): void {
  useSettingsStore.setState({ density });
  try {
    localStorage.setItem(settingsKey, JSON.stringify({ density }));
  } catch {
    // A full or forbidden storage: the setting then lasts until the window closes.
  }
}

export function askForLayoutReset(): void {
  useSettingsStore.setState(({ layoutResets }) => ({ layoutResets: layoutResets + 1 }));
}

/** Pixels of a row in every list, as the density wants it. */
export function useRowHeight(): number {
  return useSettingsStore(({ density }) => rowHeights[density]);
}

/** Whatever is stored, one of the densities. */
export function densityIn(stored: unknown): Density {
  const given: unknown = typeof stored === 'object' && stored !== null && 'density' in stored ? stored.density : undefined;
  return densities.find((density) => density === given) ?? 'normal';
}

function readSettings(): unknown {
  try {
    return JSON.parse(localStorage.getItem(settingsKey) ?? 'null');
  } catch {
    return null;
  }
}
