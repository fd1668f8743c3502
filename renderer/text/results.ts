import { formats } from './format.ts';
import type { Sentence } from './sentence.ts';

/** How one of several things stands that were decided together. */
export type ResultState = 'waiting' | 'hostBusy' | 'running' | 'done' | 'failed' | 'unknown' | 'leftOut' | 'notDone';

export const resultStateTexts: Readonly<Record<ResultState, string>> = {
  waiting: 'Waiting', hostBusy: 'Waiting for Hyper-V', running: 'Running', done: 'Done', failed: 'Failed', unknown: 'Outcome unknown',
  leftOut: 'Left out', notDone: 'Not done',
};

/** In the order a sentence tells them. */
const told: readonly (readonly [ResultState, string])[] = [
  ['done', 'done'], ['failed', 'failed'], ['unknown', 'with unknown outcome'], ['running', 'running'], ['hostBusy', 'waiting for Hyper-V'], ['waiting', 'waiting'],
  ['notDone', 'not done'], ['leftOut', 'left out'],
];

/** "12 done, 1 failed". `done` is what the work is called when it went well. */
export function resultSummary(states: readonly ResultState[], done = 'done'): string {
  return told.flatMap(([state, word]) => {
    const count = states.filter((one) => one === state).length;
    return count === 0 ? [] : [`${formats.count(count)} ${state === 'done' ? done : word}`];
  }).join(', ');
}

export const batchTexts = {
  results: 'Results',
  stopAfterThis: 'Stop after this one',
  stopAfterThese: 'Stop after these',
  stopping: 'No further one is begun.',
  inActivity: 'Activity keeps what failed, with its details.',
  /** Why one was not done. */
  because: {
    earlier: 'Because of the one before it', differs: 'The host is not as expected', gone: 'The machine is no longer on the host',
    unread: 'The host could not be read', stopped: 'You stopped it',
  },
  /** Why the rest was not done, where nobody stopped it. */
  restBecause: {
    differs: 'The host has changed in the meantime, so the rest was not begun',
    gone: 'The machine is no longer on the host, so the rest was not begun',
    unread: 'The host could not be read, so the rest was not begun',
  },
  differs: 'It was done, but the host is not quite as expected',
  differsHint: 'Close this and look at what is there now. Activity lists the differences.',
  /** What became of things whose dialog was left, after what they are called. */
  leftAndEnded: (title: Sentence, summary: string, reason: string | null): Sentence => (
    [...(typeof title === 'string' ? [title] : title), `: ${summary}`, ...(reason === null ? [] : [`. ${reason}.`])]
  ),
  gone: (count: number): string => (
    count === 1 ? 'One machine is no longer on the host and was taken out:' : `${formats.count(count)} machines are no longer on the host and were taken out:`
  ),
  goneCheckpoints: (count: number): string => (
    count === 1 ? 'One checkpoint is no longer on the host and was taken out:' : `${formats.count(count)} checkpoints are no longer on the host and were taken out:`
  ),
} as const;

/** "3 machines". */
export function machines(count: number): string {
  return count === 1 ? '1 machine' : `${formats.count(count)} machines`;
}
