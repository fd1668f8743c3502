import { defineConfig } from '@playwright/test';
import type { AppOptions } from './specs/app.ts';

/** The same specs on both hosts. The built app must be there (`npm run build`), and a display. */
export default defineConfig<AppOptions>({
  testDir: 'specs',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? [['list']] : [['line'], ['json']],
  projects: [
    // Only the PowerShell host has a PowerShell to lose or to miss, and a stand-in that fails when told; only the simulated one has worlds to open.
    { name: 'simulated', use: { hostKind: 'simulated' }, testIgnore: ['lostPowerShell.spec.ts', 'hostPages.spec.ts', 'startStandIn.spec.ts', 'someFail.spec.ts'] },
    { name: 'powershell', use: { hostKind: 'powershell' }, testIgnore: ['opening.spec.ts', 'sampleWorld.spec.ts', 'manyMachines.spec.ts'] },
  ],
});
