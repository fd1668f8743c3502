import { describe, expect, it } from 'vitest';
import type { Checkpoint, CheckpointOrigin } from '../../shared/domain/checkpoint.ts';
import { kindExplanation } from './checkpoints.ts';

function explained(hasMemory: boolean, origin: CheckpointOrigin | null) {
  return kindExplanation({ snapshotType: 'Standard', hasMemory, origin } as Checkpoint);
}

describe('what is said of a kind', () => {
  it('speaks of other makers only where this app knows of no origin', () => {
    expect(explained(true, null)).toBe('Made by something other than this app, which can tell only that it holds the guest’s memory.');
    expect(explained(false, null)).toMatch(/^Holds no memory\./);
  });

  it.each<[CheckpointOrigin, boolean, string]>([
    [{ askedType: 'Production', vmState: 'Paused' }, true, 'Made by this app while the machine was paused; it holds the guest’s memory.'],
    [{ askedType: 'Standard', vmState: 'Paused' }, false, 'Made by this app while the machine was paused; it holds no memory.'],
    [{ askedType: 'Standard', vmState: 'Running' }, false, 'Made by this app while the machine was running; it holds no memory.'],
    [{ askedType: 'Production', vmState: 'Off' }, true, 'Made by this app while the machine was off; it holds the guest’s memory.'],
    [{ askedType: 'Production', vmState: 'Unknown' }, true, 'Made by this app; it holds the guest’s memory.'],
  ])('never denies one of its own: %j', (origin, hasMemory, sentence) => expect(explained(hasMemory, origin)).toBe(sentence));

  it('tells a fall back of a running machine as before', () => {
    expect(explained(true, { askedType: 'Production', vmState: 'Running' })).toMatch(/^A production checkpoint was asked for\./);
    expect(explained(true, { askedType: 'Standard', vmState: 'Running' })).toBeUndefined();
  });
});
