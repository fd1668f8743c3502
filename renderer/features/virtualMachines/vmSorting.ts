import { vmColumns, type SortValue } from './vmColumns.tsx';
import type { VmRow } from './vmRows.ts';

export interface SortedBy { readonly id: string; readonly desc: boolean }

/** Rows in an order, with the keys that it was made from; undefined keys are of empty cells. */
export interface Sorted {
  readonly rows: readonly VmRow[];
  readonly by: readonly SortedBy[];
  readonly keysOf: ReadonlyMap<string, Keys>;
}

type Key = string | number | undefined;
interface Keys { readonly row: VmRow; readonly keys: readonly Key[]; readonly place: number }

/**
 * The rows sorted by columns, of which the first counts most; equal rows stay as they come. `before` is what came of it last: where the
 * same machines have the same keys in the same place, their order is taken over without comparing anything.
 */
export function sortRows(rows: readonly VmRow[], by: readonly SortedBy[], before: Sorted | null): Sorted {
  const values = by.flatMap(({ id }) => vmColumns.find((column) => column.id === id)?.sort ?? []);
  const known = before !== null && before.by === by ? before.keysOf : null;
  let isSameOrder = known?.size === rows.length;
  const keysOf = new Map<string, Keys>();
  rows.forEach((row, place) => {
    const old = known?.get(row.vm.id);
    const keys = old?.row === row ? old.keys : values.map((value) => keyOf(value, row));
    isSameOrder &&= old?.place === place && keys.every((key, index) => key === old.keys[index]);
    keysOf.set(row.vm.id, { row, keys, place });
  });
  const order = isSameOrder && before !== null ? before.rows.flatMap(({ vm }) => keysOf.get(vm.id) ?? []) : [...keysOf.values()].sort(comparing(by));
  return { rows: order.map(({ row }) => row), by, keysOf };
}

function keyOf({ kind, of }: SortValue, row: VmRow): Key {
  const value = of(row);
  return kind === 'words' ? naturalKey(value as string) : value;
}

function comparing(by: readonly SortedBy[]): (a: Keys, b: Keys) => number {
  return (a, b) => {
    for (const [index, { desc }] of by.entries()) {
      const order = compareKeys(a.keys[index], b.keys[index], desc);
      if (order !== 0) return order;
    }
    return a.place - b.place;
  };
}

function compareKeys(a: Key, b: Key, isDescending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return (a < b) === isDescending ? 1 : -1;
}

/** A text that sorts by its characters as people count: VM2 before VM10, and capitals are no difference. */
export function naturalKey(text: string): string {
  // Before the digits their number, as one character that sorts where digits do.
  return text.toLowerCase().replaceAll(/0*(\d+)/g, (_, digits: string) => String.fromCharCode(0x30 + digits.length) + digits);
}
