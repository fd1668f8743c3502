import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

interface Options {
  readonly count: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Pixels above the first row that stay in view, for a heading. */
  readonly headHeight: number;
  /** A row that is drawn wherever it is, because a person stands in it; -1 or none: no row. */
  readonly keptIndex?: number;
  /** How far it is scrolled at first, in pixels. */
  readonly startAt?: number;
}

/** Draws only the rows in view. The rows are placed absolutely in a box of `height` inside the element of `scrollRef`. */
export function useVirtualRows({ count, rowHeight, headHeight, keptIndex = -1, startAt = 0 }: Options) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: startAt,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      const isKept = keptIndex >= 0 && keptIndex < count && !inView.includes(keptIndex);
      return isKept ? [...inView, keptIndex].toSorted((a, b) => a - b) : inView;
    },
  });
  // What was measured with another height is void.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return {
    scrollRef,
    height: virtualizer.getTotalSize(),
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    show: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    /** Whole rows that fit, for the page keys. */
    page: () => Math.max(1, Math.floor(((scrollRef.current?.clientHeight ?? 0) - headHeight) / rowHeight)),
  };
}
