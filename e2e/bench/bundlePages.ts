import { existsSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../specs/app.ts';

/** The pages of the bench, each by the name of its entry in `pages/`. */
export const benchPages = {
  tableOurs: 'tableOurs.tsx', tableAgGrid: 'tableAgGrid.ts', tablePlain: 'tablePlain.tsx',
  treeOurs: 'treeOurs.tsx', treeHeadless: 'treeHeadless.tsx', treeArborist: 'treeArborist.tsx',
  window: 'window.ts',
} as const;

export type BenchPage = keyof typeof benchPages;

export const pagesFolder = path.join(root, 'out', 'bench', 'pages');

let bundling: Promise<void> | null = null;

/** Bundles the pages once a process, for production; names stay, so that what React rendered can be told. */
export function bundlePages(): Promise<void> {
  bundling ??= bundle();
  return bundling;
}

async function bundle(): Promise<void> {
  // One page after another would share nothing and take longer; together they share React.
  await build({
    configFile: false, root: path.join(import.meta.dirname, 'pages'), logLevel: 'error', plugins: [react()],
    build: {
      target: 'chrome130', minify: false, outDir: pagesFolder, emptyOutDir: true, chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(benchPages).map(([name, file]) => [name, path.join(import.meta.dirname, 'pages', file)])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  if (!existsSync(path.join(pagesFolder, 'tableOurs.js'))) throw new Error('The pages were not bundled.');
}
