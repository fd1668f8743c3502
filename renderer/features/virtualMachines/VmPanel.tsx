import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useActivityStore } from '../../state/activityStore.ts';
import { checkpointLists, useInventoryStore, vmsIn } from '../../state/inventoryStore.ts';
import { setFilter, setWish, useVmViewStore } from '../../state/vmViewStore.ts';
import { vmFilterTexts, vmTableTexts } from '../../text/virtualMachines.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { parseVmFilter } from './vmFilter.ts';
import { vmRowsOf } from './vmRows.ts';
import { VmTable } from './VmTable.tsx';
import { VmTableBar } from './VmTableBar.tsx';

/** The VM table with what stands above it: its title, the filter, and what is done most. */
export function VmPanel({ isStale, rowHeight }: {
  readonly isStale: boolean;
  /** Pixels. */
  readonly rowHeight: number;
}) {
  const vms = useInventoryStore(vmsIn);
  const checkpointsByVm = useInventoryStore(checkpointLists);
  // Typing goes before drawing: with thousands of machines the rows follow a moment later.
  const text = useDeferredValue(useVmViewStore((state) => state.filter));
  const running = useActivityStore((state) => state.running);
  const all = useMemo(() => vmRowsOf(vms, checkpointsByVm, running), [vms, checkpointsByVm, running]);
  const filter = useMemo(() => parseVmFilter(text), [text]);
  const rows = useMemo(() => (filter.isEmpty ? all : all.filter(filter.matches)), [all, filter]);

  function clearFilter(): void {
    setFilter('');
    setWish('table');
  }

  return (
    <>
      <VmTableBar count={vms.length} problems={filter.problems} shownCount={filter.isEmpty ? null : rows.length} />
      <VmTable rows={rows} isFiltered={!filter.isEmpty} isStale={isStale} rowHeight={rowHeight} />
      {all.length === 0 && <EmptyState title={vmTableTexts.empty} hint={vmTableTexts.emptyHint} />}
      {all.length > 0 && rows.length === 0 && (
        <EmptyState title={vmFilterTexts.noMatch} hint={<Button onClick={clearFilter}>{vmFilterTexts.clear}</Button>} />
      )}
    </>
  );
}
