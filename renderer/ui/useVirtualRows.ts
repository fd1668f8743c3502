import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

interface Options {
  readonly count: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Pixels above the first row that stay in view, for a heading. */
  readonly headHeight: number;
}

/** Draws only the rows in view. The rows are placed absolutely in a box of `height` inside the element of `scrollRef`. */
export function useVirtualRows({ count, rowHeight, headHeight }: Options) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  // The virtualizer keeps the heights it has measured; rows of another height are measured anew.
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return {
    scrollRef,
    height: virtualizer.getTotalSize(),
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    show: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    /** Whole rows that fit, for the page keys. */
    page: () => Math.max(1, Math.floor(((scrollRef.current?.clientHeight ?? 0) - headHeight) / rowHeight)),
  };
}
