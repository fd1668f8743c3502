import { expect, test } from './app.ts';

test('the page is locked in: no Node, no network, no inline script, no navigation, no windows, no permissions', async ({ app: { electron, window } }) => {
  const { page } = window;
  expect(await page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')])).toEqual(['undefined', 'undefined']);

  const violations = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const script = document.createElement('script');
    try { script.textContent = 'window.broken = true'; } catch { seen.push('trusted types'); }
    document.head.append(script);
    try { document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); } catch { seen.push('trusted types'); }
    await fetch('https://example.com').catch(() => undefined);
    const image = new Image();
    const over = new Promise((resolve) => { image.onerror = resolve; });
    image.src = 'https://example.com/x.png';
    await over;
    return { seen, broken: Reflect.has(globalThis, 'broken') };
  });
  expect(violations.broken).toBe(false);
  expect(violations.seen).toEqual(expect.arrayContaining(['trusted types', 'connect-src', 'img-src']));

  const url = page.url();
  expect(url).toMatch(/^app:/);
  await page.evaluate(() => { location.href = 'https://example.com'; });
  await page.evaluate(() => { globalThis.open('https://example.com'); });
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(page.url()).toBe(url);
  expect(await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).toBe('denied');
});

test('the page can reach main only through two functions, and main refuses what its contract does not allow', async ({ app: { window } }) => {
  const answers = await window.page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'checkpointManager') as { call: (channel: string, request?: unknown) => Promise<string> };
    const outcome = (promise: Promise<string>) => promise.then((text) => JSON.parse(text) as unknown, () => 'refused');
    return {
      functions: Object.keys(bridge).toSorted(),
      badRequest: await outcome(bridge.call('vm:details', { vmId: 'not a guid' })),
      extra: await outcome(bridge.call('operation:run', { kind: 'start', path: 'C:\\x' })),
      unknownChannel: await outcome((async () => await bridge.call('no:such'))()),
    };
  });
  expect(answers.functions).toEqual(['call', 'listen']);
  expect(answers.badRequest).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
  expect(answers.extra).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
  expect(JSON.stringify(answers.unknownChannel)).not.toContain('"ok":true');
});
