const checkpointDisk = /\.avhdx?$/i;

/** Files Hyper-V makes for checkpoints; a VM's own base disk, even a differencing one, has another ending. */
export function isCheckpointDisk(path: string): boolean {
  return checkpointDisk.test(path);
}

/** Windows paths do not distinguish case. */
export function pathKey(path: string): string {
  return path.toLowerCase();
}
