import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { buildTree } from '../../../shared/domain/tree.ts';
import { rowForTyping } from '../../ui/rowKeys.ts';
import { treeStep } from './treeKeys.ts';
import { layoutTree } from './treeLayout.ts';

function checkpoint(id: string, parentId: string | null, second: number): Checkpoint {
  return {
    id, vmId: 'vm', name: id, parentId, createdAt: new Date(second * 1000).toISOString(), snapshotType: 'Standard', hasMemory: false,
    isAutomatic: false, notes: '', origin: null,
  };
}

/** Drawn as: a, x (a branch that holds y), y, b, now. */
const tree = buildTree([checkpoint('a', null, 1), checkpoint('b', 'a', 2), checkpoint('x', 'a', 3), checkpoint('y', 'x', 4)], 'b');
const open = layoutTree(tree, new Set());
const folded = layoutTree(tree, new Set(['x']));
const page = 3;

describe('keys in the checkpoint tree', () => {
  it('go up and down, to both ends, and stop there', () => {
    expect(treeStep('ArrowDown', open, 0, page)).toEqual({ kind: 'go', index: 1 });
    expect(treeStep('ArrowUp', open, 0, page)).toEqual({ kind: 'go', index: 0 });
    expect(treeStep('End', open, 0, page)).toEqual({ kind: 'go', index: 4 });
    expect(treeStep('PageDown', open, 3, page)).toEqual({ kind: 'go', index: 4 });
    expect(treeStep('ArrowDown', open, -1, page)).toEqual({ kind: 'go', index: 0 });
  });

  it('fold and unfold a branch, then go to the parent and the first child', () => {
    expect(treeStep('ArrowLeft', open, 1, page)).toEqual({ kind: 'fold', keys: ['x'], isFolded: true });
    expect(treeStep('ArrowLeft', folded, 1, page)).toEqual({ kind: 'go', index: 0 });
    expect(treeStep('ArrowRight', folded, 1, page)).toEqual({ kind: 'fold', keys: ['x'], isFolded: false });
    expect(treeStep('ArrowRight', open, 1, page)).toEqual({ kind: 'go', index: 2 });
  });

  it('unfold all siblings with *', () => {
    expect(treeStep('*', folded, 2, page)).toEqual({ kind: 'fold', keys: ['x'], isFolded: false });
    expect(treeStep('*', open, 0, page)).toEqual({ kind: 'fold', keys: [], isFolded: false });
  });

  it('do nothing at the ends of a branch and for keys of no meaning', () => {
    expect(treeStep('ArrowLeft', open, 0, page)).toBeNull();
    expect(treeStep('ArrowRight', open, 2, page)).toBeNull();
    expect(treeStep('q', open, 0, page)).toBeNull();
  });

  it('find a row by what is typed, from the next one on and round', () => {
    const names = ['Clean', 'Before CU14', 'Before index', 'Now'];
    expect(rowForTyping('b', names, 0)).toBe(1);
    expect(rowForTyping('b', names, 1)).toBe(2);
    expect(rowForTyping('b', names, 2)).toBe(1);
    expect(rowForTyping('before i', names, 1)).toBe(2);
    expect(rowForTyping('n', names, -1)).toBe(3);
    expect(rowForTyping('zzz', names, 0)).toBe(-1);
  });
});
