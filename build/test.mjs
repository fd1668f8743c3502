import { bundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { prepareApp, prepareStandIn } from './prepare.mjs';
import { runMain } from './run.mjs';
import { check, playwright, vitest } from './suites.mjs';

/** `npm test`: everything, closing with one line `N passed, N failed`. */
await runMain(async () => {
  const env = await prepareApp();
  const hasStandIn = await prepareStandIn();
  /** @type {import('./suites.mjs').SuiteResult[]} */
  const results = [
    await check('types', 'tsc', ['-b'], env),
    await check('lint', 'eslint', ['.'], env),
    await check('unused code', 'knip', ['--config', 'build/knip.json'], env),
    await vitest('unit', env),
  ];
  if (hasStandIn) results.push(await vitest('powershell', env));
  else results.push(withoutDotnet());
  const display = await openDisplay();
  try {
    await bundle();
    results.push(await playwright(hasStandIn ? ['simulated', 'powershell'] : ['simulated'], { ...env, ...display.env }));
  } finally {
    display.close();
  }
  return summary(results);
});

/** Without dotnet the PowerShell suites cannot run; where every test has to (CI=true) that is a failure. */
function withoutDotnet() {
  console.log('\nPowerShell suites skipped: no dotnet');
  const isFailure = process.env['CI'] === 'true';
  return { name: 'PowerShell suites', passed: 0, failed: isFailure ? 1 : 0, note: 'skipped: no dotnet', seconds: 0 };
}

/** @param {readonly import('./suites.mjs').SuiteResult[]} results */
function summary(results) {
  console.log();
  for (const { name, passed, failed, note, seconds } of results) {
    console.log(`${name.padEnd(40)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s  ${note ?? ''}`);
  }
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${results.reduce((sum, result) => sum + result.passed, 0)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
