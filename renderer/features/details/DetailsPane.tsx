import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sizeOfCheckpoint } from '../../../shared/domain/figures.ts';
import { buildTree, flatten, type CheckpointNode } from '../../../shared/domain/tree.ts';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useSelectionStore } from '../../state/selectionStore.ts';
import { formats } from '../../text/format.ts';
import { detailsTexts } from '../../text/details.ts';
import { windowTexts } from '../../text/window.ts';
import { FactList } from '../../ui/FactList.tsx';
import { CheckpointSummary } from './CheckpointSummary.tsx';
import { DiskTable } from './DiskTable.tsx';
import { ServiceTable } from './ServiceTable.tsx';
import { useDetails } from './useDetails.ts';
import { VmSummary } from './VmSummary.tsx';
import { WhenRead } from './WhenRead.tsx';

type Page = 'summary' | 'disks' | 'hardware';

const useStyles = makeStyles({
  region: { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 },
  tabs: { flexShrink: 0, paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  page: { flexGrow: 1, minHeight: 0, overflow: 'auto', padding: '12px', userSelect: 'text' },
});

/** What is known of the selected checkpoint, else of the selected VM. What is slow to read is read when its page is opened. */
export function DetailsPane({ vm, checkpoints }: { readonly vm: Vm; readonly checkpoints: readonly Checkpoint[] }) {
  const styles = useStyles();
  const nodeKey = useSelectionStore((state) => state.nodes.focus);
  const [chosen, setChosen] = useState<Page>('summary');
  const node = useMemo(
    () => flatten(buildTree(checkpoints, vm.parentCheckpointId)).find(({ key }) => key === nodeKey),
    [checkpoints, vm.parentCheckpointId, nodeKey],
  );
  const page = node !== undefined && chosen === 'hardware' ? 'summary' : chosen;
  return (
    <section aria-label={windowTexts.details} className={styles.region}>
      <TabList size="small" className={styles.tabs} selectedValue={page} onTabSelect={(_, { value }) => setChosen(value as Page)}>
        <Tab value="summary">{detailsTexts.summary}</Tab>
        <Tab value="disks">{detailsTexts.disks}</Tab>
        {node === undefined && <Tab value="hardware">{detailsTexts.hardware}</Tab>}
      </TabList>
      <div role="tabpanel" aria-label={detailsTexts[page]} tabIndex={0} className={styles.page}>
        {page === 'summary' && (node === undefined ? <VmSummary vm={vm} /> : <CheckpointSummary vm={vm} node={node} checkpoints={checkpoints} />)}
        {page === 'disks' && <Disks vm={vm} checkpoints={checkpoints} node={node} />}
        {page === 'hardware' && <Hardware vm={vm} checkpoints={checkpoints} />}
      </div>
    </section>
  );
}

interface Subject { readonly vm: Vm; readonly checkpoints: readonly Checkpoint[] }

function Disks({ vm, checkpoints, node }: Subject & { readonly node: CheckpointNode | undefined }) {
  const state = useDetails(vm.id, checkpoints);
  return (
    <WhenRead state={state}>
      {(details) => {
        if (node === undefined) return <DiskTable disks={details.disks} details={details} />;
        const { id } = node.checkpoint;
        const size = sizeOfCheckpoint(details, id);
        return (
          <>
            <FactList facts={[{ label: detailsTexts.checkpoint.size, value: size === null ? detailsTexts.unknown : formats.size(size) }]} />
            <DiskTable disks={details.checkpoints.find(({ checkpointId }) => checkpointId === id)?.disks ?? []} details={details} />
          </>
        );
      }}
    </WhenRead>
  );
}

function Hardware({ vm, checkpoints }: Subject) {
  const state = useDetails(vm.id, checkpoints);
  const { vm: labels } = detailsTexts;
  return (
    <WhenRead state={state}>
      {(details) => (
        <>
          <FactList
            facts={[
              { label: labels.processors, value: formats.count(details.processorCount) },
              {
                label: labels.memory,
                value: details.dynamicMemoryEnabled
                  ? detailsTexts.dynamicMemory(
                    formats.size(details.memoryStartupBytes), formats.size(details.memoryMinimumBytes), formats.size(details.memoryMaximumBytes),
                  )
                  : detailsTexts.staticMemory(formats.size(details.memoryStartupBytes)),
              },
            ]}
          />
          <ServiceTable services={details.integrationServices} />
        </>
      )}
    </WhenRead>
  );
}
