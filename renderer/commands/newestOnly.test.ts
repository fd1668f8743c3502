import { describe, expect, it } from 'vitest';
import { newestOnly } from './newestOnly.ts';

/** Runs that end when they are told to. */
function manualRuns() {
  const begun: string[] = [];
  let end: () => void = () => undefined;
  const want = newestOnly((wanted: string) => {
    begun.push(wanted);
    return new Promise<void>((resolve) => { end = resolve; });
  });
  const endRun = async () => {
    end();
    await new Promise((resolve) => { setTimeout(resolve); });
  };
  return { begun, want, endRun };
}

describe('newestOnly', () => {
  it('begins at once when nothing runs', async () => {
    const { begun, want, endRun } = manualRuns();
    want('a');
    expect(begun).toEqual(['a']);
    await endRun();
    want('b');
    expect(begun).toEqual(['a', 'b']);
  });

  it('runs the one under way and the newest of twenty', async () => {
    const { begun, want, endRun } = manualRuns();
    for (let index = 0; index < 20; index++) want(String(index));
    expect(begun).toEqual(['0']);
    await endRun();
    expect(begun).toEqual(['0', '19']);
    await endRun();
    expect(begun).toEqual(['0', '19']);
  });

  it('never runs two at a time', async () => {
    const { begun, want, endRun } = manualRuns();
    want('a');
    want('b');
    await endRun();
    want('c');
    expect(begun).toEqual(['a', 'b']);
    await endRun();
    expect(begun).toEqual(['a', 'b', 'c']);
  });
});
