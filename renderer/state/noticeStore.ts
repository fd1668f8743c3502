import { create } from 'zustand';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { isRunning } from './activityStore.ts';
import type { Batch } from './batchStore.ts';

/** Something to know that asks for nothing. */
export type NoticeTopic =
  | { readonly kind: 'operation'; readonly record: ActivityRecord }
  /** A key was pressed for a command that is not possible. */
  | { readonly kind: 'refused'; readonly label: string; readonly reason: string }
  /** Its dialog was left, and some of it was not done without a record that says so. */
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'worldSaved'; readonly path: string };

export interface PassingNotice { readonly id: number; readonly topic: NoticeTopic }

interface NoticeState {
  /** Oldest first. */
  readonly notices: readonly PassingNotice[];
  /** Given to the next one. */
  readonly nextId: number;
}

export const useNoticeStore = create<NoticeState>()(() => ({ notices: [], nextId: 1 }));

/** Shows a notice; it takes the place of an older one about the same. */
export function notify(topic: NoticeTopic): void {
  useNoticeStore.setState(({ notices, nextId }) => ({
    notices: [...notices.filter((notice) => !isAboutSame(notice.topic, topic)), { id: nextId, topic }],
    nextId: nextId + 1,
  }));
}

/** All that nobody has to act on: their time is over together, so that a hundred successes do not pass by one after the other. */
export function dismissPassing(): void {
  useNoticeStore.setState(({ notices }) => ({ notices: notices.filter(({ topic }) => isLasting(topic)) }));
}

/** Activity says it all, and more. */
export function dismissOperationNotices(): void {
  useNoticeStore.setState(({ notices }) => ({ notices: notices.filter(({ topic }) => topic.kind !== 'operation' && topic.kind !== 'batch') }));
}

/** What a record that was told of anew is worth a notice for: that it ended, or that it became known how it ended. */
export function noticeOf(record: ActivityRecord, before: ActivityRecord | undefined): NoticeTopic | null {
  return isRunning(record.state) || before?.state === record.state ? null : { kind: 'operation', record };
}

/** Stays until somebody looked. */
export function isLasting(topic: NoticeTopic): boolean {
  return topic.kind === 'batch' || (topic.kind === 'operation' && topic.record.state !== 'done');
}

function isAboutSame(one: NoticeTopic, other: NoticeTopic): boolean {
  if (one.kind === 'operation') return other.kind === 'operation' && one.record.id === other.record.id;
  return one.kind === other.kind && one.kind !== 'batch';
}
