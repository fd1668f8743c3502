import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import type { DetailsTab } from '../../state/detailsTabStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { FactList } from '../../ui/FactList.tsx';
import { AdapterTable } from './AdapterTable.tsx';
import { CheckpointSummary } from './CheckpointSummary.tsx';
import { DiskTable } from './DiskTable.tsx';
import { MemoryFacts } from './MemoryFacts.tsx';
import { ServiceTable } from './ServiceTable.tsx';
import { checkpointSizeText } from './told.tsx';
import { VmSummary } from './VmSummary.tsx';

interface Subject { readonly tab: DetailsTab; readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly state: DetailsState }

export function VmPage({ tab, vm, checkpoints, state }: Subject) {
  if (tab === 'summary') return <VmSummary vm={vm} state={state} />;
  return (
    <WhenRead state={state}>
      {(details) => {
        switch (tab) {
          case 'memory': return <MemoryFacts vm={vm} details={details} />;
          case 'disks': return <DiskTable disks={details.disks} details={details} checkpoints={checkpoints} />;
          case 'network': return <AdapterTable adapters={details.networkAdapters} hasGuest />;
          case 'services': return <ServiceTable services={details.integrationServices} />;
        }
      }}
    </WhenRead>
  );
}

export function CheckpointPage({ tab, vm, node, checkpoints, state }: Subject & { readonly node: CheckpointNode }) {
  if (tab !== 'disks' && tab !== 'network') return <CheckpointSummary vm={vm} node={node} checkpoints={checkpoints} state={state} />;
  const { id } = node.checkpoint;
  return (
    <WhenRead state={state}>
      {(details) => {
        const contents = details.checkpoints.find(({ checkpointId }) => checkpointId === id);
        if (contents === undefined) return detailsTexts.notTold;
        if (tab === 'network') return <AdapterTable adapters={contents.networkAdapters} hasGuest={false} />;
        return (
          <>
            <FactList facts={[{ label: detailsTexts.checkpoint.size, value: checkpointSizeText(details, id) }]} />
            <DiskTable disks={contents.disks} details={details} checkpoints={checkpoints} />
          </>
        );
      }}
    </WhenRead>
  );
}

/** What was read on demand: being read, or there. What failed is said above the page. */
function WhenRead({ state: { details, isReading }, children }: { readonly state: DetailsState; readonly children: (details: VmDetails) => ReactNode }) {
  if (details !== null) return children(details);
  return isReading ? <Spinner size="tiny" labelPosition="after" label={detailsTexts.loading} style={{ alignSelf: 'start' }} /> : null;
}
