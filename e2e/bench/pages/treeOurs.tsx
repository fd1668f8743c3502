import { createRoot } from 'react-dom/client';
import { CheckpointTreePane } from '../../../renderer/features/checkpointTree/CheckpointTreePane.tsx';
import { selectVm } from '../../../renderer/state/selectionStore.ts';
import { fillStores } from './filledStores.ts';
import { machinesOf, treeNodeId } from './machines.ts';
import { Provider } from './provider.tsx';
import { offer } from './treeBench.ts';

const rows = () => [...document.querySelectorAll('[role=treeitem]')];

offer({
  show: (place, checkpoints) => {
    const [vm] = machinesOf(1).vms;
    if (vm === undefined) throw new Error('There is no machine.');
    const whole = { ...vm, parentCheckpointId: treeNodeId(checkpoints.length - 1) };
    fillStores([whole], checkpoints);
    selectVm(vm.id);
    createRoot(place).render(<Provider><div className="panel viewport"><CheckpointTreePane vm={whole} checkpoints={checkpoints} isStale={false} /></div></Provider>);
  },
  keyed: () => document.querySelector<HTMLElement>('[role=tree]'),
  firstRow: () => rows()[0],
  lastRow: () => rows().find((row) => row.getAttribute('aria-label')?.startsWith('Now')),
});
