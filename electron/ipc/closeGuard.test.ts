import { describe, expect, it } from 'vitest';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { createCloseGuard } from './closeGuard.ts';

function setUp(running: readonly ActivityRecord[]) {
  const sent: unknown[] = [];
  const guard = createCloseGuard({ running: () => running }, (event, payload) => sent.push([event, payload]));
  return { guard, sent };
}

const operation = { id: 'one' } as ActivityRecord;

describe('closing the window', () => {
  it('is free while nothing runs', () => {
    const { guard, sent } = setUp([]);
    expect(guard.mayClose()).toBe(true);
    expect(sent).toEqual([]);
  });

  it('is put off while something runs, each time, and the window is told to ask', () => {
    const { guard, sent } = setUp([operation]);
    expect([guard.mayClose(), guard.mayClose()]).toEqual([false, false]);
    expect(sent).toEqual([['close:asked', null], ['close:asked', null]]);
  });

  it('is put off while the window has something yet to send', () => {
    const { guard, sent } = setUp([]);
    guard.setUnsent(3);
    expect(guard.mayClose()).toBe(false);
    expect(sent).toHaveLength(1);
    guard.setUnsent(0);
    expect(guard.mayClose()).toBe(true);
  });

  it('happens all the same when the person said so', () => {
    const { guard, sent } = setUp([operation]);
    let mayClose = false;
    guard.closeAnyway(() => { mayClose = guard.mayClose(); });
    expect(mayClose).toBe(true);
    expect(sent).toEqual([]);
  });
});
