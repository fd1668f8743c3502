import { expect, it } from 'vitest';
import { tellingId } from './sameName.ts';

const one = { id: '11111111-2222-4333-8444-555555555555', name: 'SQL' };

it('an id is shown only where a name is not enough', () => {
  expect(tellingId(one, [one, { id: '22222222-2222-4333-8444-555555555555', name: 'SQL01' }])).toBeNull();
  expect(tellingId(one, [one, { id: '22222222-2222-4333-8444-555555555555', name: 'sql' }])).toBe('11111111');
});

it('is as long as it must be to differ from every other', () => {
  expect(tellingId(one, [one, { id: '11111111-2222-9333-8444-555555555555', name: 'SQL' }])).toBe('11111111-2222-4');
});
