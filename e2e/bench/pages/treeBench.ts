import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { treeOf } from './machines.ts';
import { timed, untilDrawn } from './timing.ts';

/** What a page with a tree lets the bench do; milliseconds. */
export interface TreeBench {
  readonly fill: (count: number) => void;
  /** All nodes open. */
  readonly firstRender: () => Promise<number>;
  /** Waits for a press of a key from now on. */
  readonly awaitKey: () => void;
  /** From that press until the last row stands on the screen. */
  readonly untilEnd: () => Promise<number>;
}

/** How a tree is made and read on its page. */
export interface BenchedTree {
  readonly show: (place: HTMLElement, checkpoints: readonly Checkpoint[]) => void;
  /** What the keys of the tree are pressed in. */
  readonly keyed: () => HTMLElement | null;
  /** The last row; null: it is not drawn. */
  readonly lastRow: () => Element | null | undefined;
  readonly firstRow: () => Element | null | undefined;
}

export function offer({ show, keyed, firstRow, lastRow }: BenchedTree): void {
  let checkpoints = treeOf(0);
  let ended = Promise.resolve(0);
  const bench: TreeBench = {
    fill: (count) => { checkpoints = treeOf(count); },
    firstRender: async () => {
      const place = document.getElementById('root');
      if (place === null) throw new Error('The page has no root.');
      const taken = await timed(() => show(place, checkpoints), () => isInView(firstRow()));
      keyed()?.focus();
      return taken;
    },
    awaitKey: () => {
      ended = new Promise((resolve, reject) => {
        addEventListener('keydown', ({ timeStamp }) => void untilDrawn(timeStamp, () => isInView(lastRow())).then(resolve, reject), { capture: true, once: true });
      });
    },
    untilEnd: () => ended,
  };
  Object.assign(globalThis, { bench });
}

function isInView(row: Element | null | undefined): boolean {
  const box = row?.getBoundingClientRect();
  return box !== undefined && box.top < innerHeight && box.bottom > 0;
}
