import {
  createColumnHelper, createSortedRowModel, rowSortingFeature, sortFn_alphanumeric, sortFn_basic, tableFeatures,
} from '@tanstack/react-table';
import { maximumCheckpoints } from '../../../shared/domain/rules.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { formats } from '../../text/format.ts';
import { vmActivityTexts, vmStateText, vmTableTexts } from '../../text/virtualMachines.ts';
import { CheckpointTypeLabel } from './CheckpointTypeLabel.tsx';
import { StateMark } from './StateMark.tsx';
import { Age, Uptime } from '../times/Times.tsx';
import { TonedText } from '../../ui/TonedText.tsx';
import type { VmRow } from './vmRows.ts';

interface ColumnLook {
  /** A track of the rows' CSS grid. */
  readonly width: string;
  /** Figures stand at the end. */
  readonly isFigure?: boolean;
  readonly isQuiet?: boolean;
}

export const vmTableFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
  columnMeta: {} as ColumnLook,
});

const column = createColumnHelper<typeof vmTableFeatures, VmRow>();
const { columns: titles } = vmTableTexts;

/** Nearly full is worth a colour: the next checkpoint may be the last. */
const nearlyFull = maximumCheckpoints - 1;

/** What a running VM alone has stays empty for the others and sorts last. */
function whileRunning<T>({ vm }: VmRow, value: T): T | undefined {
  return vm.startedAt === null ? undefined : value;
}

export const vmColumns = column.columns([
  column.accessor(({ vm }) => vm.name, {
    id: 'name', header: titles.name, sortFn: 'alphanumeric', meta: { width: 'minmax(130px, 1.4fr)' },
    cell: ({ row }) => <VisibleName name={row.original.vm.name} />,
  }),
  column.accessor(({ vm }) => vmStateText(vm.state, vm.stateNumber), {
    id: 'state', header: titles.state, sortFn: 'alphanumeric', meta: { width: 'minmax(88px, 0.6fr)' },
    cell: ({ row, getValue }) => <><StateMark state={row.original.vm.state} />{getValue()}</>,
  }),
  column.accessor((row) => whileRunning(row, row.vm.cpuUsagePercent), {
    id: 'cpu', header: titles.cpu, sortFn: 'basic', sortUndefined: 'last', meta: { width: '54px', isFigure: true },
    cell: ({ getValue }) => figure(getValue(), formats.percent),
  }),
  column.accessor((row) => whileRunning(row, row.vm.memoryAssignedBytes), {
    id: 'memory', header: titles.memory, sortFn: 'basic', sortUndefined: 'last', meta: { width: '126px', isFigure: true },
    cell: ({ getValue }) => figure(getValue(), formats.size),
  }),
  column.accessor(({ vm }) => (vm.startedAt === null ? undefined : -Date.parse(vm.startedAt)), {
    id: 'uptime', header: titles.uptime, sortFn: 'basic', sortUndefined: 'last', meta: { width: '102px', isFigure: true },
    cell: ({ row }) => row.original.vm.startedAt !== null && <Uptime since={row.original.vm.startedAt} />,
  }),
  column.accessor(({ vm }) => vm.checkpointType ?? '', {
    id: 'checkpointType', header: titles.checkpointType, sortFn: 'alphanumeric', meta: { width: 'minmax(144px, 0.8fr)' },
    cell: ({ row }) => <CheckpointTypeLabel type={row.original.vm.checkpointType} />,
  }),
  column.accessor('checkpointCount', {
    id: 'checkpoints', header: titles.checkpoints, sortFn: 'basic', meta: { width: '96px', isFigure: true },
    cell: ({ getValue }) => <TonedText tone={getValue() >= nearlyFull ? 'warning' : 'plain'}>{formats.count(getValue())}</TonedText>,
  }),
  column.accessor(({ lastCheckpointAt }) => (lastCheckpointAt === undefined ? undefined : Date.parse(lastCheckpointAt)), {
    id: 'last', header: titles.last, sortFn: 'basic', sortUndefined: 'last', meta: { width: '118px', isQuiet: true },
    cell: ({ row }) => row.original.lastCheckpointAt !== undefined && <Age of={row.original.lastCheckpointAt} />,
  }),
  column.accessor(({ vm }) => (vm.activity === null ? vm.status : vmActivityTexts[vm.activity]), {
    id: 'status', header: titles.status, sortFn: 'alphanumeric', meta: { width: 'minmax(112px, 1fr)', isQuiet: true },
    cell: ({ getValue }) => getValue(),
  }),
]);

function figure(value: number | undefined, format: (value: number) => string): string | null {
  return value === undefined ? null : format(value);
}
