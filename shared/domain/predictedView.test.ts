import { describe, expect, it } from 'vitest';
import { newCheckpointId, predict } from './effects.ts';
import { predictedView } from './predictedView.ts';
import { sampleCheckpoint, sampleVm } from './testing/samples.ts';
import { buildTree } from './tree.ts';

const checkpoints = [sampleCheckpoint('root'), sampleCheckpoint('old', 'root', { hasMemory: false })];
const vm = sampleVm({ parentCheckpointId: 'root' });

describe('a predicted view', () => {
  it('has the new checkpoint as the youngest, and Now where it will hang', () => {
    const effect = predict({ kind: 'createAndApply', checkpointId: 'old', name: null }, vm, checkpoints);
    const after = effect && predictedView(effect, { vm, checkpoints });
    expect(after?.vm).toMatchObject({ parentCheckpointId: 'old', state: 'Off' });
    const children = buildTree(after?.checkpoints ?? [], null).byId.get('root')?.children;
    expect(children?.map(({ checkpoint }) => checkpoint.id)).toEqual(['old', newCheckpointId]);
  });

  it('keeps what is known of the others, and a state that cannot be told', () => {
    const saved = sampleVm({ state: 'Saved', parentCheckpointId: 'root' });
    const effect = predict({ kind: 'createCheckpoint', name: 'mine' }, saved, checkpoints);
    const after = effect && predictedView(effect, { vm: saved, checkpoints });
    expect(after?.vm.state).toBe('Saved');
    expect(after?.checkpoints.slice(0, 2)).toEqual(checkpoints);
    expect(after?.checkpoints.at(-1)).toMatchObject({ name: 'mine', parentId: 'root', hasMemory: true });
  });
});
