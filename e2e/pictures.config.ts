import { defineConfig } from '@playwright/test';

/** Pictures of the built app, by build/pictures.mjs. Scenes are run like tests, so that one that fails is named and stops no other. */
export default defineConfig({
  testDir: 'pictures/scenes',
  testMatch: '*.ts',
  outputDir: '../test-results/pictures',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
