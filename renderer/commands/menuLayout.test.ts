import { expect, it } from 'vitest';
import { commandList } from './commandList.ts';
import { menuLayout } from './menuLayout.ts';

it('has every command in exactly one place', () => {
  const placed = Object.values(menuLayout).flat(2).map(({ id }) => id);
  expect(placed.toSorted()).toEqual(commandList.map(({ id }) => id).toSorted());
});
