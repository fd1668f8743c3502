import { describe, expect, it } from 'vitest';
import { predict } from '../../../shared/domain/effects.ts';
import type { Intent } from '../../../shared/domain/operation.ts';
import type { VmView } from '../../../shared/domain/predictedView.ts';
import { sampleChain, sampleCheckpoint, sampleVm } from '../../../shared/domain/testing/samples.ts';
import { effectSides, type EffectRow } from './effectRows.ts';

const nth = (index: number) => `c${String(index).padStart(6, '0')}`;
const chain: VmView = { vm: sampleVm({ parentCheckpointId: nth(48) }), checkpoints: sampleChain(49) };

function sides(intent: Intent, view: VmView, mostRows = 8) {
  const effect = predict(intent, view.vm, view.checkpoints);
  if (effect === null) throw new Error('no effect');
  return effectSides(effect, view, 'checkpointId' in intent ? [intent.checkpointId] : [], mostRows);
}

/** Rows in short: a key with its mark, or how many are left out. */
const short = (rows: readonly EffectRow[]) => rows.map((row) => (row.kind === 'gap' ? row.count : `${row.key}${row.mark === null ? '' : ` ${row.mark}`}`));

describe('the picture of an effect', () => {
  it('shortens a long chain to what changes and Now', () => {
    const { before, after } = sides({ kind: 'createAndApply', checkpointId: nth(20), name: null }, chain);
    expect(short(before.rows)).toEqual([19, nth(19), nth(20), 27, nth(48), 'now']);
    expect(short(after.rows)).toEqual([19, nth(19), nth(20), 27, nth(48), 'new new', 'now']);
  });

  it('marks what goes before, and what is moved after', () => {
    const { before, after } = sides({ kind: 'deleteCheckpoint', checkpointId: nth(47) }, chain);
    expect(short(before.rows)).toEqual([46, nth(46), `${nth(47)} removed`, nth(48), 'now']);
    expect(short(after.rows)).toEqual([46, nth(46), `${nth(48)} moved`, 'now']);
  });

  it('shortens what goes, too, and says so', () => {
    const { before, after } = sides({ kind: 'deleteSubtree', checkpointId: nth(10) }, chain);
    expect(short(before.rows)).toEqual([9, nth(9), `${nth(10)} removed`, `${nth(11)} removed`, `${nth(12)} removed`, 35, `${nth(48)} removed`, 'now']);
    expect(before.rows.map((row) => row.kind === 'gap' && row.isRemoved)).toEqual([false, false, false, false, false, true, false, false]);
    expect(short(after.rows)).toEqual([9, nth(9), 'now']);
  });

  it('draws a small tree whole', () => {
    const view: VmView = { vm: sampleVm({ parentCheckpointId: nth(5) }), checkpoints: sampleChain(6) };
    expect(sides({ kind: 'createCheckpoint', name: 'x' }, view).after.rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'node'));
  });

  it('draws into a gap only the lanes that come in, and out of it those that go on', () => {
    // A branch of ten begins inside the first gap and ends inside the second: a ← b1 … b10, then a ← b ← Now.
    const branch = Array.from({ length: 10 }, (_, index) => sampleCheckpoint(`b${String(index)}`, index === 0 ? 'a' : `b${String(index - 1)}`));
    const view: VmView = {
      vm: sampleVm({ parentCheckpointId: 'z' }),
      checkpoints: [sampleCheckpoint('a'), ...branch, sampleCheckpoint('z', 'a', { createdAt: '2026-01-04T00:00:00Z' })],
    };
    const { before } = sides({ kind: 'deleteCheckpoint', checkpointId: 'b4' }, view);
    expect(short(before.rows)).toEqual([4, 'b3', 'b4 removed', 'b5', 4, 'z', 'now']);
    expect(before.rows.flatMap((row) => (row.kind === 'gap' ? [[row.linesIn, row.linesOut]] : []))).toEqual([[[], [0, 1]], [[0, 1], [0]]]);
  });

  describe('in a tree of branches', () => {
    // The training room of the sample host: the trunk ends in the middle, with exams on one branch and modules on another.
    const lab: VmView = {
      vm: sampleVm({ parentCheckpointId: 'm2done' }),
      checkpoints: ([
        ['clean', null], ['tools', 'clean'], ['domain', 'tools'], ['m1', 'domain'], ['m1done', 'm1'], ['m1wrong', 'm1'], ['m2', 'm1done'],
        ['m2done', 'm2'], ['m2alt', 'm2'], ['m2alt2', 'm2alt'], ['m3', 'm2done'], ['m3done', 'm3'], ['exam', 'domain'], ['examA', 'exam'],
        ['examB', 'exam'], ['examC', 'exam'], ['examA2', 'examA'], ['noAgent', 'clean'], ['m4', 'm3done'], ['m4again', 'm4'], ['m4fix', 'm4'],
      ] as const).map(([id, parent], index) => sampleCheckpoint(id, parent, { createdAt: `2026-01-02T08:00:${String(index).padStart(2, '0')}Z` })),
    };

    it('shows what is applied, the new checkpoint and Now on both sides, in as many rows as there is room for', () => {
      const { before, after } = sides({ kind: 'createAndApply', checkpointId: 'exam', name: null }, lab);
      expect(short(before.rows)).toEqual([3, 'domain', 'exam', 10, 'm2done', 5, 'now']);
      expect(short(after.rows)).toEqual([7, 'm2done', 5, 'new new', 3, 'exam', 4, 'now']);
    });

    it('leaves out what they hang from where there is less room', () => {
      const { before, after } = sides({ kind: 'createAndApply', checkpointId: 'exam', name: null }, lab, 7);
      expect(short(before.rows)).toEqual([3, 'domain', 'exam', 10, 'm2done', 5, 'now']);
      expect(short(after.rows)).toEqual([13, 'new new', 3, 'exam', 4, 'now']);
    });

    it('shows as much of what goes as there is room for, before what it hangs from', () => {
      const intent: Intent = { kind: 'deleteSubtree', checkpointId: 'exam' };
      expect(short(sides(intent, lab).before.rows)).toEqual([
        4, 'exam removed', 'examA removed', 'examA2 removed', 'examB removed', 'examC removed', 12, 'now',
      ]);
      expect(short(sides(intent, lab, 7).before.rows)).toEqual([4, 'exam removed', 'examA removed', 2, 'examC removed', 12, 'now']);
    });

    it('keeps to the room whatever single checkpoint it is about', () => {
      for (const { id } of lab.checkpoints) {
        for (const kind of ['createAndApply', 'applyCheckpoint', 'deleteSubtree'] as const) {
          const { before, after } = sides(kind === 'createAndApply' ? { kind, checkpointId: id, name: null } : { kind, checkpointId: id }, lab, 7);
          expect(before.rows.length, `${kind} ${id}`).toBeLessThanOrEqual(7);
          expect(after.rows.length, `${kind} ${id}`).toBeLessThanOrEqual(7);
        }
      }
    });

    it('goes over the room only for what changes', () => {
      const children = Array.from({ length: 10 }, (_, index) => sampleCheckpoint(`k${String(index)}`, 'b'));
      const view: VmView = { vm: sampleVm({ parentCheckpointId: 'a' }), checkpoints: [sampleCheckpoint('a'), sampleCheckpoint('b', 'a'), ...children] };
      expect(short(sides({ kind: 'deleteCheckpoint', checkpointId: 'b' }, view).after.rows)).toEqual(['a', ...children.map(({ id }) => `${id} moved`), 'now']);
    });
  });
});
