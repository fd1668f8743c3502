/** The columns of the VM table in the order they come in. */
export const vmColumnIds = [
  'name', 'state', 'cpu', 'memory', 'uptime', 'checkpointType', 'checkpoints', 'last', 'status',
] as const;

export type VmColumnId = (typeof vmColumnIds)[number];

/** How the table stands on the screen, apart from its rows. */
export interface VmTableLayout {
  /** The first counts most. */
  readonly sorting: { id: string; desc: boolean }[];
  /** Ids of all columns, hidden ones too. */
  readonly columnOrder: string[];
  /** Pixels of the columns whose width a person has set; the others share what is left. */
  readonly columnSizing: Record<string, number>;
  /** false: hidden. */
  readonly columnVisibility: Record<string, boolean>;
}

export const defaultLayout: VmTableLayout = {
  sorting: [{ id: 'name', desc: false }], columnOrder: [...vmColumnIds], columnSizing: {}, columnVisibility: {},
};

/** A width that no window shows is a fault in what was kept. */
const widest = 10_000;

/** What was kept of a layout, as far as it makes sense today; the default stands in for the rest. Never throws. */
export function layoutOf(kept: unknown): VmTableLayout {
  const { sorting, columnOrder, columnSizing, columnVisibility } = recordOf(kept);
  const sorted = listOf(sorting).flatMap((entry) => sortEntryOf(recordOf(entry)));
  const order = listOf(columnOrder).filter(isColumn);
  return {
    sorting: sorted.length === 0 ? defaultLayout.sorting : sorted,
    columnOrder: [...new Set([...order, ...vmColumnIds])],
    columnSizing: columnsOf(columnSizing, (width): width is number => typeof width === 'number' && width > 0 && width < widest),
    columnVisibility: columnsOf(columnVisibility, (isVisible): isVisible is boolean => typeof isVisible === 'boolean'),
  };
}

function sortEntryOf({ id, desc }: Readonly<Record<string, unknown>>): { id: string; desc: boolean }[] {
  return isColumn(id) && typeof desc === 'boolean' ? [{ id, desc }] : [];
}

function columnsOf<T>(kept: unknown, isValue: (value: unknown) => value is T): Record<string, T> {
  const values: Record<string, T> = {};
  for (const [id, value] of Object.entries(recordOf(kept))) if (isColumn(id) && isValue(value)) values[id] = value;
  return values;
}

function isColumn(id: unknown): id is VmColumnId {
  return (vmColumnIds as readonly unknown[]).includes(id);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
