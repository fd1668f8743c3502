import { describe, expect, it } from 'vitest';
import { densityIn } from './settingsStore.ts';

describe('densityIn', () => {
  it('takes what was stored', () => {
    expect(densityIn({ density: 'compact' })).toBe('compact');
  });

  it.each([null, undefined, 'compact', 3, [], {}, { density: 'tiny' }, { density: null }])('falls back to normal for %j', (stored) => {
    expect(densityIn(stored)).toBe('normal');
  });
});
