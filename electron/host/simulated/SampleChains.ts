import { leafPath } from './disks.ts';
import { guidOf } from './guids.ts';
import type { SampleDisk, SampleMachine } from './sampleMachine.ts';
import type { WorldDisk, WorldDiskFile } from './world.ts';

const gigabyte = 1024 ** 3;

/** The disk files of one sample machine: a chain per disk, which branches where the checkpoints do. */
export class SampleChains {
  readonly files: WorldDiskFile[] = [];
  readonly #machine: SampleMachine;
  readonly #disksByKey = new Map<string, readonly WorldDisk[]>();

  constructor(machine: SampleMachine) {
    this.#machine = machine;
  }

  /** The disks that are written to after `parent`; without a parent, the base disks. The first disk takes most of it. */
  grow(key: string, parent: string | null, written: number): readonly WorldDisk[] {
    const below = parent === null ? undefined : this.#disksByKey.get(parent);
    const disks = this.#machine.disks.map((disk, index): WorldDisk => {
      const file = below?.[index] === undefined
        ? this.#base(disk)
        : this.#difference(below[index].path, `${this.#machine.key}/${key}/${index}`, disk, index === 0 ? written : written / 8);
      if (!this.files.some(({ path }) => path === file.path)) this.files.push(file);
      return { controllerType: this.#machine.generation === 1 ? 'IDE' : 'SCSI', controllerNumber: 0, controllerLocation: index, path: file.path, passThroughDiskNumber: null };
    });
    this.#disksByKey.set(key, disks);
    return disks;
  }

  #base({ name, size, used, isFixed = false }: SampleDisk): WorldDiskFile {
    return {
      path: `${this.#machine.folder}\\Virtual Hard Disks\\${name}.vhdx`,
      parentPath: null,
      fileSizeBytes: Math.round((isFixed ? size : used) * gigabyte),
      sizeBytes: size * gigabyte,
      format: 'VHDX',
      type: isFixed ? 'Fixed' : 'Dynamic',
      unreadableBecause: null,
    };
  }

  #difference(parentPath: string, key: string, { size }: SampleDisk, written: number): WorldDiskFile {
    return {
      path: leafPath(parentPath, guidOf(`sample/disk/${key}`)),
      parentPath,
      fileSizeBytes: 4 * 1024 ** 2 + Math.round(written * 1024) * 1024 ** 2,
      sizeBytes: size * gigabyte,
      format: 'VHDX',
      type: 'Differencing',
      unreadableBecause: null,
    };
  }
}
