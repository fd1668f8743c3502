import { useEffect, useLayoutEffect } from 'react';
import { closeDialog, stayOpen } from '../state/dialogStore.ts';
import { notify } from '../state/noticeStore.ts';
import { closePalette } from '../state/paletteStore.ts';
import { windowTexts } from '../text/window.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { lazily } from '../ui/lazily.tsx';

/** What the window does not begin with. Each is read once the window stands, before anybody asks for it. The menus bring the kit's. */
export const BarMenu = lazily(async () => (await import('../ui/BarMenu.tsx')).BarMenu, MissingMenu);
export const ContextMenu = lazily(async () => (await import('../ui/ContextMenu.tsx')).ContextMenu, MissingMenu);
export const ColumnMenu = lazily(async () => (await import('./virtualMachines/ColumnMenu.tsx')).ColumnMenu, MissingMenu);
export const StateMenu = lazily(async () => (await import('./virtualMachines/StateMenu.tsx')).StateMenu, MissingMenu);
export const DetailsPane = lazily(async () => (await import('./details/DetailsPane.tsx')).DetailsPane, MissingView);
export const DialogHost = lazily(async () => (await import('./dialogs/DialogHost.tsx')).DialogHost, MissingAbove, HeldKeys);
export const CommandPalette = lazily(async () => (await import('./palette/CommandPalette.tsx')).CommandPalette, MissingAbove, HeldKeys);
export const ActivityView = lazily(async () => (await import('./activity/ActivityView.tsx')).ActivityView, MissingView);
export const FailedPage = lazily(async () => (await import('./hostPages/FailedPage.tsx')).FailedPage, MissingView);
export const EmptyHostPage = lazily(async () => (await import('./hostPages/EmptyHostPage.tsx')).EmptyHostPage, MissingView);

const all = [BarMenu, ContextMenu, ColumnMenu, StateMenu, DetailsPane, DialogHost, CommandPalette, ActivityView, FailedPage, EmptyHostPage];

/** Reads them when there is nothing else to do. */
export function useLaterParts(): void {
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const part of all) part.preload();
    });
    return () => cancelIdleCallback(handle);
  }, []);
}

/** A dialog or the palette without its code would take every key and show nothing: it closes, and a notice says why. */
function MissingAbove() {
  useEffect(() => {
    closeDialog();
    stayOpen();
    closePalette();
    notify({ kind: 'partMissing' });
  }, []);
  return null;
}

/** What is typed into a dialog that is not there yet must not reach what lies under it: Del on a checkpoint, say. */
function HeldKeys() {
  useLayoutEffect(() => {
    const hold = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', hold, { capture: true });
    return () => removeEventListener('keydown', hold, { capture: true });
  }, []);
  return null;
}

/** A menu without its code closes, and a notice says why. */
function MissingMenu({ onClose }: { readonly onClose: () => void }) {
  useEffect(() => {
    onClose();
    notify({ kind: 'partMissing' });
  }, [onClose]);
  return null;
}

function MissingView() {
  return <EmptyState title={windowTexts.partMissing} hint={windowTexts.partMissingHint} />;
}
