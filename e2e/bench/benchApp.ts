import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { realClock } from '../../electron/host/simulated/clock.ts';
import type { World } from '../../electron/host/simulated/world.ts';
import { formatWorld } from '../../electron/host/simulated/worldFile.ts';
import { ManagerWindow } from '../pages/ManagerWindow.ts';
import { startStandIn, type StandIn } from '../powershell/standIn.ts';
import { standInEnvironment } from '../powershell/standInEnvironment.ts';
import { electronPath, root, sandboxArguments } from '../specs/app.ts';

/** The built app as a row measures it. */
export interface BenchApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly window: ManagerWindow;
  /** The host behind PowerShell, in the bench's own process and so not in the app's; null on the simulated host. */
  readonly standIn: StandIn | null;
  readonly close: () => Promise<void>;
}

/** Opens the built app on a host with this world. It resolves when the window is there; whether the list is, is the row's to wait for. */
export async function openBenchApp({ host, world, args = [], misbehaviour = {} }: {
  readonly host: 'simulated' | 'powershell';
  readonly world: World;
  /** Arguments for Electron besides. */
  readonly args?: readonly string[];
  /** What the stand-in's cmdlets do wrong, as being slow. */
  readonly misbehaviour?: NonNullable<Parameters<typeof startStandIn>[0]['misbehaviour']>;
}): Promise<BenchApp> {
  const userData = await mkdtemp(path.join(os.tmpdir(), 'checkpoint-bench-'));
  const standIn = host === 'powershell' ? await startStandIn({ world, clock: realClock, misbehaviour }) : null;
  const file = path.join(userData, 'world.json');
  if (standIn === null) await writeFile(file, formatWorld(world));
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: ['--disable-gpu', ...sandboxArguments(), ...args, root, `--user-data=${userData}`, ...(standIn === null ? ['--host=simulated', `--world=${file}`] : ['--host=powershell'])],
    ...(standIn === null ? {} : { env: standInEnvironment(standIn) }),
    timeout: 30_000,
  });
  const child = electron.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const page = await electron.firstWindow();
  await page.getByRole('menubar').waitFor();
  return {
    electron, page, standIn, window: new ManagerWindow(page),
    close: async () => {
      child.kill('SIGKILL');
      await ended;
      await standIn?.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
