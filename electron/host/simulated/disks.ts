import { findDiskFile } from './edit.ts';
import { nextGuid } from './guids.ts';
import type { VmConfiguration, World, WorldDisk, WorldDiskFile, WorldVm } from './world.ts';

/** Bytes of a differencing disk that holds nothing yet. */
const emptyDifferencingBytes = 4 * 1024 ** 2;

const checkpointDisk = /\.avhdx?$/i;
const nameOfDisk = /^(.*[\\/])?(.*?)(?:_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?\.a?(vhdx?)$/i;

/** Files Hyper-V makes for checkpoints. Only these are ever merged or deleted by it. */
export function isCheckpointDisk(path: string): boolean {
  return checkpointDisk.test(path);
}

export function isDiskFile(disk: WorldDisk): boolean {
  return disk.passThroughDiskNumber === null;
}

/** Paths of the disk files a configuration names. */
export function pathsOf(configuration: VmConfiguration): readonly string[] {
  return configuration.disks.filter(isDiskFile).map(({ path }) => path);
}

/** Is one of the disk files gone or unreadable? */
export function hasUnreadableDisk(world: World, configuration: VmConfiguration): boolean {
  return pathsOf(configuration).some((path) => findDiskFile(world, path)?.unreadableBecause !== null);
}

/** New, empty differencing disks on each of these, and a world that has them. */
export function addLeaves(world: World, disks: readonly WorldDisk[]): { readonly world: World; readonly disks: readonly WorldDisk[] } {
  let current = world;
  const leaves = disks.map((disk) => {
    const parent = isDiskFile(disk) ? findDiskFile(current, disk.path) : undefined;
    if (parent === undefined) return disk;
    const next = nextGuid(current);
    const leaf = leafOn(parent, next.id);
    current = { ...next.world, diskFiles: [...next.world.diskFiles, leaf] };
    return { ...disk, path: leaf.path };
  });
  return { world: current, disks: leaves };
}

function leafOn(parent: WorldDiskFile, id: string): WorldDiskFile {
  return {
    path: leafPath(parent.path, id),
    parentPath: parent.path,
    fileSizeBytes: emptyDifferencingBytes,
    sizeBytes: parent.sizeBytes,
    format: parent.format,
    type: 'Differencing',
    unreadableBecause: null,
  };
}

/** Beside the parent, named after the base disk: web01.vhdx, web01_<GUID>.avhdx. Microsoft's checkpoint documentation. */
export function leafPath(parentPath: string, id: string): string {
  const [, folder = '', base = parentPath, ending = 'vhdx'] = nameOfDisk.exec(parentPath) ?? [];
  return `${folder}${base}_${id.toUpperCase()}.a${ending.toLowerCase()}`;
}

/** The world after its running guests have written from one instant (ms) to a later one. Whole seconds count, so steps add up. */
export function growDisks(world: World, fromMs: number, toMs: number): World {
  const seconds = Math.floor(toMs / 1000) - Math.floor(fromMs / 1000);
  const growth = new Map(world.vms.flatMap((vm) => growingPaths(vm).map((path) => [path, vm.load.diskBytesPerSecond * seconds])));
  if (seconds <= 0 || growth.size === 0) return world;
  return { ...world, diskFiles: world.diskFiles.map((file) => grown(file, growth.get(file.path.toLowerCase()) ?? 0)) };
}

function growingPaths(vm: WorldVm): readonly string[] {
  const grows = vm.state === 'Running' && vm.load.diskBytesPerSecond > 0;
  return grows ? pathsOf(vm.configuration).map((path) => path.toLowerCase()) : [];
}

function grown(file: WorldDiskFile, bytes: number): WorldDiskFile {
  if (bytes === 0 || file.type === 'Fixed') return file;
  // A file may already be larger than what the guest sees, by its own tables.
  const fileSizeBytes = Math.max(file.fileSizeBytes, Math.min(file.fileSizeBytes + bytes, file.sizeBytes));
  return { ...file, fileSizeBytes };
}
