import { expect, it } from 'vitest';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { noticeTone } from './noticeText.ts';

const created = {
  operation: { kind: 'createCheckpoint' }, state: 'done', differences: [], before: { checkpointType: 'Production', vmState: 'Running' },
  created: { checkpointId: 'a', hasMemory: false },
} as unknown as ActivityRecord;

it('warns of what went otherwise than asked, and of nothing else', () => {
  const toneOf = (change: Partial<ActivityRecord>) => noticeTone({ kind: 'operation', record: { ...created, ...change } });
  expect(toneOf({})).toBe('good');
  expect(toneOf({ created: { checkpointId: 'a', hasMemory: true } })).toBe('warning');
  expect(toneOf({ differences: [{ kind: 'notCreated' }] })).toBe('warning');
  expect(toneOf({ state: 'unknown' })).toBe('warning');
  expect(toneOf({ state: 'failed' })).toBe('error');
});
