import { describe, expect, it } from 'vitest';
import { resultSummary } from './results.ts';

describe('resultSummary', () => {
  it('counts what occurs, the outcome first', () => {
    expect(resultSummary(['waiting', 'done', 'failed', 'done', 'leftOut'], 'changed')).toBe('2 changed, 1 failed, 1 waiting, 1 left out');
    expect(resultSummary(['done'])).toBe('1 done');
    expect(resultSummary([])).toBe('');
  });
});
