import path from 'node:path';
import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';
import { root } from './paths.mjs';

/**
 * main and preload become CommonJS: a sandboxed preload cannot be an ES module, and an ES main registers its protocol too
 * late on some loaders. The targets are named because electron-vite would choose them by the newest Electron, while tests
 * may run on an older one. Everything is bundled: the packed app has no node_modules.
 */
function bundleOf(...entries: readonly string[]) {
  return {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: entries.map((entry) => path.join(root, 'electron', `${entry}.ts`)),
        output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  };
}

export default defineConfig({
  // The threads are programs of their own beside main, which starts them by their path.
  main: bundleOf('main', 'powerShellThread', 'simulatedThread'),
  preload: bundleOf('preload'),
  renderer: {
    root: path.join(root, 'renderer'),
    plugins: [react()],
    // The protocol handler puts a fresh nonce in its place (electron/shell/contentSecurityPolicy.ts).
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      target: 'chrome130',
      minify: true,
      // Loaded from the disk: what the window begins with is one file. What comes later (features/laterParts.tsx) is a file each.
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      outDir: path.join(root, 'out', 'renderer'),
      rolldownOptions: {
        input: path.join(root, 'renderer', 'index.html'),
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
