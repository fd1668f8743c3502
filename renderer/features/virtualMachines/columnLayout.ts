/** A column as far as its place and width matter. Widths in pixels. */
export interface ColumnTrack {
  readonly width: number;
  /** Whether a person has set the width. */
  readonly isSet: boolean;
  /** Absent: it keeps to its width. */
  readonly growth: ColumnGrowth | undefined;
}

/** What a column takes of a wide table: a part of what is left over, or of the whole table's width up to so many pixels. */
export type ColumnGrowth = { readonly share: number } | { readonly percent: number; readonly most: number };

/**
 * The CSS grid's tracks, which all rows have in common, in a table of this width. Not in units of a container: with them the browser lays out
 * every row anew when one changes.
 */
export function trackList(tracks: readonly ColumnTrack[], tableWidth: number): string {
  return tracks.map(({ width, isSet, growth }) => {
    const pixels = `${String(width)}px`;
    if (isSet || growth === undefined) return pixels;
    return 'share' in growth ? `minmax(${pixels}, ${String(growth.share)}fr)` : `${String(Math.max(width, Math.min(tableWidth * growth.percent / 100, growth.most)))}px`;
  }).join(' ');
}

export type Side = 'before' | 'after';

/** The order with one column put beside another. */
export function withMoved(order: readonly string[], id: string, target: string, side: Side): string[] {
  if (id === target || !order.includes(target)) return [...order];
  const others = order.filter((other) => other !== id);
  const place = others.indexOf(target) + (side === 'after' ? 1 : 0);
  return others.toSpliced(place, 0, id);
}

/** The order with a column one place further among the visible ones; null when it is at the end already. */
export function withStepped(order: readonly string[], visible: readonly string[], id: string, step: 1 | -1): string[] | null {
  const neighbour = visible[visible.indexOf(id) + step];
  return neighbour === undefined ? null : withMoved(order, id, neighbour, step === 1 ? 'after' : 'before');
}
