import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { vmRowsOf, type VmRow } from '../../../renderer/features/virtualMachines/vmRows.ts';
import { statusOf } from '../../../renderer/features/virtualMachines/vmStatus.ts';
import { formats } from '../../../renderer/text/format.ts';
import { checkpointTypeText, vmStateText, vmTableTexts } from '../../../renderer/text/virtualMachines.ts';
import type { Machines } from './machines.ts';

/** A column of a table that is measured beside ours: what it sorts by and the text in its cells, both as ours has them. */
export interface MachineColumn {
  readonly id: string;
  readonly title: string;
  readonly valueOf: (row: VmRow) => string | number | undefined;
  readonly textOf: (row: VmRow) => string;
  /** Figures begin with the greatest. */
  readonly isFigure: boolean;
}

export function rowsOf({ vms, checkpoints }: Machines): readonly VmRow[] {
  const byVm = new Map<string, Checkpoint[]>();
  for (const checkpoint of checkpoints) byVm.set(checkpoint.vmId, [...byVm.get(checkpoint.vmId) ?? [], checkpoint]);
  return vmRowsOf(vms, byVm, []);
}

/** As our filter looks for a plain word. */
export function searchText({ vm }: VmRow): string {
  return `${vm.name}\n${vm.notes}`;
}

const { columns: titles } = vmTableTexts;
const now = Date.now();

export const machineColumns: readonly MachineColumn[] = [
  words('name', ({ vm }) => vm.name),
  words('state', ({ vm }) => vmStateText(vm.state, vm.stateNumber)),
  figure('cpu', ({ vm }) => (vm.startedAt === null ? undefined : vm.cpuUsagePercent), formats.percent),
  figure('memory', ({ vm }) => (vm.startedAt === null ? undefined : vm.memoryAssignedBytes), formats.size),
  figure('uptime', ({ vm }) => (vm.startedAt === null ? undefined : now - Date.parse(vm.startedAt)), formats.span),
  words('checkpointType', ({ vm }) => checkpointTypeText(vm.checkpointType)),
  figure('checkpoints', ({ checkpointCount }) => checkpointCount, formats.count),
  figure('last', ({ lastCheckpointAt }) => (lastCheckpointAt === undefined ? undefined : Date.parse(lastCheckpointAt)), (at) => formats.shortWhen(new Date(at).toISOString(), now)),
  words('status', (row) => statusOf(row).text),
];

function words(id: keyof typeof titles, valueOf: (row: VmRow) => string): MachineColumn {
  return { id, title: titles[id], valueOf, textOf: valueOf, isFigure: false };
}

function figure(id: keyof typeof titles, valueOf: (row: VmRow) => number | undefined, format: (value: number) => string): MachineColumn {
  const textOf = (row: VmRow) => {
    const value = valueOf(row);
    return value === undefined ? '' : format(value);
  };
  return { id, title: titles[id], valueOf, textOf, isFigure: true };
}
