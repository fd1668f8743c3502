import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { VmPanel } from '../../../renderer/features/virtualMachines/VmPanel.tsx';
import { vmsIn, useInventoryStore } from '../../../renderer/state/inventoryStore.ts';
import { patched } from '../../../renderer/state/inventoryView.ts';
import { useRowHeight } from '../../../renderer/state/settingsStore.ts';
import { resetColumns } from '../../../renderer/state/vmTableStore.ts';
import { fillStores } from './filledStores.ts';
import { moved } from './machines.ts';
import { Provider } from './provider.tsx';
import { offer, type PatchBench } from './tableBench.ts';
import { timed } from './timing.ts';

function Panel() {
  const rowHeight = useRowHeight();
  return <VmPanel isStale={false} rowHeight={rowHeight} />;
}

offer({
  prepare: ({ vms, checkpoints }) => {
    // The layout of the last opening is kept, as in the app.
    resetColumns();
    fillStores(vms, checkpoints);
  },
  show: (place) => createRoot(place).render(<Provider><div className="panel viewport"><Panel /></div></Provider>),
  firstName: () => document.querySelector('[aria-rowindex="2"] [role=rowheader]')?.textContent ?? '',
  titleOf: (column) => document.querySelector<HTMLElement>(`[data-column=${column}] button`),
  filter: (text) => {
    const input = document.querySelector('input');
    if (input === null) throw new Error('There is no filter.');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    flushSync(() => input.dispatchEvent(new InputEvent('input', { bubbles: true })));
  },
});

const patch: PatchBench['patch'] = () => {
  const { view } = useInventoryStore.getState();
  if (view === null) throw new Error('Nothing was filled.');
  const changedVms = vmsIn({ view }).filter(({ startedAt }) => startedAt !== null).map(moved);
  const cell = () => document.querySelector('[aria-rowindex="2"] [data-contents=memory]')?.textContent;
  const before = cell();
  return timed(() => {
    const next = patched(view, {
      hostId: view.hostId, revision: view.revision + 1, refresh: view.refresh,
      change: { takenAt: new Date().toISOString(), changedVms, removedVmIds: [], changedCheckpoints: [], removedCheckpointIds: [] },
    });
    if (next !== 'gap') useInventoryStore.setState({ view: next });
  }, () => cell() !== before);
};
Object.assign(globalThis, { patchBench: { patch } satisfies PatchBench });
