import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { sampleWorld } from '../../electron/host/simulated/sampleWorld.ts';
import { formatWorld } from '../../electron/host/simulated/worldFile.ts';
import type { World } from '../../electron/host/simulated/world.ts';
import { ManagerWindow } from '../pages/ManagerWindow.ts';
import { startStandIn, type StandIn } from '../powershell/standIn.ts';
import { standInEnvironment } from '../powershell/standInEnvironment.ts';
import { electronPath, root, sandboxArguments } from '../specs/app.ts';
import { bringAbout, type FaultyHost, type HostFault } from '../specs/hostFaults.ts';
import { seedJournal } from './journal.ts';

/** When all pictures are taken: a Tuesday morning. PowerShell is a process of its own and knows the true time only, so there it is now. */
const picturesTime = Date.UTC(2026, 10, 24, 10, 42, 7);

/** What a scene plays on. Scenes with an equal set share one running app; `own`: this scene changes things and gets one for itself. */
export interface StageSet {
  readonly host?: 'simulated' | 'powershell';
  /** The sample world, changed. */
  readonly world?: (sample: World) => World;
  /** On the PowerShell host: what is wrong with it before the app opens. */
  readonly fault?: HostFault | ((standIn: StandIn) => void);
  readonly own?: boolean;
  /** How large Windows draws everything, as a factor. */
  readonly scale?: number;
}

/** The running app as a scene uses it. */
export interface Stage {
  readonly electron: ElectronApplication;
  readonly window: ManagerWindow;
  readonly page: Page;
  readonly standIn: StandIn | null;
  /** Lets the host's time run, so that what was begun comes to its end; or stops it. */
  readonly runClock: (runs: boolean) => Promise<void>;
  readonly setSize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the app with the sample world, the journal of earlier sessions, and a clock that stands. */
export async function openStage({ host = 'simulated', world: change = (sample) => sample, fault, scale = 1 }: StageSet): Promise<Stage> {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'checkpoint-pictures-'));
  const time = host === 'powershell' ? Date.now() : picturesTime;
  const world = change(sampleWorld(time));
  await seedJournal(userData, sampleWorld(time), time);
  const standIn = host === 'powershell' ? await startStandIn({ world, clock: { now: () => time, wait: () => new Promise(() => undefined) } }) : null;
  if (standIn !== null && typeof fault === 'function') fault(standIn);
  const faulty = standIn !== null && typeof fault === 'string' ? await bringAbout(fault, standIn) : null;
  const file = path.join(userData, 'world.json');
  await writeFile(file, formatWorld(world));
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [
      '-r', path.join(import.meta.dirname, 'standingClock.cjs'), '--disable-gpu', `--force-device-scale-factor=${String(scale)}`, ...sandboxArguments(), root,
      `--user-data=${userData}`, ...(standIn === null ? ['--host=simulated', `--world=${file}`] : ['--host=powershell']),
    ],
    env: { ...environment(standIn, faulty), PICTURES_TIME: String(time), TZ: 'UTC', LANG: 'en_US.UTF-8' },
    timeout: 20_000,
  });
  const child = electron.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const page = await firstPage(electron, time).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    electron, page, standIn, window: new ManagerWindow(page),
    runClock: (runs) => electron.evaluate((_, isRunning) => {
      const { picturesClock } = globalThis as unknown as { picturesClock: { run: () => void; stop: () => void } };
      if (isRunning) picturesClock.run();
      else picturesClock.stop();
    }, runs),
    setSize: async (width, height) => {
      await electron.evaluate(({ BrowserWindow }, size) => { BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height); }, { width, height });
      await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height });
    },
    close: async () => {
      // What a scene began may never end, so nothing is asked about it.
      child.kill('SIGKILL');
      await ended;
      await faulty?.remove();
      await standIn?.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function firstPage(electron: ElectronApplication, time: number): Promise<Page> {
  const page = await electron.firstWindow({ timeout: 15_000 });
  page.setDefaultTimeout(30_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime(time);
  return page;
}

/** Brings the window back to how it opens. */
export async function reopen({ page }: Stage): Promise<void> {
  await page.reload();
  await page.getByRole('menubar').waitFor();
}

function environment(standIn: StandIn | null, faulty: FaultyHost | null): Readonly<Record<string, string>> {
  if (standIn !== null) return faulty?.environment ?? standInEnvironment(standIn);
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
