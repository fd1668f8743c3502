import type { ElectronApplication } from '@playwright/test';

/** What the app's main process did since the probe was started. */
export interface Probed {
  /** The longest that a timer due in a millisecond had to wait, in milliseconds: main's own work, and whatever else the machine did. */
  readonly longestWait: number;
  /** The most processor time that main's thread took from one such timer to the next, in milliseconds; without Linux, the wait. */
  readonly longestWork: number;
  /** Serialised size of every event and answer about the inventory that went to the window. */
  readonly bytes: number;
}

interface Probe {
  readonly start: (counts: boolean) => void;
  readonly stop: () => Probed;
  /** Reads of the host that were told to the window to its end. */
  reads: number;
}

/** Looks into main from outside: nothing of it is part of the app. */
export async function installProbe(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ BrowserWindow, ipcMain }) => {
    const v8 = process.getBuiltinModule('node:v8');
    const { readFileSync } = process.getBuiltinModule('node:fs');
    // The kernel counts what the thread has run, in nanoseconds, to within a few milliseconds while it runs.
    const schedule = `/proc/self/task/${String(process.pid)}/schedstat`;
    const worked = process.platform === 'linux' ? () => Number.parseInt(readFileSync(schedule, 'utf8'), 10) / 1e6 : () => performance.now();
    const probe = {
      wait: 0, work: 0, bytes: 0, isOn: false, counts: false, reads: 0,
      // Counting costs main time itself, so blocks are looked for without it.
      start(counts: boolean) {
        Object.assign(probe, { wait: 0, work: 0, bytes: 0, isOn: true, counts });
        tick(performance.now(), worked());
      },
      stop() {
        probe.isOn = false;
        return { longestWait: probe.wait, longestWork: probe.work, bytes: probe.bytes };
      },
    };
    function tick(lastTime: number, lastWork: number): void {
      const time = performance.now();
      const work = worked();
      probe.wait = Math.max(probe.wait, time - lastTime - 1);
      probe.work = Math.max(probe.work, work - lastWork);
      if (probe.isOn) setTimeout(tick, 1, time, work);
    }
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('there is no window');
    const send = contents.send.bind(contents);
    contents.send = (channel: string, text: string) => {
      if (channel === 'inventory:changed') {
        if (probe.counts) probe.bytes += v8.serialize(text).length;
        // By its text: to read a large one would be counted as the app's work.
        if (text.includes('"readingSince":null') && !text.includes('"isUnfinished":true')) probe.reads += 1;
      }
      send(channel, text);
    };
    // Electron keeps its handlers where only a look from outside finds them.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => Promise<unknown>> })._invokeHandlers;
    const get = handlers.get('inventory:get');
    if (get === undefined) throw new Error('nobody answers inventory:get');
    handlers.set('inventory:get', async (...args) => {
      const answer = await get(...args);
      if (probe.counts) probe.bytes += v8.serialize(answer).length;
      return answer;
    });
    (globalThis as unknown as { benchProbe: Probe }).benchProbe = probe;
  });
}

/** Does something and tells what main did meanwhile: either its bytes or its blocks. */
export async function probed(electron: ElectronApplication, what: 'bytes' | 'blocks', work: () => Promise<unknown>): Promise<Probed> {
  await electron.evaluate((_, counts) => { (globalThis as unknown as { benchProbe: Probe }).benchProbe.start(counts); }, what === 'bytes');
  await work();
  return electron.evaluate(() => (globalThis as unknown as { benchProbe: Probe }).benchProbe.stop());
}

/** Resolves when a read of the host has been told to the window after this many. */
export async function readsToldAfter(electron: ElectronApplication, before: number): Promise<void> {
  await electron.evaluate(async (_, count) => {
    const { benchProbe } = globalThis as unknown as { benchProbe: Probe };
    while (benchProbe.reads <= count) await new Promise((resolve) => setTimeout(resolve, 5));
  }, before);
}

export function readsTold(electron: ElectronApplication): Promise<number> {
  return electron.evaluate(() => (globalThis as unknown as { benchProbe: Probe }).benchProbe.reads);
}
