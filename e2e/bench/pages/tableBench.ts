import { machinesOf, nameAt, type Machines } from './machines.ts';
import { frameDrawn, scrolled, timed } from './timing.ts';

/** What a page with a table lets the bench do; all times in milliseconds. Each is asked for in this order, once a page. */
export interface TableBench {
  /** Makes the machines, before anything is timed. */
  readonly fill: (count: number) => void;
  readonly firstRender: () => Promise<number>;
  /** A click on the title of the names, by which the table is sorted already. */
  readonly sortNames: () => Promise<number>;
  readonly sortFigures: () => Promise<number>;
  /** A letter typed into the filter. */
  readonly filter: () => Promise<number>;
  /** Empties it again; what is drawn then is not waited for. */
  readonly clearFilter: () => Promise<void>;
  readonly scroll: (pixels: number, frames: number) => Promise<readonly number[]>;
}

/** What our page can do beyond the others. */
export interface PatchBench {
  /** A refresh in which whatever runs has moved, until it is drawn; milliseconds. */
  readonly patch: () => Promise<number>;
}

/** How a table is made and read on its page. */
export interface BenchedTable {
  /** Brings the machines into the shape that the table is given; not timed. */
  readonly prepare: (machines: Machines) => void;
  readonly show: (place: HTMLElement) => void;
  /** The name in the first row that is drawn; empty: none is. */
  readonly firstName: () => string;
  readonly titleOf: (column: 'name' | 'cpu') => HTMLElement | null | undefined;
  readonly filter: (text: string) => void;
}

const letter = '7';

/** Puts the bench's way to the page where the bench finds it. */
export function offer({ prepare, show, firstName, titleOf, filter }: BenchedTable): void {
  let machines = machinesOf(0);
  const count = () => machines.vms.length;
  const click = (column: 'name' | 'cpu', first: number) => timed(() => titleOf(column)?.click(), () => firstName() === nameAt(first));
  const bench: TableBench = {
    fill: (wanted) => {
      machines = machinesOf(wanted);
      prepare(machines);
    },
    firstRender: () => timed(() => show(placeOf('root')), () => firstName() === nameAt(0)),
    sortNames: () => click('name', count() - 1),
    sortFigures: () => click('cpu', 6 * Math.floor(count() / 10)),
    filter: () => timed(() => filter(letter), () => firstName().includes(letter)),
    // Not measured: a table may go to what was selected meanwhile, and then shows other rows than before.
    clearFilter: async () => {
      filter('');
      await frameDrawn();
      await frameDrawn();
    },
    scroll: (pixels, frames) => scrolled(longestScroller(), pixels, frames),
  };
  Object.assign(globalThis, { bench });
}

function placeOf(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`The page has no element with the id "${id}".`);
  return place;
}

/** Where the rows are scrolled. */
function longestScroller(): HTMLElement {
  const hidden = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight - clientHeight;
  const [longest] = [...document.querySelectorAll<HTMLElement>('#root, #root *')]
    .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)).toSorted((a, b) => hidden(b) - hidden(a));
  if (longest === undefined || hidden(longest) === 0) throw new Error('There is nothing to scroll.');
  return longest;
}
