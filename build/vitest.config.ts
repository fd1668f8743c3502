import { defineConfig } from 'vitest/config';

/** Limits are for a busy machine, not expectations. Unit tests stand beside the code; the PowerShell suites and the contract need the engine and the stand-in module. */
export default defineConfig({
  test: {
    // Importing `electron` outside Electron starts a download; this stops it (reference of the variable: electron's index.js).
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.ts', 'build/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'powershell', include: ['e2e/powershell/**/*.test.ts', 'e2e/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
