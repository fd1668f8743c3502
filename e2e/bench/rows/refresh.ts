import type { Page } from '@playwright/test';
import type { PreloadBridge } from '../../../shared/ipc/channels.ts';
import { type BenchApp, openBenchApp } from '../benchApp.ts';
import { benchWorld, busyWorld, worldWithNotes } from '../benchWorld.ts';
import { against, bench, figureOf, record, rounds } from '../figures.ts';
import { startIdleThread } from '../idleThread.ts';
import { installProbe, probed, readsTold, readsToldAfter } from '../mainProbe.ts';
import type { Figure } from '../row.ts';

const longestAllowed = 16;

bench('first inventory of 1,000 VMs', async () => {
  const idle = startIdleThread();
  const blocks: number[] = [];
  const idleBlocks: number[] = [];
  for (let round = 0; round < rounds(5, 2); round += 1) {
    blocks.push(await firstInventory('block', idle.longestBlock));
    idleBlocks.push(await idle.longestBlock());
  }
  await idle.end();
  await recordBlock('first inventory of 1,000 VMs with 10 checkpoints each, longest block of main', figureOf(blocks, 'ms'), figureOf(idleBlocks, 'ms'));
});

bench('refresh of 1,000 VMs', async () => {
  const first = figureOf([await firstInventory('bytes')], 'bytes');
  await withApp(benchWorld({ vms: 1000, checkpoints: 10, running: 'none' }), async ({ electron, page }) => {
    const bytes: number[] = [];
    for (let round = 0; round < rounds(5, 2); round += 1) bytes.push(await probed(electron, 'bytes', () => refresh(electron, page)));
    const ours = figureOf(bytes, 'bytes');
    await record({
      what: 'refresh of 1,000 VMs that are off, to the window', ours, references: [against(ours, 'the first inventory', first)],
      target: 'at most 1 kB', isReached: ours.median <= 1000, note: '',
    });
  });
  await withApp(benchWorld({ vms: 1000, checkpoints: 10, running: 'half' }), async ({ electron, page, standIn }) => {
    const move = (round: number) => standIn?.changeWorld((world) => busyWorld(world, round));
    await measureBlock('refresh of 1,000 VMs, half of them busy, longest block of main', (round) => {
      move(round);
      return probed(electron, 'block', () => refresh(electron, page));
    });
    const bytes: number[] = [];
    for (let round = 0; round < rounds(5, 2); round += 1) {
      move(1000 + round);
      bytes.push(await probed(electron, 'bytes', () => refresh(electron, page)));
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
    for (let round = 0; round < rounds(5, 2); round += 1) {
      change(1000 + round);
      bytes.push(await probed(electron, 'bytes', () => refresh(electron, page)));
    }
    const ours = figureOf(bytes, 'bytes');
    await record({
      what: 'refresh with one VM changed of 10,000, to the window', ours, references: [],
      target: 'at most 2 kB', isReached: ours.median <= 2000, note: 'a checkpoint each',
    });
    await measureBlock('refresh with one VM changed of 10,000, longest block of main', (round) => {
      change(round);
      return probed(electron, 'block', () => refresh(electron, page));
    });
  });
});

async function measureBlock(what: string, once: (round: number) => Promise<number>): Promise<void> {
  const idle = startIdleThread();
  const ours: number[] = [];
  const idles: number[] = [];
  for (let round = 0; round < rounds(9, 3); round += 1) {
    await idle.longestBlock();
    ours.push(await once(round));
    idles.push(await idle.longestBlock());
  }
  await idle.end();
  await recordBlock(what, figureOf(ours, 'ms'), figureOf(idles, 'ms'));
}

async function recordBlock(what: string, ours: Figure, idle: Figure): Promise<void> {
  await record({
    what, ours, references: [against(ours, 'a thread with nothing to do, meanwhile', idle)],
    target: `at most ${String(longestAllowed)} ms`, isReached: ours.median <= longestAllowed, note: '',
  });
}

/** Opens the app and measures main until the list is there; `onBegin` is called when that begins. */
async function firstInventory(what: 'bytes' | 'block', onBegin: () => Promise<unknown> = () => Promise.resolve()): Promise<number> {
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
