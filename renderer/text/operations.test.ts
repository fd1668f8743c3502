import { describe, expect, it } from 'vitest';
import type { EffectDifference } from '../../shared/domain/effectDifference.ts';
import { newCheckpointId } from '../../shared/domain/effects.ts';
import type { Operation } from '../../shared/domain/operation.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { differenceText, operationText, outcomeText, stateTexts } from './operations.ts';
import { plain } from './sentence.ts';

const onVm = { vmId: 'vm', expect: { vmName: 'web01', vmState: 'Running', vmParentCheckpointId: null, checkpointType: 'Production' } } as const;
const create: Operation = { ...onVm, kind: 'createCheckpoint', name: 'before' };

function record(change: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id: '1', hostId: 'h', operation: create, state: 'done', askedAt: '', finishedAt: '', error: null, differences: [], warnings: [], before: null,
    created: null, ...change,
  };
}

describe('outcomeText', () => {
  const told = (change?: Partial<ActivityRecord>) => plain(outcomeText(record(change), null));

  it('says what is done', () => {
    expect(told()).toBe('Checkpoint “before” of “web01” was created');
    expect(told({ operation: { ...onVm, kind: 'turnOff' } })).toBe('“web01” was turned off');
  });

  it('says which machine is meant where another has its name', () => {
    expect(plain(outcomeText(record({ operation: { ...onVm, kind: 'turnOff' } }), '0b68528c'))).toBe('“web01” (id 0b68528c…) was turned off');
  });

  it('tells to revert from to apply by what Now hung from', () => {
    const apply = (now: string): Operation => ({
      ...onVm, kind: 'applyCheckpoint', checkpointId: 'a', expect: { ...onVm.expect, vmParentCheckpointId: now },
      expectCheckpoint: { name: 'first', parentId: null, createdAt: '', snapshotType: 'Standard', childIds: [], subtreeIds: [] },
    });
    expect(told({ operation: apply('a') })).toBe('“web01” was reverted to “first”');
    expect(told({ operation: apply('b') })).toBe('“first” was applied to “web01”');
    expect(plain(operationText(apply('a')))).toBe('Revert “web01” to “first”');
  });

  it('says that a checkpoint fell back, of a running machine alone', () => {
    const before = { checkpointType: 'Production', vmState: 'Running' } as const;
    const created = { checkpointId: 'a', hasMemory: true };
    expect(told({ before, created })).toBe('Checkpoint “before” of “web01” was created, but fell back to standard');
    expect(stateTexts(record({ before, created }))).toEqual({ short: 'Fell back to standard', long: 'Done, but fell back to standard' });
    for (const other of [
      { before, created: { ...created, hasMemory: false } }, { before, created: { ...created, hasMemory: null } }, { before, created: null },
      { before: { ...before, checkpointType: 'Standard' as const }, created }, { before: { ...before, vmState: 'Paused' as const }, created }, { before: null, created },
    ]) {
      expect(told(other)).toBe('Checkpoint “before” of “web01” was created');
      expect(stateTexts(record(other)).long).toBe('Done');
    }
  });

  it('says what failed and why, in words', () => {
    expect(told({ state: 'failed', error: { code: 'ACCESS_DENIED', detail: 'x' } }))
      .toBe('Create checkpoint “before” of “web01” failed: Hyper-V denied access');
  });

  it('knows no error code of another version, and still says that it failed', () => {
    expect(told({ state: 'failed', error: { code: 'OF_ANOTHER_VERSION' as 'INTERNAL', detail: 'x' } })).toContain('failed');
  });

  it('leads to Activity where there is more to know', () => {
    expect(told({ state: 'unknown' })).toContain('See Activity');
    expect(told({ differences: [{ kind: 'notCreated' }] })).toBe('Checkpoint “before” of “web01” was created, and something is not as expected. See Activity');
  });
});

describe('differenceText', () => {
  const names: Readonly<Record<string, string>> = { a: 'first', b: 'second' };
  const told = (difference: EffectDifference) => plain(differenceText(difference, (id) => names[id] ?? null));

  it.each<[EffectDifference, string]>([
    [{ kind: 'notCreated' }, 'The new checkpoint is not in the list.'],
    [{ kind: 'lost', checkpointId: 'a' }, '“first” should have stayed and is gone.'],
    [{ kind: 'notRemoved', checkpointId: 'a' }, '“first” should have gone and is still there.'],
    [{ kind: 'unexpected', checkpointId: 'b' }, '“second” is there, and nobody expected it.'],
    [{ kind: 'name', checkpointId: 'a', expected: 'x', found: 'y' }, 'A checkpoint should be called “x”, and is called “y”.'],
    [{ kind: 'parent', checkpointId: 'b', expected: 'a', found: null }, '“second” was expected to hang from “first”, and hangs from no checkpoint.'],
    [{ kind: 'memory', checkpointId: 'a', expected: false, found: true }, '“first” was expected to hold no memory, and holds some.'],
    [{ kind: 'memory', checkpointId: 'a', expected: true, found: null }, '“first” was expected to hold memory, and it cannot be told whether it does.'],
    [{ kind: 'now', expected: newCheckpointId, found: 'b' }, 'The machine was expected to run from the new checkpoint, and runs from “second”.'],
    [{ kind: 'vmState', expected: 'Off', found: 'Saved' }, 'The machine was expected to be off, and is saved.'],
  ])('%j', (difference, sentence) => expect(told(difference)).toBe(sentence));

  it('names no id where nobody knows the name', () => {
    expect(told({ kind: 'lost', checkpointId: '0f0e' })).toBe('A checkpoint should have stayed and is gone.');
    expect(told({ kind: 'now', expected: '0f0e', found: null })).toBe('The machine was expected to run from another checkpoint, and runs from no checkpoint.');
  });

  it('says something of a kind that another version wrote', () => {
    expect(told({ kind: 'colour' } as unknown as EffectDifference)).toBe('The host differs in a way this version cannot name.');
  });
});
