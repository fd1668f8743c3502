import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realClock } from './clock.ts';

describe('the real clock', () => {
  beforeEach(() => { vi.useFakeTimers({ now: 1000 }); });
  afterEach(() => { vi.useRealTimers(); });

  it('waits until the instant and not shorter, also for longer than a timer can', async () => {
    const months = 90 * 24 * 3_600_000;
    let isOver = false;
    const wait = realClock.wait(1000 + months).then(() => { isOver = true; });
    await vi.advanceTimersByTimeAsync(months - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await wait;
    expect(isOver).toBe(true);
  });

  it('does not wait for what is over', async () => {
    await realClock.wait(999);
    expect(vi.getTimerCount()).toBe(0);
  });
});
