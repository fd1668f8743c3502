import type { ActivityRecord, InventoryEvent, InventoryView } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { call, listen } from '../api.ts';
import { setRecords, useActivityStore, withRecords } from './activityStore.ts';
import { unsentInAll, useBatchStore } from './batchStore.ts';
import { askToClose } from './dialogStore.ts';
import { useHostStore } from './hostStore.ts';
import { useInventoryStore } from './inventoryStore.ts';
import { joined, patched, viewOf } from './inventoryView.ts';
import { noticeOf, notify } from './noticeStore.ts';

/** How what main knows comes into the stores. */
export interface Following {
  /** Fulfilled when all that main knew at first is there, so that a window can begin with it. */
  readonly told: Promise<unknown>;
  readonly stop: () => void;
}

/** Brings what main knows into the stores and keeps it there. */
export function startSync(): Following {
  const bundled = createBundle();
  const app = call('app:info').then((answer) => {
    if (answer.ok) useHostStore.setState({ app: answer.value });
  });
  const followed = [followHost(), followInventory(bundled), followActivity(bundled)];
  const stops = [...followed.map(({ stop }) => stop), reportUnsent(), listen('close:asked', askToClose)];
  return { told: Promise.all([app, ...followed.map(({ told }) => told)]), stop: () => stops.forEach((stop) => stop()) };
}

function followHost(): Following {
  let wasTold = false;
  const stop = listen('host:changed', (status) => {
    wasTold = true;
    useHostStore.setState({ status });
  });
  const told = call('host:get').then((status) => {
    // What was told since the question is newer than its answer.
    if (wasTold) return;
    useHostStore.setState({ status: status.ok ? status.value : { state: 'failed', host: null, error: status.error } });
  });
  return { told, stop };
}

/** Asks for the whole view once, then patches it; asks again whenever an event was missed. */
function followInventory(bundled: Bundled): Following {
  let early: InventoryEvent[] | null = [];
  let parts: readonly InventoryEvent[] = [];

  async function readWhole(): Promise<void> {
    early ??= [];
    const answer = await readPages();
    const waiting = early;
    early = null;
    if (!answer.ok) return;
    useInventoryStore.setState({ view: viewOf(answer.value) });
    take(waiting);
  }

  function take(events: readonly InventoryEvent[]): void {
    if (early !== null) {
      early.push(...events);
      return;
    }
    let { view } = useInventoryStore.getState();
    for (const [index, event] of events.entries()) {
      if (event.isUnfinished) {
        parts = [...parts, event];
        continue;
      }
      const whole = joined(parts, event);
      parts = [];
      const next = view === null ? 'gap' : patched(view, whole);
      if (next === 'gap') {
        void readWhole();
        take(events.slice(index + 1));
        return;
      }
      view = next;
    }
    useInventoryStore.setState({ view });
  }

  return { stop: listen('inventory:changed', bundled(take)), told: readWhole() };
}

/** The whole view. One that changes between two of its pages is read again from the first. */
async function readPages(): Promise<Result<InventoryView>> {
  const first = await call('inventory:get', { from: 0 });
  if (!first.ok || first.value.inventory === null) return first;
  const { hostId, revision, refresh, inventory } = first.value;
  const vms = [...inventory.vms];
  const checkpoints = [...inventory.checkpoints];
  for (let from = first.value.next; from !== null;) {
    const page = await call('inventory:get', { from });
    if (!page.ok) return page;
    if (page.value.hostId !== hostId || page.value.revision !== revision || page.value.inventory === null) return readPages();
    vms.push(...page.value.inventory.vms);
    checkpoints.push(...page.value.inventory.checkpoints);
    from = page.value.next;
  }
  return ok({ hostId, revision, refresh, inventory: { ...inventory, vms, checkpoints } });
}

function followActivity(bundled: Bundled): Following {
  /** What was told before the list came, oldest first; null: it has come. */
  let early: readonly ActivityRecord[] | null = [];
  const stop = listen('operation:changed', bundled((told) => {
    if (early !== null) early = [...early, ...told];
    const { records } = useActivityStore.getState();
    const before = new Map(records.map((record) => [record.id, record]));
    const notices = told.flatMap((record) => {
      const notice = noticeOf(record, before.get(record.id));
      before.set(record.id, record);
      return notice ?? [];
    });
    setRecords(withRecords(records, told));
    notices.forEach(notify);
  }));
  const told = call('operation:list').then((list) => {
    if (list.ok) setRecords(withRecords(list.value, early ?? []));
    early = null;
  });
  return { told, stop };
}

/** Milliseconds: about a frame. */
const bundle = 16;

type Bundled = <T>(take: (items: readonly T[]) => void) => (item: T) => void;

interface Told { readonly take: (items: readonly unknown[]) => void; readonly item: unknown }

/**
 * Hands on at once what comes alone, and together what comes within a frame of it: while hundreds of operations run, each would
 * otherwise draw half the window several times. One for all that is told, so that it arrives in the order it was told in. In a window
 * that nobody sees all is handed on at once: nothing is drawn there, and Chromium lets its timers wait for a second or a minute.
 */
function createBundle(): Bundled {
  let waiting: Told[] | null = null;

  function takeWaiting(): void {
    const told = waiting ?? [];
    waiting = null;
    if (told.length > 0) takeAll(told);
  }

  /** What is of one kind and comes first; the rest in a task of its own, so that views see what was true between the two. */
  function takeAll(told: readonly Told[]): void {
    const kind = told[0]?.take;
    const end = told.findIndex(({ take }) => take !== kind);
    const [first, rest] = end === -1 ? [told, []] : [told.slice(0, end), told.slice(end)];
    waiting = [...rest];
    setTimeout(takeWaiting, rest.length > 0 ? 0 : bundle);
    kind?.(first.map(({ item }) => item));
  }

  return <T,>(take: (items: readonly T[]) => void) => (item: T) => {
    const told: Told = { take: take as Told['take'], item };
    if (isUnseen()) {
      for (const one of [...waiting ?? [], told]) one.take([one.item]);
      if (waiting !== null) waiting = [];
    } else if (waiting === null) takeAll([told]);
    else waiting.push(told);
  };
}

function isUnseen(): boolean {
  return 'document' in globalThis && document.hidden;
}

/** Keeps main told of what waits here to be sent; it asks before the window closes. */
function reportUnsent(): () => void {
  let told: number | null = null;
  const report = (): void => {
    const count = unsentInAll(useBatchStore.getState());
    if (count === told) return;
    told = count;
    void call('app:unsent', { count });
  };
  // Also at first: a page that crashed may have said otherwise.
  report();
  return useBatchStore.subscribe(report);
}
