/** `x`: a ratio or an exponent, without a unit. */
export type Unit = 'ms' | 'bytes' | 'count' | 'x';

/** What several rounds gave. The spread is told by the lowest and the highest, so that nobody takes a lucky round for the figure. */
export interface Figure {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly unit: Unit;
  readonly rounds: number;
}

/** Something measured in the same run, in turns with ours. `ratio` is ours : reference, of the medians. */
export interface Reference {
  readonly name: string;
  readonly figure: Figure;
  readonly ratio: number;
}

export interface Row {
  /** What was measured, in a few words; no two rows have the same. */
  readonly what: string;
  readonly ours: Figure;
  readonly references: readonly Reference[];
  /** What was aimed at, in words; '' where there is nothing to reach. */
  readonly target: string;
  /** null: there is no target. A missed target is printed, and fails nothing. */
  readonly isReached: boolean | null;
  /** What a reader has to know besides; '' for nothing. */
  readonly note: string;
  /** Other figures worth keeping, by name; they are written to the JSON only. */
  readonly extra?: Readonly<Record<string, number | string>>;
}

/** As build/bench.mjs finds it. */
export type RecordedRow = Row & {
  readonly isQuick: boolean;
  /** Of the machine, over the last minute before it was recorded. */
  readonly loadAverage: number;
  readonly recordedAt: string;
};
