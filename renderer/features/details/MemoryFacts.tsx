import type { Vm } from '../../../shared/domain/vm.ts';
import type { MemorySettings, VmDetails } from '../../../shared/domain/vmDetails.ts';
import { detailsTexts } from '../../text/details.ts';
import { formats } from '../../text/format.ts';
import { FactList, type Fact } from '../../ui/FactList.tsx';
import { told } from './told.tsx';

const { memory: labels } = detailsTexts;

/** How a VM's memory is set, and what it takes now. */
export function MemoryFacts({ vm, details }: { readonly vm: Vm; readonly details: VmDetails }) {
  return (
    <>
      <FactList title={labels.settings} facts={settingsOf(details.memory)} />
      <FactList title={labels.now} facts={nowOf(vm, details)} />
    </>
  );
}

/** Minimum and maximum count only while the memory is dynamic. */
function settingsOf(memory: MemorySettings | null): readonly Fact[] {
  if (memory === null) return [{ label: labels.startup, value: told(memory, () => null) }];
  const { isDynamic, startupBytes, minimumBytes, maximumBytes } = memory;
  return [
    { label: labels.startup, value: formats.size(startupBytes) },
    { label: labels.dynamic, value: isDynamic ? detailsTexts.on : detailsTexts.off },
    ...(isDynamic ? [
      { label: labels.minimum, value: formats.size(minimumBytes) },
      { label: labels.maximum, value: formats.size(maximumBytes) },
    ] : []),
  ];
}

function nowOf({ memoryAssignedBytes }: Vm, { memoryDemandBytes, memoryStatus }: VmDetails): readonly Fact[] {
  if (memoryAssignedBytes === 0) return [{ label: labels.assigned, value: labels.none }];
  return [
    { label: labels.assigned, value: formats.size(memoryAssignedBytes) },
    { label: labels.demand, value: told(memoryDemandBytes, formats.size) },
    { label: labels.status, value: told(memoryStatus, (status) => (status === '' ? detailsTexts.empty : status)) },
  ];
}
