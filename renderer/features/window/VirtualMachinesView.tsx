import { useCommandContext } from '../../commands/context.ts';
import type { AppError } from '../../../shared/ipc/appError.ts';
import { checkpointsIn, useInventoryStore, vmIn } from '../../state/inventoryStore.ts';
import { shownVmId, useSelectionStore } from '../../state/selectionStore.ts';
import { useRowHeight, useSettingsStore } from '../../state/settingsStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import { windowTexts } from '../../text/window.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SplitPanes } from '../../ui/SplitPanes.tsx';
import { CheckpointTreePane } from '../checkpointTree/CheckpointTreePane.tsx';
import { VmPanel } from '../virtualMachines/VmPanel.tsx';
import { DetailsPane } from '../laterParts.tsx';
import { StaleNotice } from './StaleNotice.tsx';

/** The VMs, the checkpoints of the selected one, and details of what is selected. */
export function VirtualMachinesView({ hostError }: {
  /** Why there is no connection; null: there is one. */
  readonly hostError: AppError | null;
}) {
  const readError = useInventoryStore(({ view }) => view?.refresh.failing?.error ?? null);
  const error = hostError ?? readError;
  const isStale = error !== null;
  const resets = useSettingsStore((state) => state.layoutResets);
  const rowHeight = useRowHeight();
  return (
    <SplitPanes
      id="virtual-machines" orientation="vertical" resets={resets}
      panes={[
        {
          id: 'table', size: '42%', minSize: 120,
          content: (
            <>
              {error !== null && <AsOfNotice error={error} canConnect={hostError !== null} />}
              <VmPanel isStale={isStale} rowHeight={rowHeight} />
            </>
          ),
        },
        { id: 'tree', size: '36%', minSize: 100, splitterLabel: windowTexts.resizeTree, content: <Tree isStale={isStale} /> },
        { id: 'details', size: '22%', minSize: 60, splitterLabel: windowTexts.resizeDetails, content: <Details /> },
      ]}
    />
  );
}

function AsOfNotice({ error, canConnect }: { readonly error: AppError; readonly canConnect: boolean }) {
  const asOf = useInventoryStore(({ view }) => view?.refresh.asOf ?? null);
  return <StaleNotice error={error} asOf={asOf} canConnect={canConnect} />;
}

/** The tree shows nothing of a machine's load, and so follows what commands see. */
function Tree({ isStale }: { readonly isStale: boolean }) {
  const { vm, vms, checkpoints } = useCommandContext();
  if (vms.length > 1) return <EmptyState title={treeTexts.severalSelected(vms.length)} hint={treeTexts.severalHint} />;
  if (vm === null) return <EmptyState title={treeTexts.noSelection} />;
  return <CheckpointTreePane vm={vm} checkpoints={checkpoints} isStale={isStale} />;
}

function Details() {
  const vmId = useSelectionStore(shownVmId);
  const vm = useInventoryStore((state) => vmIn(state, vmId));
  const checkpoints = useInventoryStore((state) => checkpointsIn(state, vmId));
  return vm === undefined ? null : <DetailsPane vm={vm} checkpoints={checkpoints} />;
}
