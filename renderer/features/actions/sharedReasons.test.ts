import { expect, it } from 'vitest';
import { allowed, refused } from '../../commands/command.ts';
import { sharedReasons } from './sharedReasons.ts';

it('are those of three commands or more, each once', () => {
  const [busy, off, other] = [refused('Busy'), refused('Off'), refused('Other')];
  expect(sharedReasons([busy, off, busy, other, busy, off])).toEqual(['Busy']);
  expect(sharedReasons([off, busy, busy, off, busy, off, busy])).toEqual(['Off', 'Busy']);
});

it('are none where two differ, and notes of what is possible are none', () => {
  const some = { allowed: true, note: 'On 2 of 3 machines' } as const;
  expect(sharedReasons([refused('Busy'), refused('Busy'), allowed])).toEqual([]);
  expect(sharedReasons([some, some, some])).toEqual([]);
});
