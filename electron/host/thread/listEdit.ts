/** A run of the earlier list that stays, or items that are new there. */
export type Segment<T> = { readonly from: number; readonly count: number } | { readonly items: readonly T[] };

/**
 * How to make the later list of the earlier one: its parts in order. An item is the same when it is the very same object. A list
 * of any length that stayed is one segment; new items come by at most `most` in one.
 */
export function editBetween<T extends object>(earlier: readonly T[], later: readonly T[], most: number): readonly Segment<T>[] {
  const places = new Map(earlier.map((item, at) => [item, at]));
  const segments: { from: number; count: number; items: T[] | null }[] = [];
  for (const item of later) {
    const last = segments.at(-1);
    const place = places.get(item);
    if (place !== undefined && last?.items === null && last.from + last.count === place) last.count += 1;
    else if (place !== undefined) segments.push({ from: place, count: 1, items: null });
    else if (last !== undefined && last.items !== null && last.items.length < most) last.items.push(item);
    else segments.push({ from: 0, count: 0, items: [item] });
  }
  return segments.map(({ from, count, items }) => (items === null ? { from, count } : { items }));
}

/** The later list; the very earlier one where nothing changed. What stayed keeps its identity. */
export function edited<T>(earlier: readonly T[], segments: readonly Segment<T>[]): readonly T[] {
  const [first] = segments;
  if (segments.length === 1 && first !== undefined && 'from' in first && first.count === earlier.length) return earlier;
  const later: T[] = [];
  for (const segment of segments) {
    // Not as arguments of one call: there may be more items than a call takes.
    for (const item of 'items' in segment ? segment.items : earlier.slice(segment.from, segment.from + segment.count)) later.push(item);
  }
  return later;
}
