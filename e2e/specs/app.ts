import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import { realClock } from '../../electron/host/simulated/clock.ts';
import { formatWorld, parseWorld } from '../../electron/host/simulated/worldFile.ts';
import type { World } from '../../electron/host/simulated/world.ts';
import { contractWorld } from '../contract/contractWorld.ts';
import { ManagerWindow } from '../pages/ManagerWindow.ts';
import { startStandIn, type StandIn } from '../powershell/standIn.ts';
import { standInEnvironment } from '../powershell/standInEnvironment.ts';
import { bringAbout, type HostFault } from './hostFaults.ts';

export interface AppOptions {
  /** Which host the app works with; the same specs run on both. */
  readonly hostKind: 'simulated' | 'powershell';
  /** The host's world when the app opens; null: the sample world. */
  readonly world: World | null;
  /** What is wrong with the PowerShell host when the app opens; null: nothing, and the list is waited for. */
  readonly fault: HostFault | null;
  /** Lines of the journal that an earlier session left. */
  readonly journal: readonly string[];
}

/** The running app, and the second path by which its host is seen. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly window: ManagerWindow;
  readonly userData: string;
  /** Closes the app and starts it again with the same user data, the simulated world anew; `electron`, `window` and `hostWorld` are of the first start. */
  readonly restart: () => Promise<ManagerWindow>;
  /** The host's state, not asked through the app's own reading of it. */
  readonly hostWorld: () => Promise<World>;
  /** The stand-in behind the PowerShell host; null on the simulated one. */
  readonly standIn: StandIn | null;
  /** Takes the fault away that the app was opened with. */
  readonly mend: () => Promise<void>;
}

export const root = path.resolve(import.meta.dirname, '..', '..');

export const test = base.extend<AppOptions & { app: RunningApp }>({
  hostKind: ['simulated', { option: true }],
  world: [contractWorld(), { option: true }],
  fault: [null, { option: true }],
  journal: [[], { option: true }],
  app: async ({ hostKind, world, fault, journal }, use) => {
    const userData = await mkdtemp(path.join(os.tmpdir(), 'checkpoint-manager-'));
    const standIn = hostKind === 'powershell' ? await startStandIn({ world: world ?? contractWorld(), clock: realClock }) : null;
    const faulty = standIn === null || fault === null ? null : await bringAbout(fault, standIn);
    if (journal.length > 0) await leaveJournal(userData, journal);
    const options = {
      executablePath: electronPath(),
      // No display here has a graphics card, and Chromium's attempts to start without one now and then hang the first page.
      args: ['--disable-gpu', ...sandboxArguments(), root, `--user-data=${userData}`, ...await hostArguments(standIn, world, userData)],
      ...(standIn === null ? {} : { env: faulty?.environment ?? standInEnvironment(standIn) }),
      timeout: 20_000,
    };
    const log: string[] = [];
    const start = async () => {
      const started = await launch(options);
      started.electron.process().stderr?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
      return started;
    };
    const { electron, page } = await start();
    let running = electron;
    const restart = async () => {
      await running.close();
      const again = await start();
      running = again.electron;
      const window = new ManagerWindow(again.page);
      await expect(window.vmTable).toBeVisible();
      return window;
    };
    try {
      const window = new ManagerWindow(page);
      if (fault === null) await expect(window.vmTable.or(page.getByRole('heading', { name: 'This host has no virtual machines.' }))).toBeVisible();
      await use({ electron, window, userData, standIn, restart, mend: async () => faulty?.mend(), hostWorld: () => (standIn === null ? savedWorld(electron, window, userData) : Promise.resolve(standIn.hyperV.world())) });
    } catch (error) {
      process.stderr.write(log.filter((line) => !line.includes('bus.cc')).join(''));
      throw error;
    } finally {
      await closed(running);
      await faulty?.remove();
      await standIn?.close();
      await rm(userData, { recursive: true, force: true });
    }
  },
});

export { expect } from '@playwright/test';

/**
 * Starts the app until its page is there. A start that hangs before that is the display's and Chromium's matter, not what a
 * spec is about: it is told on the console and tried once more.
 */
async function launch(options: Parameters<typeof _electron.launch>[0]): Promise<{ readonly electron: ElectronApplication; readonly page: Page }> {
  try {
    return await launchOnce(options);
  } catch (error) {
    console.log(`Electron did not come up and is started once more: ${String(error).split('\n')[0] ?? ''}`);
    return launchOnce(options);
  }
}

async function launchOnce(options: Parameters<typeof _electron.launch>[0]): Promise<{ readonly electron: ElectronApplication; readonly page: Page }> {
  const electron = await _electron.launch(options);
  try {
    const page = await electron.firstWindow({ timeout: 15_000 });
    await page.getByRole('menubar').waitFor({ timeout: 10_000 });
    return { electron, page };
  } catch (error) {
    electron.process().kill('SIGKILL');
    throw error;
  }
}

/** Closes the app. One that asks whether to close, because its spec failed in the middle of an operation, is ended. */
async function closed(electron: ElectronApplication): Promise<void> {
  const bound = setTimeout(() => electron.process().kill('SIGKILL'), 15_000);
  await electron.close();
  clearTimeout(bound);
}

async function hostArguments(standIn: StandIn | null, world: World | null, folder: string): Promise<readonly string[]> {
  if (standIn !== null) return ['--host=powershell'];
  if (world === null) return ['--host=simulated'];
  const file = path.join(folder, 'world.json');
  await writeFile(file, formatWorld(world));
  return ['--host=simulated', `--world=${file}`];
}

async function leaveJournal(userData: string, lines: readonly string[]): Promise<void> {
  await mkdir(path.join(userData, 'journal'));
  await writeFile(path.join(userData, 'journal', 'operations.jsonl'), lines.map((line) => `${line}\n`).join(''));
}

/** Saves the world as a person does, with the file dialog answered, and reads the file. */
async function savedWorld(electron: ElectronApplication, window: ManagerWindow, folder: string): Promise<World> {
  const file = path.join(folder, `saved-${String(Date.now())}.json`);
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await window.chooseFromMenu('File', 'Save world as…');
  await expect.poll(() => readFile(file, 'utf8').catch(() => ''), { message: 'the world is saved' }).not.toBe('');
  const parsed = parseWorld(await readFile(file, 'utf8'));
  if (!parsed.ok) throw new Error(`the saved world does not parse: ${JSON.stringify(parsed.problems)}`);
  return parsed.world;
}

export function electronPath(): string {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given !== undefined) return path.join(given, 'electron');
  return (createRequire(import.meta.url) as (name: string) => string)('electron');
}

export function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
