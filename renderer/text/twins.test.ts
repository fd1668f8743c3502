import { describe, expect, it } from 'vitest';
import { twinMarks } from './twins.ts';

const a = 'aaaaaaaa-0000-4000-8000-000000000001';
const b = 'bbbbbbbb-0000-4000-8000-000000000002';
const c = 'aaaaaaaa-1111-4000-8000-000000000003';

describe('twinMarks', () => {
  it('marks only what shares its name', () => {
    expect(twinMarks([{ id: a, name: 'twin' }, { id: b, name: 'twin' }, { id: c, name: 'other' }])).toEqual(new Map([[a, 'aaaaaaaa'], [b, 'bbbbbbbb']]));
    expect(twinMarks([{ id: a, name: 'x' }, { id: b, name: 'X' }]).size).toBe(0);
  });

  it('takes as much of the id as it needs', () => {
    expect(twinMarks([{ id: a, name: 'twin' }, { id: c, name: 'twin' }])).toEqual(new Map([[a, 'aaaaaaaa-0000'], [c, 'aaaaaaaa-1111']]));
  });
});
