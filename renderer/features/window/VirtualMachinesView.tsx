import { useCommandContext } from '../../commands/context.ts';
import type { AppError } from '../../../shared/ipc/appError.ts';
import type { RefreshStatus } from '../../../shared/ipc/contract.ts';
import { useRowHeight, useSettingsStore } from '../../state/settingsStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import { windowTexts } from '../../text/window.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SplitPanes } from '../../ui/SplitPanes.tsx';
import { CheckpointTreePane } from '../checkpointTree/CheckpointTreePane.tsx';
import { DetailsPane } from '../details/DetailsPane.tsx';
import { VmPanel } from '../virtualMachines/VmPanel.tsx';
import type { Contents } from '../../state/inventoryView.ts';
import { StaleNotice } from './StaleNotice.tsx';


/** The VMs, the checkpoints of the selected one, and details of what is selected. */
export function VirtualMachinesView({ contents, refresh, hostError }: {
  readonly contents: Contents; readonly refresh: RefreshStatus;
  /** Why there is no connection; null: there is one. */
  readonly hostError: AppError | null;
}) {
  const error = hostError ?? refresh.failing?.error ?? null;
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
              {error !== null && <StaleNotice error={error} asOf={refresh.asOf} canConnect={hostError !== null} />}
              <VmPanel contents={contents} isStale={isStale} rowHeight={rowHeight} />
            </>
          ),
        },
        { id: 'tree', size: '36%', minSize: 100, splitterLabel: windowTexts.resizeTree, content: <Tree isStale={isStale} /> },
        { id: 'details', size: '22%', minSize: 60, splitterLabel: windowTexts.resizeDetails, content: <Details /> },
      ]}
    />
  );
}

function Tree({ isStale }: { readonly isStale: boolean }) {
  const { vm, vms, checkpoints } = useCommandContext();
  if (vms.length > 1) return <EmptyState title={treeTexts.severalSelected(vms.length)} hint={treeTexts.severalHint} />;
  if (vm === null) return <EmptyState title={treeTexts.noSelection} />;
  return <CheckpointTreePane vm={vm} checkpoints={checkpoints} isStale={isStale} />;
}

function Details() {
  const { vm, checkpoints } = useCommandContext();
  return vm === null ? null : <DetailsPane vm={vm} checkpoints={checkpoints} />;
}
