import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

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

/** Rows that are drawn above and below those in view, so that a slow scroll finds them there. */
const beside = 8;

/** Milliseconds after a jump in which nothing else moves, until the rows beside those in view are drawn too. */
const rest = 100;

interface View {
  readonly top: number; readonly height: number; readonly width: number;
  /** It has just jumped: the rows in view are all that is needed at once. */
  readonly isBare: boolean;
}

/** The rows to draw; `end` is the first that is not. */
interface Range { readonly start: number; readonly end: number }

/**
 * Draws only the rows in view. The rows are placed absolutely in a box of `height` inside the element of `scrollRef`. All rows are of one
 * height, so that nothing has to be measured or kept of them, however many there are. A row that goes out of view leaves its element, by
 * `key`, to one that comes in: another text in an element costs far less than another element.
 */
export function useVirtualRows({ count, rowHeight, headHeight, keptIndex = -1, startAt = 0 }: Options) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: startAt, height: 0, width: 0, isBare: true });
  const slots = Math.ceil(view.height / rowHeight) + 1 + 2 * beside;
  const { start, end } = rangeIn(view, rowHeight, count, view.isBare && count > slots ? 0 : beside);

  useEffect(() => {
    if (!view.isBare) return undefined;
    const timer = setTimeout(() => setView((before) => ({ ...before, isBare: false })), rest);
    return () => clearTimeout(timer);
  }, [view]);

  const begin = useRef(startAt);
  useLayoutEffect(() => {
    const scroller = scrollRef.current;
    if (scroller === null || begin.current === 0) return;
    scroller.scrollTop = begin.current;
    // A list that has become shorter since, or stands in a higher window, cannot be scrolled so far.
    setView((before) => ({ ...before, top: scroller.scrollTop }));
  }, []);

  useLayoutEffect(() => {
    const scroller = scrollRef.current;
    if (scroller === null) return undefined;
    // Both are told before the frame is drawn that they are about, and what they find is drawn in it. The first size comes so too: asked for
    // here, it would have the page laid out twice.
    const take = (seen: (before: View) => Seen) => flushSync(() => setView((before) => viewAfter(before, seen(before), rowHeight)));
    // By what the observer says, without asking the element: another list's observer may just have changed the page.
    const observer = new ResizeObserver((entries) => {
      const size = entries.at(-1)?.contentRect;
      if (size !== undefined) take(({ top }) => ({ top, height: Math.round(size.height), width: Math.round(size.width) }));
    });
    const follow = () => take(() => viewOf(scroller));
    scroller.addEventListener('scroll', follow, { passive: true });
    observer.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [rowHeight]);

  const rows = useMemo(() => {
    const indexes = Array.from({ length: end - start }, (_, place) => start + place);
    const isKept = keptIndex >= 0 && keptIndex < count && (keptIndex < start || keptIndex >= end);
    const all = !isKept ? indexes : keptIndex < start ? [keptIndex, ...indexes] : [...indexes, keptIndex];
    // The kept row keeps its element wherever it is; the row in view that would have it takes a spare one.
    const isTaken = (index: number) => isKept && index !== keptIndex && index % slots === keptIndex % slots;
    return all.map((index) => ({ index, key: isTaken(index) ? 'spare' : String(index % slots), top: headHeight + index * rowHeight }));
  }, [start, end, slots, keptIndex, count, headHeight, rowHeight]);

  return {
    scrollRef,
    /** Pixels of the scrolled element's inside; 0 until it is laid out. */
    width: view.width,
    height: headHeight + count * rowHeight,
    rows,
    /** Scrolls no further than needed; the row is drawn with whatever else the caller changes. */
    show: (index: number) => {
      const scroller = scrollRef.current;
      if (scroller === null) return;
      const { top, height } = viewOf(scroller);
      const [first, last] = [index * rowHeight, (index + 1) * rowHeight + headHeight - height];
      const next = Math.min(first, Math.max(last, top));
      if (next === top) return;
      scroller.scrollTop = next;
      // A key jumps once: to take the rows beside away and to make them anew would be more than to draw them.
      setView((before) => {
        const after = viewAfter(before, viewOf(scroller), rowHeight);
        return after === before ? before : { ...after, isBare: before.isBare };
      });
    },
    /** Whole rows that fit, for the page keys. */
    page: () => Math.max(1, Math.floor(((scrollRef.current?.clientHeight ?? 0) - headHeight) / rowHeight)),
  };
}

type Seen = Omit<View, 'isBare'>;

function viewOf({ scrollTop, clientHeight, clientWidth }: HTMLElement): Seen {
  return { top: scrollTop, height: clientHeight, width: clientWidth };
}

/** The same object while the same rows are in view, so that nothing is drawn anew. */
function viewAfter(before: View, seen: Seen, rowHeight: number): View {
  const [was, is] = [rangeIn(before, rowHeight, Infinity, 0), rangeIn(seen, rowHeight, Infinity, 0)];
  if (was.start === is.start && was.end === is.end && before.width === seen.width) return before;
  return { ...seen, isBare: is.start >= was.end || is.end <= was.start };
}

/** The rows that stand between top and bottom, with so many on each side. */
function rangeIn({ top, height }: Seen, rowHeight: number, count: number, more: number): Range {
  const start = Math.max(0, Math.floor(top / rowHeight) - more);
  const end = Math.ceil((top + height) / rowHeight) + more;
  // A list that has become shorter is scrolled back a moment later.
  return { start: Math.min(start, count), end: Math.min(end, count) };
}
