/** What one cell of a row may hold. */
export type Cell<T> = (value: unknown) => value is T;

export const isText: Cell<string> = (value) => typeof value === 'string';
export const isNumber: Cell<number> = (value) => typeof value === 'number';
export const isFlag: Cell<boolean> = (value) => typeof value === 'boolean';
export const isNumbers: Cell<readonly number[]> = (value): value is readonly number[] => Array.isArray(value) && value.every(isNumber);

/** Text of a form. */
export function textLike(pattern: RegExp): Cell<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

export function orNull<T>(cell: Cell<T>): Cell<T | null> {
  return (value): value is T | null => value === null || cell(value);
}

/** Names of columns with what their cells may hold, in the order in which they come. */
export type Columns = Readonly<Record<string, Cell<unknown>>>;

/** A row by the names of its columns. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: C[Name] extends Cell<infer T> ? T : never };

/**
 * Reads rows that come under one header. The compact form is for speed, and so is this reader: a schema library takes ten times
 * as long for the tens of thousands of rows of a large host.
 */
export class RowReader<C extends Columns> {
  readonly names: readonly string[];
  readonly #cells: readonly Cell<unknown>[];

  constructor(columns: C) {
    this.names = Object.keys(columns);
    this.#cells = Object.values(columns);
  }

  /** The row by its columns' names, or the name of the first column that holds something else ('' for what is no such row). */
  read(row: unknown): RowOf<C> | string {
    if (!Array.isArray(row) || row.length !== this.#cells.length) return '';
    const read: Record<string, unknown> = {};
    for (let at = 0; at < this.#cells.length; at += 1) {
      const name = this.names[at] ?? '';
      const value: unknown = row[at];
      if (this.#cells[at]?.(value) !== true) return name;
      read[name] = value;
    }
    return read as RowOf<C>;
  }
}

/** Whether two rows, as they came, hold the same. */
export function isSameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  // A loop, because a large host has a million cells.
  for (let at = 0; at < a.length; at += 1) {
    const [value, other] = [a[at], b[at]];
    if (value !== other && !(Array.isArray(value) && Array.isArray(other) && isSameRow(value, other))) return false;
  }
  return true;
}
