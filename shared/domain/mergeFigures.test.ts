import { describe, expect, it } from 'vitest';
import { freedBySubtree, mergedBySubtree, mergedInTurn } from './mergeFigures.ts';
import { sampleContents, sampleDetails } from './testing/samples.ts';
import type { AttachedDisk, DiskFile, VmDetails } from './vmDetails.ts';

const disk = (path: string): AttachedDisk => ({ controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 0, path, isPassThrough: false });
const file = (path: string, parentPath: string | null, fileSizeBytes: number): DiskFile => (
  { readable: true, path, parentPath, fileSizeBytes, sizeBytes: 1_000_000, format: 'VHDX', type: parentPath === null ? 'Dynamic' : 'Differencing' }
);
const unreadable = (path: string): DiskFile => ({ readable: false, path, reason: 'in use' });

/** base ← d1 ← d2 ← d3 ← leaf, and d1 ← side: checkpoint c0 froze base, c1 d1, c2 d2, c3 d3; s froze side. */
const details = sampleDetails({
  disks: [disk('LEAF.avhdx')],
  checkpoints: [
    sampleContents('c0', { disks: [disk('base.vhdx')] }), sampleContents('c1', { disks: [disk('d1.avhdx')] }),
    sampleContents('c2', { disks: [disk('d2.avhdx')] }), sampleContents('c3', { disks: [disk('d3.avhdx')] }),
    sampleContents('s', { disks: [disk('side.avhdx')] }),
  ],
  files: [
    file('base.vhdx', null, 5000), file('d1.avhdx', 'BASE.vhdx', 100), file('d2.avhdx', 'd1.avhdx', 20), file('d3.avhdx', 'd2.avhdx', 7),
    file('leaf.avhdx', 'd3.avhdx', 3), file('side.avhdx', 'd1.avhdx', 40),
  ],
});

describe('what deleting several merges', () => {
  it('counts again what an earlier one has merged', () => {
    expect(mergedInTurn(details, ['c3', 'c2'])).toEqual([3, 10]);
    expect(mergedInTurn(details, ['c2'])).toEqual([7]);
  });

  it('leaves a file with several children as it is', () => {
    expect(mergedInTurn(details, ['c1', 'c0'])).toEqual([60, 100]);
  });

  it('is unknown from the first that is unknown on', () => {
    expect(mergedInTurn(details, ['gone', 'c3'])).toEqual([null, null]);
  });
});

describe('a subtree', () => {
  it('merges what Now keeps from below its root, and frees the other branches', () => {
    expect(mergedBySubtree(details, 'c1')).toBe(30);
    expect(freedBySubtree(details, 'c1', ['c1', 'c2', 'c3', 's'])).toBe(40);
  });

  it('merges nothing where Now hangs elsewhere, and frees all that is its own', () => {
    expect(mergedBySubtree(details, 's')).toBe(0);
    expect(freedBySubtree(details, 's', ['s'])).toBe(40);
  });

  it('never frees a base disk', () => {
    expect(mergedBySubtree(details, 'c0')).toBe(130);
    expect(freedBySubtree(details, 'c0', ['c0', 'c1', 'c2', 'c3', 's'])).toBe(40);
  });

  it('is unknown where a file of the chain cannot be read or a member is not there', () => {
    const broken: VmDetails = { ...details, files: details.files.map((one) => (one.path === 'd3.avhdx' ? unreadable(one.path) : one)) };
    expect(mergedBySubtree(broken, 'c1')).toBeNull();
    expect(freedBySubtree(broken, 'c1', ['c1'])).toBeNull();
    expect(freedBySubtree(details, 's', ['s', 'gone'])).toBeNull();
    expect(mergedBySubtree(details, 'gone')).toBeNull();
  });

  it('ends where a chain leads back to itself', () => {
    const circle: VmDetails = { ...details, files: [file('leaf.avhdx', 'other.avhdx', 1), file('other.avhdx', 'leaf.avhdx', 1)] };
    expect(mergedBySubtree(circle, 'c1')).toBe(0);
  });
});
