import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { DiskFile, VmDetails } from '../../../shared/domain/vmDetails.ts';
import { treeSizes } from './treeSizes.ts';

const GB = 1024 ** 3;
const checkpoints = ['a', 'b', 'c'].map((id) => ({ id }) as Checkpoint);

function disk(path: string) {
  return { controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 0, path, isPassThrough: false } as const;
}

function file(path: string, gigabytes: number): DiskFile {
  return { readable: true, path, parentPath: null, fileSizeBytes: gigabytes * GB, sizeBytes: 64 * GB, format: 'VHDX', type: 'Differencing' };
}

function detailsOf(files: readonly DiskFile[]): VmDetails {
  const disks = { a: 'base.vhdx', b: 'b.avhdx', c: 'c.avhdx' };
  return {
    disks: [disk('now.avhdx')], files, checkpoints: Object.entries(disks).map(([checkpointId, path]) => ({ checkpointId, disks: [disk(path)] })),
  } as unknown as VmDetails;
}

describe('the sizes a tree shows', () => {
  it('are figures with a sum and a largest once they were read', () => {
    const details = detailsOf([file('base.vhdx', 40), file('b.avhdx', 3), file('c.avhdx', 1), file('now.avhdx', 2)]);
    const sizes = treeSizes({ details, isReading: true }, checkpoints);
    expect(checkpoints.map(({ id }) => sizes.of(id))).toEqual([0, 3 * GB, GB]);
    expect(sizes).toMatchObject({ largest: 3 * GB, total: 6 * GB, now: 2 * GB, diskCount: 1 });
  });

  it('wait while they are read, and are unknown when they cannot be', () => {
    expect(treeSizes({ details: null, isReading: true }, checkpoints).of('a')).toBe('reading');
    const failed = treeSizes({ details: null, isReading: false }, checkpoints);
    expect(failed.of('a')).toBe('unknown');
    expect(failed).toMatchObject({ largest: 0, total: null, now: null });
  });

  it('are unknown for one unreadable file alone, and then there is no sum', () => {
    const details = detailsOf([{ readable: false, path: 'b.avhdx', reason: 'moved' }, file('c.avhdx', 1)]);
    const sizes = treeSizes({ details, isReading: false }, checkpoints);
    expect([sizes.of('b'), sizes.of('c'), sizes.total, sizes.now]).toEqual(['unknown', GB, null, null]);
  });

  it('count what Now writes, and what is still to be merged, once each', () => {
    const files = [file('base.vhdx', 1310), file('now.avhdx', 96), file('NOW.avhdx', 96), file('merging.avhdx', 210)];
    const details = { disks: [disk('now.avhdx')], files, checkpoints: [{ checkpointId: 'a', disks: [disk('base.vhdx')] }] } as unknown as VmDetails;
    const only = checkpoints.slice(0, 1);
    expect(treeSizes({ details, isReading: false }, only)).toMatchObject({ largest: 0, total: 306 * GB, now: 96 * GB });
    const notRead = { ...details, files: files.slice(0, 1) };
    expect(treeSizes({ details: notRead, isReading: false }, only).total).toBeNull();
    expect(treeSizes({ details: notRead, isReading: false }, []).total).toBeNull();
  });

  it('wait for a checkpoint that is newer than what was read', () => {
    const details = detailsOf([file('b.avhdx', 3), file('c.avhdx', 1)]);
    const more = [...checkpoints, { id: 'new' } as Checkpoint];
    expect(treeSizes({ details, isReading: true }, more).of('new')).toBe('reading');
    expect(treeSizes({ details, isReading: true }, more).of('b')).toBe(3 * GB);
  });
});
