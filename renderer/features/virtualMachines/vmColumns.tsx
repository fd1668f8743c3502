import type { ReactNode } from 'react';
import type { VmColumnId } from '../../state/vmTableLayout.ts';
import { formats } from '../../text/format.ts';
import { visibleName } from '../../text/sentence.ts';
import { vmStateText, vmTableTexts } from '../../text/virtualMachines.ts';
import { TonedText } from '../../ui/TonedText.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { Age, Uptime } from '../times/Times.tsx';
import { CheckpointTypeLabel } from './CheckpointTypeLabel.tsx';
import type { ColumnGrowth } from './columnLayout.ts';
import { StateMark } from './StateMark.tsx';
import type { VmRow } from './vmRows.ts';
import { isNearlyFull, statusOf } from './vmStatus.ts';

/** What a row is sorted by in a column. Words; or a figure, undefined where the column is empty: it sorts last either way round. */
export type SortValue =
  | { readonly kind: 'words'; readonly of: (row: VmRow) => string }
  | { readonly kind: 'figure'; readonly of: (row: VmRow) => number | undefined };

/** A column of the VM table. Sizes in pixels. */
export interface VmColumn {
  readonly id: VmColumnId;
  /** As the head has room for it. */
  readonly title: string;
  readonly size: number;
  readonly minSize: number;
  /** Until a person sets its width; absent: it keeps to its size. */
  readonly growth?: ColumnGrowth;
  /** Figures stand at the end. */
  readonly isFigure?: boolean;
  readonly isQuiet?: boolean;
  readonly mayHide: boolean;
  readonly sort: SortValue;
  readonly draw: (row: VmRow) => ReactNode;
}

const { columns: titles, shortColumns: shortTitles } = vmTableTexts;
const usual = { minSize: 44, mayHide: true } as const;

function words(of: (row: VmRow) => string): SortValue {
  return { kind: 'words', of };
}

function figure(of: (row: VmRow) => number | undefined): SortValue {
  return { kind: 'figure', of };
}

/**
 * Sizes are the least that what usually stands there needs, so that on a small window the first six are whole. Names and
 * types then grow so far, and the status has what is left. What a running VM alone has stays empty for the others.
 */
export const vmColumns: readonly VmColumn[] = [
  {
    ...usual, id: 'name', title: titles.name, size: 110, minSize: 60, growth: { percent: 14.5, most: 340 }, mayHide: false, sort: words(({ vm }) => vm.name),
    draw: ({ vm }) => <span title={visibleName(vm.name)}><VisibleName name={vm.name} /></span>,
  },
  {
    ...usual, id: 'state', title: titles.state, size: 83, growth: { percent: 9.3, most: 120 }, sort: words(({ vm }) => vmStateText(vm.state, vm.stateNumber)),
    draw: ({ vm }) => <><StateMark state={vm.state} />{vmStateText(vm.state, vm.stateNumber)}</>,
  },
  {
    ...usual, id: 'cpu', title: titles.cpu, size: 58, isFigure: true, sort: figure(({ vm }) => (vm.startedAt === null ? undefined : vm.cpuUsagePercent)),
    draw: ({ vm }) => vm.startedAt !== null && formats.percent(vm.cpuUsagePercent),
  },
  {
    ...usual, id: 'memory', title: shortTitles.memory, size: 83, isFigure: true, sort: figure(({ vm }) => (vm.startedAt === null ? undefined : vm.memoryAssignedBytes)),
    draw: ({ vm }) => vm.startedAt !== null && formats.size(vm.memoryAssignedBytes),
  },
  {
    ...usual, id: 'uptime', title: titles.uptime, size: 96, isFigure: true, sort: figure(({ vm }) => (vm.startedAt === null ? undefined : -Date.parse(vm.startedAt))),
    draw: ({ vm }) => vm.startedAt !== null && <Uptime since={vm.startedAt} />,
  },
  {
    ...usual, id: 'checkpointType', title: titles.checkpointType, size: 138, growth: { percent: 14.6, most: 170 }, sort: words(({ vm }) => vm.checkpointType ?? ''),
    draw: ({ vm }) => <CheckpointTypeLabel type={vm.checkpointType} />,
  },
  {
    ...usual, id: 'checkpoints', title: titles.checkpoints, size: 108, isFigure: true, sort: figure(({ checkpointCount }) => checkpointCount),
    draw: (row) => <TonedText tone={isNearlyFull(row) ? 'warning' : 'plain'}>{formats.count(row.checkpointCount)}</TonedText>,
  },
  {
    ...usual, id: 'last', title: shortTitles.last, size: 96, isQuiet: true,
    sort: figure(({ lastCheckpointAt }) => (lastCheckpointAt === undefined ? undefined : Date.parse(lastCheckpointAt))),
    draw: ({ lastCheckpointAt }) => lastCheckpointAt !== undefined && <Age of={lastCheckpointAt} isShort />,
  },
  {
    ...usual, id: 'status', title: titles.status, size: 150, growth: { share: 156 }, sort: words((row) => statusOf(row).text),
    draw: (row) => {
      const { text, tone } = statusOf(row);
      return <span title={text}><TonedText tone={tone}>{text}</TonedText></span>;
    },
  },
];

/** The whole title, for menus and screen readers. */
export function columnTitle(id: string): string {
  return titles[id as VmColumnId];
}
