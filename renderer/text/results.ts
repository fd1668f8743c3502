import { formats } from './format.ts';

/** How one of several things stands that were decided together. */
export type ResultState = 'waiting' | 'running' | 'done' | 'failed' | 'unknown' | 'leftOut' | 'notDone';

export const resultStateTexts: Readonly<Record<ResultState, string>> = {
  waiting: 'Waiting', running: 'Running', done: 'Done', failed: 'Failed', unknown: 'Outcome unknown', leftOut: 'Left out', notDone: 'Not done',
};

/** In the order a sentence tells them. */
const told: readonly (readonly [ResultState, string])[] = [
  ['done', 'done'], ['failed', 'failed'], ['unknown', 'with unknown outcome'], ['running', 'running'], ['waiting', 'waiting'],
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
  leaveRunning: 'Leave them running',
  inActivity: 'Activity keeps what failed, with its details.',
  gone: (count: number): string => (
    count === 1 ? 'One machine is no longer on the host and was taken out:' : `${formats.count(count)} machines are no longer on the host and were taken out:`
  ),
} as const;

/** "3 machines". */
export function machines(count: number): string {
  return count === 1 ? '1 machine' : `${formats.count(count)} machines`;
}
