import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as buildElectron } from 'electron-vite';
import { build as buildPlain } from 'vite';
import { bundledMain, bundledStandIn, root } from './paths.mjs';
import { runMain, step } from './run.mjs';

/** Builds what runs: main, preload and window into out/, the bridge's scripts beside main, and the stand-in host. */
export async function bundle() {
  await step('Building the app', async () => {
    await buildElectron({ configFile: path.join(root, 'build', 'electron.vite.config.ts'), logLevel: 'warn' });
    await copyBridge();
    await buildStandIn();
  });
}

/** PowerShell reads its scripts itself, so they are files beside main.cjs and in no archive. */
async function copyBridge() {
  const target = path.join(path.dirname(bundledMain), 'bridge');
  await rm(target, { recursive: true, force: true });
  await cp(path.join(root, 'electron', 'host', 'powershell', 'bridge'), target, {
    recursive: true, filter: (file) => !/\.test\.\w+$/.test(file),
  });
}

/** The host behind the stand-in Hyper-V module: a program of its own for Node, never part of the app. */
async function buildStandIn() {
  const entry = path.join(root, 'e2e', 'powershell', 'standInMain.ts');
  if (!existsSync(entry)) return;
  await buildPlain({
    configFile: false, root, logLevel: 'warn',
    build: {
      target: 'node20.18', ssr: entry, outDir: path.dirname(bundledStandIn), emptyOutDir: true,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
    ssr: { noExternal: true },
  });
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await bundle();
    return 0;
  });
}
