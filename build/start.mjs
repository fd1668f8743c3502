import { bundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { openApp } from './electronProcess.mjs';
import { prepareApp } from './prepare.mjs';
import { runMain } from './run.mjs';

/** `npm start -- [--host=simulated|powershell] [--world=<file>]` */
await runMain(async () => {
  const env = await prepareApp();
  const display = await openDisplay();
  try {
    await bundle();
    return await openApp(process.argv.slice(2), { ...env, ...display.env });
  } finally {
    display.close();
  }
});
