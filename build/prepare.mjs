import { prepareElectron } from './prepare/electronRuntime.mjs';
import { prepareLinuxLibraries } from './prepare/linuxLibraries.mjs';
import { preparePowerShell } from './prepare/powerShell.mjs';
import { runMain } from './run.mjs';

/**
 * Brings what running the app needs and the machine lacks; skips what is there.
 *
 * @returns {Promise<NodeJS.ProcessEnv>} the environment to run Electron in
 */
export async function prepareApp() {
  await prepareLinuxLibraries();
  return { ...process.env, ...await prepareElectron() };
}

/**
 * The same for the PowerShell suites and the stand-in.
 *
 * @returns {Promise<boolean>} false: no dotnet here
 */
export function prepareStandIn() {
  return preparePowerShell();
}

/** `npm run prepare:machine`: all of it, without starting anything. */
if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await prepareApp();
    await prepareStandIn();
    return 0;
  });
}
