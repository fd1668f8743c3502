import { makeStyles, tokens } from '@fluentui/react-components';
import { useCommandContext } from '../../commands/context.ts';
import type { AppError } from '../../../shared/ipc/appError.ts';
import type { RefreshStatus } from '../../../shared/ipc/contract.ts';
import { useSettingsStore } from '../../state/settingsStore.ts';
import { treeTexts } from '../../text/checkpoints.ts';
import { vmTableTexts } from '../../text/virtualMachines.ts';
import { windowTexts } from '../../text/window.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SplitPanes } from '../../ui/SplitPanes.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { CheckpointTreeView } from '../checkpointTree/CheckpointTreeView.tsx';
import { DetailsPane } from '../details/DetailsPane.tsx';
import { VmTable } from '../virtualMachines/VmTable.tsx';
import type { Contents } from '../../state/inventoryView.ts';
import { StaleNotice } from './StaleNotice.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: '8px', padding: '8px 12px 6px', flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** The VMs, the checkpoints of the selected one, and details of what is selected. */
export function VirtualMachinesView({ contents, refresh, hostError }: {
  readonly contents: Contents; readonly refresh: RefreshStatus;
  /** Why there is no connection; null: there is one. */
  readonly hostError: AppError | null;
}) {
  const styles = useStyles();
  const error = hostError ?? refresh.failing?.error ?? null;
  const isStale = error !== null;
  const resets = useSettingsStore((state) => state.layoutResets);
  return (
    <SplitPanes
      id="virtual-machines" orientation="vertical" resets={resets}
      panes={[
        {
          id: 'table', size: '42%', minSize: 120,
          content: (
            <>
              {error !== null && <StaleNotice error={error} asOf={refresh.asOf} canConnect={hostError !== null} />}
              <div className={styles.head}><h1 className={styles.title}>{vmTableTexts.title}</h1></div>
              <VmTable contents={contents} isStale={isStale} />
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
  const styles = useStyles();
  const { vm, vms, checkpoints } = useCommandContext();
  if (vms.length > 1) return <EmptyState title={treeTexts.severalSelected(vms.length)} hint={treeTexts.severalHint} />;
  if (vm === null) return <EmptyState title={treeTexts.noSelection} />;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}><VisibleName name={vm.name} /></h2>
        <span className={styles.note}>{treeTexts.count(checkpoints.length)}</span>
      </div>
      {/* Another VM begins at the top of its own tree. */}
      <CheckpointTreeView key={vm.id} vm={vm} checkpoints={checkpoints} isStale={isStale} />
    </>
  );
}

function Details() {
  const { vm, checkpoints } = useCommandContext();
  return vm === null ? null : <DetailsPane vm={vm} checkpoints={checkpoints} />;
}
