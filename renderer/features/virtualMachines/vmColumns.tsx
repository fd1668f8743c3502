import {
  columnOrderingFeature, columnResizingFeature, columnSizingFeature, columnVisibilityFeature, createColumnHelper, createSortedRowModel,
  rowSortingFeature, sortFn_alphanumeric, sortFn_basic, tableFeatures,
} from '@tanstack/react-table';
import type { ColumnGrowth } from './columnLayout.ts';
import type { VmColumnId } from '../../state/vmTableLayout.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { formats } from '../../text/format.ts';
import { visibleName } from '../../text/sentence.ts';
import { vmStateText, vmTableTexts } from '../../text/virtualMachines.ts';
import { CheckpointTypeLabel } from './CheckpointTypeLabel.tsx';
import { StateMark } from './StateMark.tsx';
import { Age, Uptime } from '../times/Times.tsx';
import { TonedText } from '../../ui/TonedText.tsx';
import type { VmRow } from './vmRows.ts';
import { isNearlyFull, statusOf } from './vmStatus.ts';

export interface ColumnLook {
  /** Until a person sets its width. */
  readonly growth?: ColumnGrowth;
  /** Figures stand at the end. */
  readonly isFigure?: boolean;
  readonly isQuiet?: boolean;
}

const anyLook: ColumnLook = {};

export const vmTableFeatures = tableFeatures({
  rowSortingFeature, columnSizingFeature, columnResizingFeature, columnOrderingFeature, columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
  columnMeta: anyLook,
});

export type VmTableFeatures = typeof vmTableFeatures;

const column = createColumnHelper<VmTableFeatures, VmRow>();
const { columns: titles, shortColumns: shortTitles } = vmTableTexts;

/** What a running VM alone has stays empty for the others and sorts last. */
function whileRunning<T>({ vm }: VmRow, value: T): T | undefined {
  return vm.startedAt === null ? undefined : value;
}

/** Of figures and times the greatest is what people look for first. */
const figures = { sortFn: 'basic', sortUndefined: 'last', sortDescFirst: true } as const;
const words = { sortFn: 'alphanumeric', sortDescFirst: false } as const;

/**
 * Sizes in pixels: the least that what usually stands there needs, so that on a small window the first six are whole. Names and
 * types then grow so far, and the status has what is left.
 */
export const vmColumns = column.columns([
  column.accessor(({ vm }) => vm.name, {
    ...words, id: 'name', header: titles.name, size: 110, minSize: 60, meta: { growth: { percent: 14.5, most: 340 } }, enableHiding: false,
    cell: ({ row }) => <span title={visibleName(row.original.vm.name)}><VisibleName name={row.original.vm.name} /></span>,
  }),
  column.accessor(({ vm }) => vmStateText(vm.state, vm.stateNumber), {
    ...words, id: 'state', header: titles.state, size: 83, minSize: 44, meta: { growth: { percent: 9.3, most: 120 } },
    cell: ({ row, getValue }) => <><StateMark state={row.original.vm.state} />{getValue()}</>,
  }),
  column.accessor((row) => whileRunning(row, row.vm.cpuUsagePercent), {
    ...figures, id: 'cpu', header: titles.cpu, size: 58, minSize: 44, meta: { isFigure: true },
    cell: ({ getValue }) => figure(getValue(), formats.percent),
  }),
  column.accessor((row) => whileRunning(row, row.vm.memoryAssignedBytes), {
    ...figures, id: 'memory', header: shortTitles.memory, size: 83, minSize: 44, meta: { isFigure: true },
    cell: ({ getValue }) => figure(getValue(), formats.size),
  }),
  column.accessor(({ vm }) => (vm.startedAt === null ? undefined : -Date.parse(vm.startedAt)), {
    ...figures, id: 'uptime', header: titles.uptime, size: 96, minSize: 44, meta: { isFigure: true },
    cell: ({ row }) => row.original.vm.startedAt !== null && <Uptime since={row.original.vm.startedAt} />,
  }),
  column.accessor(({ vm }) => vm.checkpointType ?? '', {
    ...words, id: 'checkpointType', header: titles.checkpointType, size: 138, minSize: 44, meta: { growth: { percent: 14.6, most: 170 } },
    cell: ({ row }) => <CheckpointTypeLabel type={row.original.vm.checkpointType} />,
  }),
  column.accessor('checkpointCount', {
    ...figures, id: 'checkpoints', header: titles.checkpoints, size: 108, minSize: 44, meta: { isFigure: true },
    cell: ({ row, getValue }) => <TonedText tone={isNearlyFull(row.original) ? 'warning' : 'plain'}>{formats.count(getValue())}</TonedText>,
  }),
  column.accessor(({ lastCheckpointAt }) => (lastCheckpointAt === undefined ? undefined : Date.parse(lastCheckpointAt)), {
    ...figures, id: 'last', header: shortTitles.last, size: 96, minSize: 44, meta: { isQuiet: true },
    cell: ({ row }) => row.original.lastCheckpointAt !== undefined && <Age of={row.original.lastCheckpointAt} isShort />,
  }),
  column.accessor((row) => statusOf(row).text, {
    ...words, id: 'status', header: titles.status, size: 150, minSize: 44, meta: { growth: { share: 156 } },
    cell: ({ row, getValue }) => <span title={getValue()}><TonedText tone={statusOf(row.original).tone}>{getValue()}</TonedText></span>,
  }),
]);

/** The whole title, for menus and screen readers. */
export function columnTitle(id: string): string {
  return titles[id as VmColumnId];
}

function figure(value: number | undefined, format: (value: number) => string): string | null {
  return value === undefined ? null : format(value);
}
