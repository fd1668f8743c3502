import { describe, expect, it } from 'vitest';
import { nothingSelected, selectOnly, type RowSelection } from '../../state/rowSelection.ts';
import { vmKey } from './vmKeys.ts';

const names = ['app01', 'db01', 'db02', 'web01'];

function after(key: string, selection: RowSelection, modifiers: { readonly ctrlKey?: boolean; readonly shiftKey?: boolean } = {}, typed = key) {
  const next = vmKey({ key, ctrlKey: false, shiftKey: false, ...modifiers }, {
    selection, order: names, focusIndex: names.indexOf(selection.focus ?? ''), page: 2, typing: { isGoingOn: () => false, type: () => typed }, nameAt: (index) => names[index] ?? '',
  });
  return next === null ? null : { keys: [...next.keys].toSorted(), focus: next.focus };
}

describe('keys in the VM table', () => {
  it('go from row to row, by pages and to the ends', () => {
    expect(after('ArrowDown', nothingSelected)).toEqual({ keys: ['app01'], focus: 'app01' });
    expect(after('PageDown', selectOnly('app01'))).toEqual({ keys: ['db02'], focus: 'db02' });
    expect(after('End', selectOnly('app01'), { shiftKey: true })).toEqual({ keys: names, focus: 'web01' });
    expect(after('Home', selectOnly('db02'), { ctrlKey: true })).toEqual({ keys: ['db02'], focus: 'app01' });
  });

  it('select all, and one more or less', () => {
    expect(after('a', selectOnly('db01'), { ctrlKey: true })?.keys).toEqual(names);
    expect(after(' ', { keys: new Set(['db01']), focus: 'web01', anchor: 'db01' }, { ctrlKey: true })?.keys).toEqual(['db01', 'web01']);
    expect(after(' ', { keys: new Set(['db01']), focus: 'web01', anchor: 'db01' }, { shiftKey: true })?.keys).toEqual(['db01', 'db02', 'web01']);
    expect(after(' ', nothingSelected)).toBeNull();
  });

  it('find a row by its first letters', () => {
    expect(after('d', selectOnly('app01'))?.focus).toBe('db01');
    expect(after('d', selectOnly('db01'))?.focus).toBe('db02');
    expect(after('2', selectOnly('db01'), {}, 'db02')?.focus).toBe('db02');
    expect(after('x', selectOnly('db01'))).toBeNull();
  });

  it('leave the others to whoever else has use for them', () => {
    for (const key of ['Tab', 'F5', 'Escape', 'Shift', 'ArrowRight']) expect(after(key, selectOnly('db01'))).toBeNull();
    expect(after('c', selectOnly('db01'), { ctrlKey: true })).toBeNull();
  });
});
