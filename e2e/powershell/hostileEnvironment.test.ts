import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PowerShellHost } from '../../electron/host/powershell/PowerShellHost.ts';
import { startMs } from '../contract/contractWorld.ts';
import { InstantClock } from '../contract/InstantClock.ts';
import { hostOptions, makeLauncher, type Launcher } from './powerShellLauncher.ts';
import { startStandIn, type StandIn } from './standIn.ts';
import { testWorld } from './testWorld.ts';

// A file of its own: what the library reads of the environment, it reads when it is loaded.
let standIn: StandIn;
let launcher: Launcher;
beforeEach(async () => {
  standIn = await startStandIn({ world: testWorld, clock: new InstantClock(startMs) });
  launcher = await makeLauncher({
    modulePath: standIn.moduleFolder,
    environment: { DOTNET_STARTUP_HOOKS: '/nonexistent.dll', NODE_OPTIONS: '--nonexistent', LD_PRELOAD: '/nonexistent.so', TERM: 'xterm' },
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await standIn.close();
  await launcher.remove();
});

it('is not led elsewhere by the environment, and prints nothing of what it sends', async () => {
  process.env['NODE_POWERSHELL'] = '/nonexistent/pwsh';
  process.env['DEBUG'] = '*';
  const printed = vi.spyOn(console, 'log');
  const host = new PowerShellHost(hostOptions(launcher));
  expect(await host.handshake()).toMatchObject({ ok: true });
  await host.close();
  expect(printed).not.toHaveBeenCalled();
});
