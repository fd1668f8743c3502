import { useHostStore } from '../../state/hostStore.ts';
import { useInventoryStore } from '../../state/inventoryStore.ts';
import { useSelectionStore } from '../../state/selectionStore.ts';
import { hostPageTexts } from '../../text/hostPages.ts';
import { ActivityView } from '../activity/ActivityView.tsx';
import { EmptyHostPage } from '../hostPages/EmptyHostPage.tsx';
import { FailedPage, WaitingPage } from '../hostPages/HostPage.tsx';
import { VirtualMachinesView } from './VirtualMachinesView.tsx';

/** The middle of the window: a view, or why there is none. What was once read stays, whatever becomes of the connection. */
export function Centre() {
  const status = useHostStore((state) => state.status);
  const view = useInventoryStore((state) => state.view);
  const name = useSelectionStore((state) => state.view);
  if (name === 'activity') return <ActivityView />;
  if (view?.contents != null && view.contents.vms.length === 0 && status?.state === 'ready' && view.refresh.failing === null) return <EmptyHostPage />;
  if (view?.contents != null) return <VirtualMachinesView contents={view.contents} refresh={view.refresh} hostError={status?.error ?? null} />;
  if (status?.state === 'failed' && status.error !== null) return <FailedPage error={status.error} />;
  if (status === null || status.state === 'connecting') return <WaitingPage title={hostPageTexts.connecting} hint={hostPageTexts.connectingHint} />;
  if (status.state === 'restarting') return <WaitingPage title={hostPageTexts.restarting} hint={hostPageTexts.restartingHint} />;
  if (view?.refresh.failing != null) return <FailedPage error={view.refresh.failing.error} />;
  return <WaitingPage title={hostPageTexts.loading} />;
}
