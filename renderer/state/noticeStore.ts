import { create } from 'zustand';
import type { OperationKind } from '../../shared/domain/operation.ts';
import { fellBackToStandard } from '../../shared/domain/operationRecord.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { isRunning } from './activityStore.ts';
import type { Batch } from './batchStore.ts';

/** What is counted together. */
export type NoticeFamily = Exclude<OperationKind, 'setCheckpointType' | 'setAutomaticCheckpoints' | 'setCheckpointLocation'> | 'settings';

/** Something to know that asks for nothing. */
export type NoticeTopic =
  | { readonly kind: 'operation'; readonly record: ActivityRecord }
  /** Successes of one kind, each with another machine or checkpoint, the newest last. */
  | { readonly kind: 'operations'; readonly family: NoticeFamily; readonly records: readonly ActivityRecord[] }
  /** A key was pressed for a command that is not possible. */
  | { readonly kind: 'refused'; readonly label: string; readonly reason: string }
  /** Its dialog was left, and some of it was not done without a record that says so. */
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'worldSaved'; readonly path: string }
  /** A person stopped the reading of the list. */
  | { readonly kind: 'readingStopped' }
  /** A part of the window could not be read from its file. */
  | { readonly kind: 'partMissing' };

export interface PassingNotice { readonly id: number; readonly topic: NoticeTopic }

interface NoticeState {
  /** Oldest first. */
  readonly notices: readonly PassingNotice[];
  /** Given to the next one. */
  readonly nextId: number;
}

export const useNoticeStore = create<NoticeState>()(() => ({ notices: [], nextId: 1 }));

/**
 * Shows a notice; it takes the place of an older one about the same, and of whatever was only good to know. Successes of one kind
 * are counted together while they are shown.
 */
export function notify(topic: NoticeTopic): void {
  useNoticeStore.setState(({ notices, nextId }) => {
    const kept = notices.filter((notice) => !isReplaceable(notice.topic) && !isAboutSame(notice.topic, topic));
    const counted = notices.reduce<NoticeTopic>((sum, notice) => countedWith(notice.topic, sum), topic);
    return { notices: [...kept, { id: nextId, topic: counted }], nextId: nextId + 1 };
  });
}

function countedWith(older: NoticeTopic, topic: NoticeTopic): NoticeTopic {
  const [before, added] = [successesIn(older), successesIn(topic)];
  const [last] = added;
  if (last === undefined || before[0] === undefined || familyOf(before[0]) !== familyOf(last)) return topic;
  const records = [...before.filter((record) => thingOf(record) !== thingOf(last)), ...added];
  return records.length === 1 ? topic : { kind: 'operations', family: familyOf(last), records };
}

/** What the same thing is done to twice is one. */
function thingOf({ id, operation }: ActivityRecord): Guid {
  if (operation.kind === 'createCheckpoint') return id;
  return 'checkpointId' in operation ? operation.checkpointId : operation.vmId;
}

/** Settings of a machine are saved by one command, however many operations that takes. */
function familyOf({ operation: { kind } }: ActivityRecord): NoticeFamily {
  return kind === 'setCheckpointType' || kind === 'setAutomaticCheckpoints' || kind === 'setCheckpointLocation' ? 'settings' : kind;
}

/** Those that ended as they should. */
function successesIn(topic: NoticeTopic): readonly ActivityRecord[] {
  if (topic.kind === 'operations') return topic.records;
  return topic.kind === 'operation' && isPlainSuccess(topic.record) ? [topic.record] : [];
}

function isPlainSuccess(record: ActivityRecord): boolean {
  const { state, differences, warnings } = record;
  return state === 'done' && differences.length === 0 && warnings.length === 0 && !fellBackToStandard(record);
}

/** Only good to know: what is newer takes its place at once. */
function isReplaceable(topic: NoticeTopic): boolean {
  return topic.kind === 'operation' ? successesIn(topic).length > 0 : topic.kind !== 'batch' && topic.kind !== 'partMissing';
}

/** All that nobody has to act on: their time is over together, so that a hundred successes do not pass by one after the other. */
export function dismissPassing(): void {
  useNoticeStore.setState(({ notices }) => ({ notices: notices.filter(({ topic }) => isLasting(topic)) }));
}

/** Activity says it all, and more. */
export function dismissOperationNotices(): void {
  const ofOperations: readonly NoticeTopic['kind'][] = ['operation', 'operations', 'batch'];
  useNoticeStore.setState(({ notices }) => ({ notices: notices.filter(({ topic }) => !ofOperations.includes(topic.kind)) }));
}

/** What a record that was told of anew is worth a notice for: that it ended, or that it became known how it ended. */
export function noticeOf(record: ActivityRecord, before: ActivityRecord | undefined): NoticeTopic | null {
  return isRunning(record.state) || before?.state === record.state ? null : { kind: 'operation', record };
}

/** Stays until somebody looked. */
export function isLasting(topic: NoticeTopic): boolean {
  return topic.kind === 'batch' || topic.kind === 'partMissing' || (topic.kind === 'operation' && topic.record.state !== 'done');
}

function isAboutSame(one: NoticeTopic, other: NoticeTopic): boolean {
  if (one.kind === 'operation') return other.kind === 'operation' && one.record.id === other.record.id;
  return one.kind === other.kind && one.kind !== 'batch';
}
