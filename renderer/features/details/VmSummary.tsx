import type { Vm } from '../../../shared/domain/vm.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import { formats } from '../../text/format.ts';
import { vmActivityTexts, vmStateText } from '../../text/virtualMachines.ts';
import { detailsTexts } from '../../text/details.ts';
import { FactList, type Fact } from '../../ui/FactList.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { CheckpointTypeLabel } from '../virtualMachines/CheckpointTypeLabel.tsx';
import { fromDetails, memoryText, switchNames, told } from './told.tsx';

const { vm: labels } = detailsTexts;

/** A VM at a glance. */
export function VmSummary({ vm, state }: { readonly vm: Vm; readonly state: DetailsState }) {
  return <FactList facts={factsOf(vm, state)} />;
}

function factsOf(vm: Vm, state: DetailsState): readonly Fact[] {
  const facts: (Fact | null)[] = [
    { label: labels.state, value: vmStateText(vm.state, vm.stateNumber) },
    { label: labels.status, value: vm.activity === null ? vm.status : vmActivityTexts[vm.activity] },
    { label: labels.checkpointType, value: <CheckpointTypeLabel type={vm.checkpointType} /> },
    { label: labels.automatic, value: automaticText(vm.automaticCheckpointsEnabled) },
    { label: labels.processors, value: fromDetails(state, ({ processorCount }) => told(processorCount, formats.count)) },
    { label: labels.memory, value: fromDetails(state, ({ memory }) => told(memory, memoryText)) },
    { label: labels.network, value: fromDetails(state, ({ networkAdapters }) => switchNames(networkAdapters)) },
    vm.startedAt === null ? null : { label: labels.started, value: formats.dateTime(vm.startedAt) },
    { label: labels.generation, value: formats.count(vm.generation) },
    { label: labels.version, value: vm.version },
    vm.isClustered ? { label: labels.clustered, value: detailsTexts.isClustered } : null,
    vm.isReplica ? { label: labels.replica, value: detailsTexts.isReplica } : null,
    { label: labels.location, value: <VisibleName name={vm.checkpointFileLocation} wraps />, isWide: true },
    vm.notes === '' ? null : { label: labels.notes, value: vm.notes, isWide: true },
  ];
  return facts.filter((fact) => fact !== null);
}

function automaticText(enabled: boolean | null): string {
  if (enabled === null) return detailsTexts.notSupportedHere;
  return enabled ? detailsTexts.on : detailsTexts.off;
}
