import { expect, it } from 'vitest';
import { tellingIds } from './sameName.ts';

const one = { id: '11111111-2222-4333-8444-555555555555', name: 'SQL' };

it('an id is shown only where a name is not enough, whatever its case', () => {
  expect(tellingIds([one, { id: '22222222-2222-4333-8444-555555555555', name: 'SQL01' }])).toEqual(new Map());
  expect(tellingIds([one, { id: '22222222-2222-4333-8444-555555555555', name: 'sql' }, { id: '3', name: 'other' }]))
    .toEqual(new Map([[one.id, '11111111'], ['22222222-2222-4333-8444-555555555555', '22222222']]));
});

it('is as long as it must be to differ from every other', () => {
  expect(tellingIds([one, { id: '11111111-2222-9333-8444-555555555555', name: 'SQL' }]).get(one.id)).toBe('11111111-2222-4');
});
