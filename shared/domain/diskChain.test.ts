import { describe, expect, it } from 'vitest';
import { chainOf } from './diskChain.ts';
import { sampleContents, sampleDetails } from './testing/samples.ts';
import type { AttachedDisk, DiskFile, VmDetails } from './vmDetails.ts';

const disk = (path: string, isPassThrough = false): AttachedDisk =>
  ({ controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 0, path, isPassThrough });
const file = (path: string, parentPath: string | null): DiskFile =>
  ({ readable: true, path, parentPath, fileSizeBytes: 1, sizeBytes: 2, format: 'VHDX', type: parentPath === null ? 'Dynamic' : 'Differencing' });

/** base ← one ← left behind ← leaf; the first checkpoint froze the base, the second file one. */
function details(changes: Partial<VmDetails> = {}): VmDetails {
  return sampleDetails({
    disks: [disk('C:\\leaf.avhdx')],
    checkpoints: [sampleContents('first', { disks: [disk('C:\\base.vhdx')] }), sampleContents('second', { disks: [disk('c:\\ONE.avhdx')] })],
    files: [file('C:\\base.vhdx', null), file('C:\\one.avhdx', 'C:\\BASE.vhdx'), file('C:\\left.avhdx', 'C:\\one.avhdx'), file('C:\\leaf.avhdx', 'C:\\left.avhdx')],
    ...changes,
  });
}
const owners = (of: VmDetails, start: AttachedDisk) => chainOf(of, start).map(({ owner }) => (owner.kind === 'checkpoints' ? owner.checkpointIds.join() : owner.kind));

describe('the chain of a disk', () => {
  it('goes from what is attached to the base, and tells whose each file is, however its path is written', () => {
    expect(chainOf(details(), disk('C:\\leaf.avhdx')).map(({ path }) => path)).toEqual(['C:\\leaf.avhdx', 'C:\\left.avhdx', 'C:\\one.avhdx', 'C:\\BASE.vhdx']);
    expect(owners(details(), disk('c:\\LEAF.avhdx'))).toEqual(['now', 'unlisted', 'second', 'base']);
  });

  it('begins at a checkpoint\'s own file', () => {
    expect(owners(details(), disk('C:\\one.avhdx'))).toEqual(['second', 'base']);
    expect(owners(details(), disk('C:\\base.vhdx'))).toEqual(['base']);
  });

  it('names all checkpoints that hold the same file', () => {
    const same = [sampleContents('a', { disks: [disk('C:\\one.avhdx')] }), sampleContents('b', { disks: [disk('C:\\one.avhdx')] })];
    expect(owners(details({ checkpoints: same }), disk('C:\\one.avhdx'))).toEqual(['a,b', 'base']);
  });

  it('ends at a file that cannot be read or was not', () => {
    const unreadable: DiskFile = { readable: false, path: 'C:\\left.avhdx', reason: 'in use' };
    expect(chainOf(details({ files: [file('C:\\leaf.avhdx', 'C:\\left.avhdx'), unreadable] }), disk('C:\\leaf.avhdx')).map((link) => link.file?.readable)).toEqual([true, false]);
    expect(chainOf(details({ files: [] }), disk('C:\\leaf.avhdx'))).toEqual([{ path: 'C:\\leaf.avhdx', file: undefined, owner: { kind: 'now' } }]);
  });

  it('does not go round in a circle', () => {
    const files = [file('C:\\leaf.avhdx', 'C:\\one.avhdx'), file('C:\\one.avhdx', 'C:\\LEAF.avhdx')];
    expect(chainOf(details({ files }), disk('C:\\leaf.avhdx'))).toHaveLength(2);
  });

  it('of a physical disk has no files', () => {
    expect(chainOf(details(), disk('', true))).toEqual([]);
  });
});
