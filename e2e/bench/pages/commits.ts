/** What React and the document did between `begin` and `end`. */
export interface Changes {
  /** Commits of React's in which anything was rendered. */
  readonly commits: number;
  /** Components that were rendered again, by name and part of the window: how often. */
  readonly rendered: Readonly<Record<string, number>>;
  /** Rows of the VM table that were rendered again. */
  readonly rows: number;
  /** Cells of the VM table that were touched and now say something else. */
  readonly changedCells: number;
  /** Cells that were touched and say what they said. */
  readonly sameCells: number;
  /** Places outside of the VM table's cells that were touched, other than a text that now says something else, by part of the window. */
  readonly touched: Readonly<Record<string, number>>;
}

/** As React's developer tools see a component; only what is needed here. The names are React's own. */
interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly alternate: Fiber | null;
  readonly stateNode: unknown;
}

/** The flag of a component that rendered (React's PerformedWork, which is there for its developer tools). */
const rendered = 1;

let counted: Map<string, number> | null = null;
let rows = 0;
let commits = 0;

/** Must run before React is loaded: React looks once for its developer tools, and tells them of every commit. */
export function listenToReact(): void {
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true, renderers: new Map(), inject: () => 1, checkDCE: () => undefined, onCommitFiberUnmount: () => undefined,
      onCommitFiberRoot: (_id: number, { current }: { readonly current: Fiber }) => {
        if (counted === null) return;
        const before = [...counted.values()].reduce((sum, count) => sum + count, 0);
        walk(current, counted);
        if ([...counted.values()].reduce((sum, count) => sum + count, 0) > before) commits += 1;
      },
    },
  });
}

/** Goes where this commit went: a fiber whose children are those of its alternate was left alone. */
function walk(fiber: Fiber, counts: Map<string, number>): void {
  if (fiber.alternate !== null && fiber.alternate.child === fiber.child) return;
  for (let child = fiber.child; child !== null; child = child.sibling) {
    // A child that this commit did not touch is the same object in both lists.
    if (fiber.alternate !== null && isChildOf(child, fiber.alternate)) continue;
    const name = nameOf(child);
    if (name !== null && (child.flags & rendered) !== 0) {
      const key = `${partOf(elementOf(child))}: ${name}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (name === 'VmTableRow') rows += 1;
    }
    walk(child, counts);
  }
}

function isChildOf(child: Fiber, parent: Fiber): boolean {
  for (let one = parent.child; one !== null; one = one.sibling) if (one === child) return true;
  return false;
}

function nameOf({ type }: Fiber): string | null {
  if (typeof type === 'function') return type.name;
  if (typeof type !== 'object' || type === null) return null;
  const inner: unknown = 'type' in type ? type.type : 'render' in type ? type.render : null;
  return typeof inner === 'function' ? inner.name : null;
}

function elementOf(fiber: Fiber): Element | null {
  for (let one: Fiber | null = fiber.child; one !== null; one = one.child) if (one.stateNode instanceof Element) return one.stateNode;
  for (let one: Fiber | null = fiber; one !== null; one = one.return) if (one.stateNode instanceof Element) return one.stateNode;
  return null;
}

const parts = [
  ['VM table', '[role=grid]'], ['status bar', 'footer'], ['menu bar', 'header'], ['views', 'nav'], ['actions', 'aside'], ['tree', '[role=tree]'], ['centre', 'main'],
] as const;

function partOf(element: Element | null): string {
  return parts.find(([, selector]) => element?.closest(selector) != null)?.[0] ?? 'window';
}

let texts = new Map<Element, string>();
let mutations: MutationRecord[] = [];
const observer = new MutationObserver((records) => mutations.push(...records));
const cells = '[data-vm] [data-contents]';

export function begin(): void {
  texts = new Map([...document.querySelectorAll(cells)].map((cell) => [cell, cell.textContent]));
  mutations = [];
  [counted, rows, commits] = [new Map(), 0, 0];
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributes: true });
}

export function end(): Changes {
  mutations.push(...observer.takeRecords());
  observer.disconnect();
  const touchedCells = new Set<Element>();
  const touched: Record<string, number> = {};
  for (const { target, type, oldValue } of mutations) {
    const element = target instanceof Element ? target : target.parentElement;
    const cell = element?.closest(cells);
    if (cell != null) touchedCells.add(cell);
    else if (type !== 'characterData' || target.nodeValue === oldValue) touched[partOf(element)] = (touched[partOf(element)] ?? 0) + 1;
  }
  const changed = [...touchedCells].filter((cell) => texts.get(cell) !== cell.textContent).length;
  const result = { commits, rendered: Object.fromEntries(counted ?? []), rows, changedCells: changed, sameCells: touchedCells.size - changed, touched };
  counted = null;
  return result;
}
