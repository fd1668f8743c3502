import type { App } from 'electron';

/** How long ending may take, in milliseconds, before the app goes without it. */
const patience = 5000;

/** Runs `end` once before the app quits, and quits when it is over, or when it takes too long. */
export function endBeforeQuit(app: App, end: () => Promise<void>): void {
  let state: 'open' | 'ending' | 'ended' = 'open';
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (state === 'ended') return;
    event.preventDefault();
    if (state === 'ending') return;
    state = 'ending';
    const limit = new Promise((resolve) => setTimeout(resolve, patience));
    void Promise.race([end().catch(() => undefined), limit]).then(() => {
      state = 'ended';
      app.quit();
    });
  });
}
