import { describe, expect, it } from 'vitest';
import { predict } from '../../../shared/domain/effects.ts';
import type { Intent } from '../../../shared/domain/operation.ts';
import type { VmView } from '../../../shared/domain/predictedView.ts';
import { sampleChain, sampleCheckpoint, sampleVm } from '../../../shared/domain/testing/samples.ts';
import { effectSides, type EffectRow } from './effectRows.ts';

const nth = (index: number) => `c${String(index).padStart(6, '0')}`;
const chain: VmView = { vm: sampleVm({ parentCheckpointId: nth(48) }), checkpoints: sampleChain(49) };

function sides(intent: Intent, view: VmView) {
  const effect = predict(intent, view.vm, view.checkpoints);
  if (effect === null) throw new Error('no effect');
  return effectSides(effect, view, 'checkpointId' in intent ? [intent.checkpointId] : []);
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
});
