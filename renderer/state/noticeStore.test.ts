import { beforeEach, describe, expect, it } from 'vitest';
import type { OperationState } from '../../shared/domain/operationRecord.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { dismissOperationNotices, isLasting, noticeOf, notify, useNoticeStore, type NoticeTopic } from './noticeStore.ts';

function record(id: string, state: OperationState, vmId = 'vm'): ActivityRecord {
  return {
    id, hostId: 'h', state, askedAt: '', finishedAt: null, error: null, differences: [], warnings: [], before: null, created: null,
    operation: { kind: 'start', vmId, expect: { vmName: 'vm', vmState: 'Off', vmParentCheckpointId: null, checkpointType: 'Production' } },
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
    notify({ kind: 'operation', record: record('1', 'failed') });
    notify({ kind: 'refused', label: 'Start', reason: 'Already running' });
    expect(kinds()).toEqual(['operation', 'refused']);
  });

  it('count successes of one kind together, each thing once', () => {
    for (const [id, vmId] of [['1', 'a'], ['2', 'b'], ['3', 'c'], ['4', 'c']] as const) notify({ kind: 'operation', record: record(id, 'done', vmId) });
    expect(useNoticeStore.getState().notices.map(({ topic }) => topic)).toMatchObject([{ kind: 'operations', family: 'start', records: [{ id: '1' }, { id: '2' }, { id: '4' }] }]);
    notify({ kind: 'operation', record: { ...record('5', 'done', 'a'), operation: { ...record('5', 'done', 'a').operation, kind: 'pause' } } });
    expect(useNoticeStore.getState().notices.map(({ topic }) => topic)).toMatchObject([{ kind: 'operation', record: { id: '5' } }]);
  });

  it('show a success instead of the one before, and beside what somebody has to look at', () => {
    const differing = { ...record('1', 'done'), differences: [{ kind: 'notCreated' as const }] };
    notify({ kind: 'operation', record: differing });
    notify({ kind: 'worldSaved', path: '/world.json' });
    notify({ kind: 'operation', record: record('2', 'done') });
    expect(useNoticeStore.getState().notices.map(({ topic }) => topic)).toMatchObject([{ record: { id: '1' } }, { record: { id: '2' } }]);
  });

  it('let what became known take the place of what was not', () => {
    notify({ kind: 'operation', record: record('2', 'failed') });
    notify({ kind: 'operation', record: record('1', 'unknown') });
    notify({ kind: 'operation', record: record('1', 'done') });
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
