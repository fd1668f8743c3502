import { defineConfig } from '@playwright/test';

/** The bench, by build/bench.mjs. Rows are run like tests, one after the other, so that one that breaks is named and stops no other. */
export default defineConfig({
  testDir: 'bench/rows',
  testMatch: '*.ts',
  outputDir: '../test-results/bench',
  workers: 1,
  timeout: 15 * 60_000,
  reporter: [['list']],
});
