import { describe, expect, it } from 'vitest';
import { isBranchPoint, isOnBaseDisk, lostByApply, lostFrom, mergedByDelete, neededByApply, sizeOfCheckpoint, sizeOfCheckpoints } from './figures.ts';
import { sampleCheckpoint, sampleContents, sampleDetails, sampleVm } from './testing/samples.ts';
import type { AttachedDisk, DiskFile, VmDetails } from './vmDetails.ts';

const disk = (path: string, isPassThrough = false): AttachedDisk =>
  ({ controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 0, path, isPassThrough });
const file = (path: string, parentPath: string | null, fileSizeBytes: number): DiskFile =>
  ({ readable: true, path, parentPath, fileSizeBytes, sizeBytes: 1_000_000, format: 'VHDX', type: parentPath === null ? 'Dynamic' : 'Differencing' });

/** base ← one ← leaf: the checkpoint 'root' froze the base, 'second' froze the first differencing disk. */
const files = [file('C:\\web.vhdx', null, 5000), file('C:\\web_1.avhdx', 'C:\\WEB.vhdx', 300), file('C:\\web_2.avhdx', 'C:\\web_1.avhdx', 20)];
function details(changes: Partial<VmDetails> = {}): VmDetails {
  return sampleDetails({
    disks: [disk('c:\\web_2.avhdx')],
    checkpoints: [sampleContents('root', { disks: [disk('C:\\web.vhdx')] }), sampleContents('second', { disks: [disk('C:\\web_1.avhdx')] })],
    files, ...changes,
  });
}
const unreadable = (path: string): DiskFile => ({ readable: false, path, reason: 'in use' });

describe('the size of a checkpoint', () => {
  it('is that of its own differencing disks', () => {
    expect(sizeOfCheckpoint(details(), 'second')).toBe(300);
  });

  it('never counts a base disk, not even one that cannot be read or that has a parent of its own', () => {
    expect(sizeOfCheckpoint(details(), 'root')).toBe(0);
    expect(sizeOfCheckpoint(details({ files: [unreadable('C:\\web.vhdx')] }), 'root')).toBe(0);
    expect(sizeOfCheckpoint(details({ files: [file('C:\\web.vhdx', 'C:\\template.vhdx', 70)] }), 'root')).toBe(0);
  });

  it('is unknown when a file cannot be read or was not read, or the checkpoint is not there', () => {
    expect(sizeOfCheckpoint(details({ files: [unreadable('C:\\web_1.avhdx')] }), 'second')).toBeNull();
    expect(sizeOfCheckpoint(details({ files: [] }), 'second')).toBeNull();
    expect(sizeOfCheckpoint(details(), 'gone')).toBeNull();
  });

  it('adds up all disks and passes over a physical one', () => {
    const disks = [disk('C:\\web_1.avhdx'), disk('C:\\web_2.avhdx'), disk('', true)];
    expect(sizeOfCheckpoint(details({ checkpoints: [sampleContents('second', { disks })] }), 'second')).toBe(320);
  });
});

describe('the size of several checkpoints', () => {
  it('adds up what is known, and counts those of which it is not', () => {
    expect(sizeOfCheckpoints(details(), ['root', 'second'])).toEqual({ bytes: 300, unknownCount: 0 });
    expect(sizeOfCheckpoints(details(), ['second', 'gone'])).toEqual({ bytes: 300, unknownCount: 1 });
    expect(sizeOfCheckpoints(details({ files: [] }), ['second'])).toEqual({ bytes: 0, unknownCount: 1 });
  });
});

describe('a checkpoint on the base disk', () => {
  it('is one that froze base disks only', () => {
    expect(isOnBaseDisk(details(), 'root')).toBe(true);
    expect(isOnBaseDisk(details(), 'second')).toBe(false);
    expect(isOnBaseDisk(details({ checkpoints: [sampleContents('both', { disks: [disk('C:\\web.vhdx'), disk('C:\\data_1.avhdx')] })] }), 'both')).toBe(false);
  });

  it('is none without disk files, and none that is not there', () => {
    expect(isOnBaseDisk(details({ checkpoints: [sampleContents('physical', { disks: [disk('', true)] })] }), 'physical')).toBe(false);
    expect(isOnBaseDisk(details(), 'gone')).toBe(false);
  });
});

describe('a checkpoint that branches come from', () => {
  const branched = [...files, file('C:\\web_3.avhdx', 'c:\\WEB_1.avhdx', 7)];

  it('is one whose disk is the parent of several', () => {
    expect(isBranchPoint(details(), 'second')).toBe(false);
    expect(isBranchPoint(details({ files: branched }), 'second')).toBe(true);
    expect(isBranchPoint(details({ files: branched }), 'root')).toBe(false);
  });

  it('is not known while a disk cannot be read, or where the checkpoint is not there', () => {
    expect(isBranchPoint(details({ files: [...files, unreadable('C:\\web_3.avhdx')] }), 'second')).toBeNull();
    expect(isBranchPoint(details(), 'gone')).toBeNull();
  });
});

describe('what applying loses', () => {
  it('is what the present leaf disks hold', () => {
    expect(lostByApply(details())).toBe(20);
  });

  it('does not count a base disk that was attached later', () => {
    expect(lostByApply(details({ disks: [disk('C:\\web_2.avhdx'), disk('C:\\web.vhdx')] }))).toBe(20);
  });

  it('is unknown when a leaf cannot be read', () => {
    expect(lostByApply(details({ files: [unreadable('C:\\web_2.avhdx')] }))).toBeNull();
  });

  it('is counted from the checkpoint that Now hangs from', () => {
    const checkpoints = [sampleCheckpoint('root')];
    expect(lostFrom(sampleVm({ parentCheckpointId: 'root' }), checkpoints)).toEqual({ own: checkpoints[0], between: [] });
    expect(lostFrom(sampleVm({ parentCheckpointId: null }), checkpoints)).toEqual({ own: null, between: [] });
    expect(lostFrom(sampleVm({ parentCheckpointId: 'gone' }), checkpoints)).toEqual({ own: null, between: [] });
  });

  it('goes on past what is not the user\'s own, which is lost as well', () => {
    const checkpoints = [sampleCheckpoint('root'), sampleCheckpoint('second', 'root', { snapshotType: 'Recovery' })];
    const { own, between } = lostFrom(sampleVm({ parentCheckpointId: 'second' }), checkpoints);
    expect(own?.id).toBe('root');
    expect(lostByApply(details(), between)).toBe(320);
  });

  it('ends where what is not the user\'s own goes round in a circle', () => {
    const circle = [sampleCheckpoint('a', 'b', { snapshotType: 'Recovery' }), sampleCheckpoint('b', 'a', { snapshotType: 'Recovery' })];
    expect(lostFrom(sampleVm({ parentCheckpointId: 'a' }), circle).own).toBeNull();
  });
});

describe('what deleting merges', () => {
  it('is the disks that have the checkpoint\'s own as their parent, however the path is written', () => {
    expect(mergedByDelete(details(), 'root')).toBe(300);
    expect(mergedByDelete(details(), 'second')).toBe(20);
  });

  it('is nothing when no disk has it as its parent', () => {
    expect(mergedByDelete(details({ files: files.slice(0, 2) }), 'second')).toBe(0);
  });

  it('is unknown when an unreadable disk may be one of them, or the checkpoint is not there', () => {
    expect(mergedByDelete(details({ files: [...files, unreadable('C:\\web_3.avhdx')] }), 'second')).toBeNull();
    expect(mergedByDelete(details(), 'gone')).toBeNull();
  });
});

describe('what applying needs', () => {
  it('is the memory of a running or paused VM, because it is saved first', () => {
    expect(neededByApply(sampleVm({ memoryAssignedBytes: 7 }))).toBe(7);
    expect(neededByApply(sampleVm({ state: 'Paused', memoryAssignedBytes: 7 }))).toBe(7);
  });

  it('is nothing when the VM is off or saved, and unknown in any other state or without a figure', () => {
    expect(neededByApply(sampleVm({ state: 'Off', memoryAssignedBytes: 0 }))).toBe(0);
    expect(neededByApply(sampleVm({ state: 'Saving' }))).toBeNull();
    expect(neededByApply(sampleVm({ memoryAssignedBytes: 0 }))).toBeNull();
  });
});
