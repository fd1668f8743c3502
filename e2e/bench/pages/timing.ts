/** The next frame's beginning, before it is drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** The end of the frame that is being made: what stands in the document by then has been drawn. */
export function frameDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  }));
}

/** What takes longer than this is not waited for, so that a page that draws something else says so. Milliseconds. */
const limit = 60_000;

/** Waits for the end of the first frame in which it holds; milliseconds since `start`. */
export async function untilDrawn(start: number, isDrawn: () => boolean): Promise<number> {
  for (;;) {
    await frameDrawn();
    const taken = performance.now() - start;
    if (isDrawn()) return taken;
    if (taken > limit) throw new Error(`What was waited for was not drawn: ${isDrawn.toString()}`);
  }
}

/** Milliseconds from an act to the end of the first frame that shows what it leads to. */
export async function timed(act: () => void, isDrawn: () => boolean): Promise<number> {
  await frameDrawn();
  await frameDrawn();
  const start = performance.now();
  act();
  return untilDrawn(start, isDrawn);
}

/** Scrolls down by so many pixels each frame; milliseconds from frame to frame. */
export async function scrolled(scroller: HTMLElement, pixels: number, frames: number): Promise<readonly number[]> {
  scroller.scrollTop = 0;
  await frameDrawn();
  await frameDrawn();
  const intervals: number[] = [];
  await nextFrame();
  let last = performance.now();
  for (let frame = 1; frame <= frames; frame++) {
    scroller.scrollTop = frame * pixels;
    await nextFrame();
    const now = performance.now();
    intervals.push(now - last);
    last = now;
  }
  return intervals;
}
