import { create } from 'zustand';

interface PaletteState { readonly isOpen: boolean }

export const usePaletteStore = create<PaletteState>()(() => ({ isOpen: false }));

export function openPalette(): void {
  usePaletteStore.setState({ isOpen: true });
}

export function closePalette(): void {
  usePaletteStore.setState({ isOpen: false });
}
