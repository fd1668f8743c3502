import { defineConfig } from '@playwright/test';
import type { AppOptions } from './specs/app.ts';

/** Only the PowerShell host has a PowerShell to lose or to miss, and a host that can go wrong or be changed from outside. */
const onPowerShellOnly = [
  'lostPowerShell.spec.ts', 'hostPages.spec.ts', 'startStandIn.spec.ts', 'renameOnHost.spec.ts', 'detailsFailure.spec.ts', 'failedOperation.spec.ts', 'changedMeanwhile.spec.ts', 'goneMeanwhile.spec.ts', 'someFail.spec.ts', 'stopReading.spec.ts',
];
/** Only the simulated one has worlds to open, of any size. */
const onSimulatedOnly = ['opening.spec.ts', 'sampleWorld.spec.ts', 'tenThousandMachines.spec.ts', 'manyMachines.spec.ts'];

/** The same specs on both hosts. The built app must be there (`npm run build`), and a display. */
export default defineConfig<AppOptions>({
  testDir: 'specs',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Bounds for a busy machine, not expectations: an operation on the PowerShell host takes its seconds.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // On a machine that does other things too a window may come late; the closing lines tell what needed a second try.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? [['list']] : [['line'], ['json']],
  projects: [
    { name: 'simulated', use: { hostKind: 'simulated' }, testIgnore: onPowerShellOnly },
    { name: 'powershell', use: { hostKind: 'powershell' }, testIgnore: onSimulatedOnly },
  ],
});
