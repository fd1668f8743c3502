import { describe, expect, it } from 'vitest';
import { twinMarks } from './twinMarks.ts';

const a = 'aaaaaaaa-0000-4000-8000-000000000001';
const b = 'bbbbbbbb-0000-4000-8000-000000000002';

describe('twinMarks', () => {
  it('marks only what shares its name', () => {
    expect(twinMarks([{ id: a, name: 'twin' }, { id: b, name: 'Twin' }, { id: 'c', name: 'other' }])).toEqual(new Map([[a, 'aaaaaaaa'], [b, 'bbbbbbbb']]));
  });
});
