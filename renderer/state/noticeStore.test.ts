import { beforeEach, describe, expect, it } from 'vitest';
import type { OperationState } from '../../shared/domain/operationRecord.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { dismissOperationNotices, isLasting, noticeOf, notify, useNoticeStore, type NoticeTopic } from './noticeStore.ts';

function record(id: string, state: OperationState): ActivityRecord {
  return {
    id, hostId: 'h', state, askedAt: '', finishedAt: null, error: null, differences: [], warnings: [], before: null, created: null,
    operation: { kind: 'start', vmId: 'vm', expect: { vmName: 'vm', vmState: 'Off', vmParentCheckpointId: null, checkpointType: 'Production' } },
  };
}

const kinds = () => useNoticeStore.getState().notices.map(({ topic }) => topic.kind);

describe('noticeOf', () => {
  it('tells of an end once, whatever is told after it', () => {
    expect(noticeOf(record('1', 'running'), undefined)).toBeNull();
    expect(noticeOf(record('1', 'verifying'), record('1', 'running'))).toBeNull();
    expect(noticeOf(record('1', 'done'), record('1', 'verifying'))).toMatchObject({ kind: 'operation' });
    expect(noticeOf(record('1', 'done'), record('1', 'done'))).toBeNull();
  });

  it('tells when it became known after all', () => {
    expect(noticeOf(record('1', 'done'), record('1', 'unknown'))).not.toBeNull();
    expect(noticeOf(record('1', 'unknown'), record('1', 'unknown'))).toBeNull();
  });
});

describe('the notices', () => {
  beforeEach(() => useNoticeStore.setState({ notices: [], nextId: 1 }));

  it('keep one refusal, however often the key is pressed', () => {
    notify({ kind: 'refused', label: 'Start', reason: 'Already running' });
    notify({ kind: 'operation', record: record('1', 'done') });
    notify({ kind: 'refused', label: 'Start', reason: 'Already running' });
    expect(kinds()).toEqual(['operation', 'refused']);
  });

  it('let what became known take the place of what was not', () => {
    notify({ kind: 'operation', record: record('1', 'unknown') });
    notify({ kind: 'operation', record: record('1', 'done') });
    notify({ kind: 'operation', record: record('2', 'done') });
    expect(useNoticeStore.getState().notices).toHaveLength(2);
  });

  it('keep each of what was not done after its dialog was left, until somebody looked into Activity', () => {
    const left = (): NoticeTopic => ({
      kind: 'batch',
      batch: {
        dialog: { name: 'about' }, steps: [], leftOut: [], order: 'eachNeedsTheLast', results: new Map(), isUnderWay: false,
        stopping: new AbortController(), isStopping: false,
      },
    });
    expect(isLasting(left())).toBe(true);
    notify(left());
    notify(left());
    expect(kinds()).toEqual(['batch', 'batch']);
    dismissOperationNotices();
    expect(kinds()).toEqual([]);
  });

  it('keep failures until somebody looked into Activity', () => {
    expect(isLasting({ kind: 'operation', record: record('1', 'failed') })).toBe(true);
    expect(isLasting({ kind: 'operation', record: record('1', 'unknown') })).toBe(true);
    expect(isLasting({ kind: 'operation', record: record('1', 'done') })).toBe(false);
    notify({ kind: 'operation', record: record('1', 'failed') });
    notify({ kind: 'worldSaved', path: '/world.json' });
    dismissOperationNotices();
    expect(kinds()).toEqual(['worldSaved']);
  });
});
