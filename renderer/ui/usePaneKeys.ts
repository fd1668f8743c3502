import { useEffect } from 'react';

/** What has the keyboard in a pane at first, rather than whatever comes first in it. */
const homes = '[role=grid], [role=tree], [role=tab][aria-selected=true], [aria-current]';
const reachable = 'button:not([tabindex="-1"]), input, select, [tabindex="0"]';

/** F6 goes to the next pane, Shift+F6 to the one before, and round. Panes carry `data-pane`; of those in one another the inner ones count. */
export function usePaneKeys(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.querySelector('[data-pane]') === null);
      const next = paneAfter(panes, panes.findIndex((pane) => pane.contains(document.activeElement)), event.shiftKey ? -1 : 1);
      next?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isActive]);
}

/** The place of the keyboard in the next pane that has one. `from` -1: in none of them. */
function paneAfter(panes: readonly HTMLElement[], from: number, step: 1 | -1): HTMLElement | undefined {
  const start = from === -1 && step === -1 ? 0 : from;
  const around = panes.map((_, count) => panes[(start + step * (count + 1) + panes.length * 2) % panes.length]);
  return around.map((pane) => homeIn(pane)).find((home) => home !== null) ?? undefined;
}

function homeIn(pane: HTMLElement | undefined): HTMLElement | null {
  // A pane that takes the focus itself does so: what stands in it comes and goes.
  if (pane?.tabIndex === -1 && pane.hasAttribute('tabindex')) return pane;
  return pane?.querySelector<HTMLElement>(homes) ?? pane?.querySelector<HTMLElement>(reachable) ?? null;
}
