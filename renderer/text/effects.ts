import { visibleName } from './sentence.ts';

const quoted = (name: string): string => `“${visibleName(name)}”`;

/** The tree before and after an operation; the words behind the picture too. */
export const effectTexts = {
  picture: 'What will change',
  before: 'Before',
  after: 'After',
  now: 'Now',
  stateUnknown: 'state not known',
  unnamed: 'New checkpoint',
  onlyIfCreated: 'if you create it',
  more: (count: number): string => `… ${String(count)} more`,
  marks: { new: ', new', removed: ', will be deleted', moved: ', gets another parent' },
  root: ', a root',
  below: (name: string): string => `, below ${quoted(name)}`,
  summary: (nowBefore: string | null, nowAfter: string | null, removed: number): string => {
    const where = (name: string | null): string => (name === null ? 'from no checkpoint' : `from ${quoted(name)}`);
    const now = nowBefore === nowAfter ? `Now stays ${where(nowBefore)}.` : `Now comes ${where(nowBefore)} before and ${where(nowAfter)} afterwards.`;
    if (removed === 0) return now;
    return `${removed === 1 ? 'One checkpoint is' : `${String(removed)} checkpoints are`} deleted. ${now}`;
  },
} as const;
