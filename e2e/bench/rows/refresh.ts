import type { Page } from '@playwright/test';
import type { PreloadBridge } from '../../../shared/ipc/channels.ts';
import { type BenchApp, openBenchApp } from '../benchApp.ts';
import { benchWorld, busyWorld, worldWithNotes } from '../benchWorld.ts';
import { against, bench, figureOf, record, rounds } from '../figures.ts';
import { startIdleThread } from '../idleThread.ts';
import { installProbe, type Probed, probed, readsTold, readsToldAfter } from '../mainProbe.ts';

const longestAllowed = 16;

bench('first inventory of 1,000 VMs', async () => {
  await measureBlock('first inventory of 1,000 VMs with 10 checkpoints each, longest block of main', rounds(5, 1), (_, begin) => firstInventory('blocks', begin));
});

bench('refresh of 1,000 VMs', async () => {
  const first = figureOf([(await firstInventory('bytes')).bytes], 'bytes');
  await withApp(benchWorld({ vms: 1000, checkpoints: 10, running: 'none' }), async ({ electron, page }) => {
    const bytes: number[] = [];
    for (let round = 0; round < rounds(5, 1); round += 1) bytes.push((await probed(electron, 'bytes', () => refresh(electron, page))).bytes);
    const ours = figureOf(bytes, 'bytes');
    await record({
      what: 'refresh of 1,000 VMs that are off, to the window', ours, references: [against(ours, 'the first inventory', first)],
      target: 'at most 1 kB', isReached: ours.median <= 1000, note: '',
    });
  });
  await withApp(benchWorld({ vms: 1000, checkpoints: 10, running: 'half' }), async ({ electron, page, standIn }) => {
    const move = (round: number) => standIn?.changeWorld((world) => busyWorld(world, round));
    await measureBlock('refresh of 1,000 VMs, half of them busy, longest block of main', rounds(9, 2), (round) => {
      move(round);
      return probed(electron, 'blocks', () => refresh(electron, page));
    });
    const bytes: number[] = [];
    for (let round = 0; round < rounds(5, 1); round += 1) {
      move(1000 + round);
      bytes.push((await probed(electron, 'bytes', () => refresh(electron, page))).bytes);
    }
    const ours = figureOf(bytes, 'bytes');
    await record({
      what: 'refresh of 1,000 VMs, half of them busy, to the window', ours, references: [against(ours, 'the first inventory', first)],
      target: '', isReached: null, note: 'processor and memory of 500 machines moved',
    });
  });
});

bench('refresh of 10,000 VMs', async () => {
  await withApp(benchWorld({ vms: 10_000, checkpoints: 1, running: 'none' }), async ({ electron, page, standIn }) => {
    const change = (round: number) => standIn?.changeWorld((world) => worldWithNotes(world, 5000, `Notes of round ${String(round)}`));
    const bytes: number[] = [];
    for (let round = 0; round < rounds(5, 1); round += 1) {
      change(1000 + round);
      bytes.push((await probed(electron, 'bytes', () => refresh(electron, page))).bytes);
    }
    const ours = figureOf(bytes, 'bytes');
    await record({
      what: 'refresh with one VM changed of 10,000, to the window', ours, references: [],
      target: 'at most 2 kB', isReached: ours.median <= 2000, note: 'a checkpoint each',
    });
    await measureBlock('refresh with one VM changed of 10,000, longest block of main', rounds(9, 2), (round) => {
      change(round);
      return probed(electron, 'blocks', () => refresh(electron, page));
    });
  });
});

/** `once` calls `begin` when what is measured begins, unless it begins at once. */
async function measureBlock(what: string, count: number, once: (round: number, begin: () => Promise<unknown>) => Promise<Probed>): Promise<void> {
  const idle = startIdleThread();
  const main: Probed[] = [];
  const idles: number[] = [];
  for (let round = 0; round < count; round += 1) {
    await idle.longestBlock();
    main.push(await once(round, idle.longestBlock));
    idles.push(await idle.longestBlock());
  }
  await idle.end();
  const ours = figureOf(main.map(({ longestWork }) => longestWork), 'ms');
  await record({
    what, ours,
    references: [
      against(ours, 'the same by the clock', figureOf(main.map(({ longestWait }) => longestWait), 'ms')),
      against(ours, 'by the clock, a thread with nothing to do, meanwhile', figureOf(idles, 'ms')),
    ],
    target: `at most ${String(longestAllowed)} ms`, isReached: ours.median <= longestAllowed, note: 'processor time of main in one go',
  });
}

/** Opens the app and measures main until the list is there; `onBegin` is called when that begins. */
async function firstInventory(what: 'bytes' | 'blocks', onBegin: () => Promise<unknown> = () => Promise.resolve()): Promise<Probed> {
  const app = await openBenchApp({
    host: 'powershell', world: benchWorld({ vms: 1000, checkpoints: 10, running: 'half' }),
    // It comes late, when what opening a window takes of main is over.
    misbehaviour: { 'Get-VM': [{ kind: 'slow', milliseconds: 4000, times: 1 }] },
  });
  try {
    await installProbe(app.electron);
    await app.page.getByText(/Reading/).first().waitFor();
    await onBegin();
    return await probed(app.electron, what, () => app.window.vm('BENCH-00000').waitFor());
  } finally {
    await app.close();
  }
}

async function withApp(world: Parameters<typeof openBenchApp>[0]['world'], work: (app: BenchApp) => Promise<void>): Promise<void> {
  const app = await openBenchApp({ host: 'powershell', world });
  try {
    await app.window.vm('BENCH-00000').waitFor({ timeout: 120_000 });
    await installProbe(app.electron);
    // One that is not measured: what runs for the first time is slower.
    await refresh(app.electron, app.page);
    await work(app);
  } finally {
    await app.close();
  }
}

/** Reads the host as F5 does, until the window was told all of it. */
async function refresh(electron: BenchApp['electron'], page: Page): Promise<void> {
  const before = await readsTold(electron);
  await page.evaluate(async () => {
    const { checkpointManager } = globalThis as unknown as Record<'checkpointManager', PreloadBridge>;
    await checkpointManager.call('inventory:refresh', undefined);
  });
  await readsToldAfter(electron, before);
}
