import { describe, expect, it } from 'vitest';
import { steadyStart } from './steadyStart.ts';

describe('steadyStart', () => {
  const startedAt = '2026-01-01T08:00:00.0000000Z';

  it('keeps a start time that only wavers', () => {
    expect(steadyStart(startedAt, '2026-01-01T08:00:02.9990000Z')).toBe(startedAt);
    expect(steadyStart(startedAt, '2026-01-01T07:59:57.0010000Z')).toBe(startedAt);
  });

  it('takes a start time that moved, also by wavering further each time', () => {
    expect(steadyStart(startedAt, '2026-01-01T08:00:03.0000000Z')).toBe('2026-01-01T08:00:03.0000000Z');
    expect(steadyStart(startedAt, null)).toBeNull();
    expect(steadyStart(null, startedAt)).toBe(startedAt);
    const second = steadyStart(startedAt, '2026-01-01T08:00:02.0000000Z');
    expect(steadyStart(second, '2026-01-01T08:00:04.0000000Z')).toBe('2026-01-01T08:00:04.0000000Z');
  });
});
