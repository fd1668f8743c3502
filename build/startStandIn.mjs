import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { bundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { openApp } from './electronProcess.mjs';
import { bundledStandIn, engineFolder } from './paths.mjs';
import { prepareApp, prepareStandIn } from './prepare.mjs';
import { runMain, StepError } from './run.mjs';

/**
 * `npm run start:stand-in -- [--world=<file>]`: the window over the real PowerShell engine and the stand-in Hyper-V module.
 * The module's host is a process of its own, started and ended here; the app cannot tell it from a real one.
 */
await runMain(async () => {
  const env = await prepareApp();
  if (!await prepareStandIn()) throw new StepError('The stand-in module is built with dotnet, which is not here. Install the .NET SDK 10.');
  await bundle();
  const appArguments = process.argv.slice(2).filter((argument) => !argument.startsWith('--world='));
  const display = await openDisplay();
  try {
    const standIn = await startHost(process.argv.slice(2).filter((argument) => argument.startsWith('--world=')));
    return await openApp(['--host=powershell', ...appArguments], {
      ...env, ...display.env,
      PATH: [engineFolder, process.env['PATH']].join(path.delimiter),
      PSModulePath: standIn.modulePath,
    }).finally(standIn.end);
  } finally {
    display.close();
  }
});

/** @param {readonly string[]} args */
async function startHost(args) {
  const child = spawn(process.execPath, [bundledStandIn, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  /** @type {string | null} */
  const line = await new Promise((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => resolve(null));
  });
  if (line === null) throw new StepError('The stand-in host did not start; what it said stands above.');
  /** @type {{ modulePath: string }} */
  const ready = JSON.parse(line);
  return { modulePath: ready.modulePath, end: () => void child.kill() };
}
