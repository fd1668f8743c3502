import { useHostStore } from '../../state/hostStore.ts';
import { useInventoryStore } from '../../state/inventoryStore.ts';
import { useSelectionStore } from '../../state/selectionStore.ts';
import { hostPageTexts } from '../../text/hostPages.ts';
import { WaitingPage } from '../hostPages/WaitingPage.tsx';
import { ActivityView, EmptyHostPage, FailedPage } from '../laterParts.tsx';
import { VirtualMachinesView } from './VirtualMachinesView.tsx';

/** The middle of the window: a view, or why there is none. What was once read stays, whatever becomes of the connection. */
export function Centre() {
  const status = useHostStore((state) => state.status);
  // Not the whole view, which is another one after every refresh.
  const vmCount = useInventoryStore(({ view }) => view?.contents?.vms.length ?? null);
  const failing = useInventoryStore(({ view }) => view?.refresh.failing ?? null);
  const isReadAgain = useInventoryStore(({ view }) => view?.contents === null && view.refresh.readingSince !== null);
  const name = useSelectionStore((state) => state.view);
  if (name === 'activity') return <ActivityView />;
  if (vmCount === 0 && status?.state === 'ready' && failing === null) return <EmptyHostPage />;
  if (vmCount !== null) return <VirtualMachinesView hostError={status?.error ?? null} />;
  if (status?.state === 'failed' && status.error !== null) return <FailedPage error={status.error} />;
  if (status === null || status.state === 'connecting') return <WaitingPage title={hostPageTexts.connecting} hint={hostPageTexts.connectingHint} />;
  if (status.state === 'restarting') return <WaitingPage canStop={false} title={hostPageTexts.restarting} hint={hostPageTexts.restartingHint} />;
  // What was stopped and is read again is no failure.
  if (failing !== null && !(isReadAgain && failing.error.code === 'READ_STOPPED')) return <FailedPage error={failing.error} />;
  return <WaitingPage title={hostPageTexts.loading} />;
}
