import { useEffect } from 'react';
import { closeDialog, stayOpen } from '../../state/dialogStore.ts';
import { notify } from '../../state/noticeStore.ts';
import { closePalette } from '../../state/paletteStore.ts';
import { windowTexts } from '../../text/window.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { lazily } from '../../ui/lazily.tsx';

/** What the window does not begin with. Each is read once the window stands, before anybody asks for it. */
export const DialogHost = lazily(async () => (await import('../dialogs/DialogHost.tsx')).DialogHost, MissingAbove);
export const CommandPalette = lazily(async () => (await import('../palette/CommandPalette.tsx')).CommandPalette, MissingAbove);
export const ActivityView = lazily(async () => (await import('../activity/ActivityView.tsx')).ActivityView, MissingView);
export const FailedPage = lazily(async () => (await import('../hostPages/FailedPage.tsx')).FailedPage, MissingView);
export const EmptyHostPage = lazily(async () => (await import('../hostPages/EmptyHostPage.tsx')).EmptyHostPage, MissingView);

/** Reads them when there is nothing else to do. */
export function useLaterParts(): void {
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const part of [DialogHost, CommandPalette, ActivityView, FailedPage, EmptyHostPage]) part.preload();
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

function MissingView() {
  return <EmptyState title={windowTexts.partMissing} hint={windowTexts.partMissingHint} />;
}
