import { describe, expect, it } from 'vitest';
import { sampleVm } from '../../../shared/domain/testing/samples.ts';
import type { VmRow } from './vmRows.ts';
import { naturalKey, sortRows } from './vmSorting.ts';

function row(name: string, cpu: number | null = null): VmRow {
  const vm = sampleVm({ id: name, name, cpuUsagePercent: cpu ?? 0, startedAt: cpu === null ? null : '2026-01-01T00:00:00Z' });
  return { vm, checkpointCount: 0, lastCheckpointAt: undefined, busyWith: null };
}

const names = (rows: readonly VmRow[]) => rows.map(({ vm }) => vm.name);
const byName = [{ id: 'name', desc: false }];

describe('sorting', () => {
  it('takes numbers in names as numbers, and capitals for small letters', () => {
    const rows = ['vm10', 'VM9', 'vm 1', 'Web', 'app', 'vm007', 'VM'].map((name) => row(name));
    expect(names(sortRows(rows, byName, null).rows)).toEqual(['app', 'VM', 'vm 1', 'vm007', 'VM9', 'vm10', 'Web']);
  });

  it('puts what is empty last both ways round, and keeps equal rows as they came', () => {
    const rows = [row('a'), row('b', 5), row('c', 90), row('d'), row('e', 5)];
    expect(names(sortRows(rows, [{ id: 'cpu', desc: true }], null).rows)).toEqual(['c', 'b', 'e', 'a', 'd']);
    expect(names(sortRows(rows, [{ id: 'cpu', desc: false }], null).rows)).toEqual(['b', 'e', 'c', 'a', 'd']);
    expect(names(sortRows(rows, [{ id: 'cpu', desc: true }, { id: 'name', desc: true }], null).rows)).toEqual(['c', 'e', 'b', 'd', 'a']);
  });

  it('takes over an order of which no key has changed, with the rows as they are now', () => {
    const before = sortRows([row('b', 1), row('a', 2)], byName, null);
    const after = sortRows([row('b', 3), row('a', 4)], byName, before);
    expect(after.rows.map(({ vm }) => vm.cpuUsagePercent)).toEqual([4, 3]);
  });

  it.each([
    ['a name has changed', [row('b'), { ...row('a'), vm: { ...row('z').vm, id: 'a' } }], ['b', 'z']],
    ['one has come', [row('b'), row('a'), row('c')], ['a', 'b', 'c']],
    ['one is gone', [row('b')], ['b']],
    ['one has taken another one\'s place', [row('b'), row('c')], ['b', 'c']],
  ])('sorts anew when %s', (_, rows, expected) => {
    const before = sortRows([row('b'), row('a')], byName, null);
    expect(names(sortRows(rows, byName, before).rows)).toEqual(expected);
  });

  it('knows long numbers', () => {
    expect(naturalKey('vm2') < naturalKey('vm12345678901')).toBe(true);
  });
});
