import { readFile } from 'node:fs/promises';
import type { PreloadBridge } from '../../../shared/ipc/channels.ts';
import { openBenchApp, type BenchApp } from '../benchApp.ts';
import { benchWorld } from '../benchWorld.ts';
import { bench, figureOf, record, rounds } from '../figures.ts';

declare const globalThis: { readonly checkpointManager: PreloadBridge };

interface Memory { readonly all: number; readonly heap: number }

/** Of all the app's processes, after the renderer's and main's garbage was collected; bytes. */
async function memoryOf({ electron, page }: BenchApp): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const processes = await electron.evaluate(({ app }) => {
    process.getBuiltinModule('v8').setFlagsFromString('--expose-gc');
    (process.getBuiltinModule('vm').runInNewContext('gc') as () => void)();
    return app.getAppMetrics().map(({ pid, memory }) => ({ pid, workingSet: memory.workingSetSize }));
  });
  const sizes = await Promise.all(processes.map(({ pid, workingSet }) => ownMemory(pid, workingSet * 1024)));
  return { all: sizes.reduce((sum, size) => sum + size, 0), heap: usedSize };
}

/** What a process takes, of shared pages its share where the system tells. */
async function ownMemory(pid: number, workingSet: number): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8').catch(() => '');
  const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(text) ?? [];
  return kilobytes === undefined ? workingSet : Number(kilobytes) * 1024;
}

function refresh({ page }: BenchApp, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let done = 0; done < count; done += 1) await globalThis.checkpointManager.call('inventory:refresh', undefined);
  }, times);
}

bench('memory after many refreshes', async () => {
  const app = await openBenchApp({ host: 'simulated', world: benchWorld({ vms: 1000, checkpoints: 3, running: 'half' }) });
  const many = rounds(720, 60);
  try {
    await app.page.locator('[data-vm]').first().waitFor();
    await refresh(app, 12);
    const before = await memoryOf(app);
    await refresh(app, many);
    const after = await memoryOf(app);
    const ours = figureOf([after.all], 'bytes');
    await record({
      what: 'Memory of all processes, 1,000 VMs, after many refreshes', ours,
      references: [{ name: 'after 12 refreshes', figure: figureOf([before.all], 'bytes'), ratio: after.all / before.all }],
      target: 'at most 5 % more', isReached: after.all <= before.all * 1.05, note: `${String(many)} refreshes back to back`,
    });
    await record({
      what: 'Heap of the window, 1,000 VMs, after many refreshes', ours: figureOf([after.heap], 'bytes'),
      references: [{ name: 'after 12 refreshes', figure: figureOf([before.heap], 'bytes'), ratio: after.heap / before.heap }],
      target: 'at most 60 MB', isReached: after.heap <= 60_000_000, note: '',
    });
  } finally {
    await app.close();
  }
});
