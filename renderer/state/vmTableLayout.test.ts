import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLayout, layoutOf, vmColumnIds } from './vmTableLayout.ts';

describe('the kept layout of the VM table', () => {
  it('comes back as it was', () => {
    const layout = {
      sorting: [{ id: 'state', desc: true }, { id: 'cpu', desc: false }], columnOrder: [...vmColumnIds].reverse(),
      columnSizing: { name: 240 }, columnVisibility: { cpu: false },
    };
    expect(layoutOf(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  });

  it.each([undefined, null, 7, 'text', [], {}, { sorting: [] }, { sorting: 'name', columnOrder: 7, columnSizing: [], columnVisibility: null }])(
    'is the default when there is only %j', (kept) => expect(layoutOf(kept)).toEqual(defaultLayout),
  );

  it('keeps what makes sense and leaves out the rest', () => {
    expect(layoutOf({
      sorting: [{ id: 'gone', desc: true }, null, { id: 'cpu', desc: 'yes' }, { id: 'last', desc: true }],
      columnOrder: ['status', 'gone', 'status', 'name'],
      columnSizing: { name: -1, state: 1e9, cpu: null, last: 90, gone: 90, __proto__: 5 },
      columnVisibility: { cpu: 0, last: false, gone: false },
    })).toEqual({
      sorting: [{ id: 'last', desc: true }],
      columnOrder: ['status', 'name', 'state', 'cpu', 'memory', 'uptime', 'checkpointType', 'checkpoints', 'last'],
      columnSizing: { last: 90 }, columnVisibility: { last: false },
    });
  });

  it('is whole whatever was kept', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const layout = layoutOf({ sorting: one, columnOrder: other, columnSizing: other, columnVisibility: one });
      expect(layout.columnOrder.toSorted()).toEqual(vmColumnIds.toSorted());
      expect(layout.sorting.length).toBeGreaterThan(0);
    }));
  });
});
