import type { WorldVm } from './world.ts';

/** How long things take on the simulated host, in ms. Plausible, not measured: no source gives figures. */

const bytesPerMsOfMemory = 2_000_000;
const bytesPerMsOfMerge = 250_000;

export const durations = {
  automaticCheckpoint: 1000,
  failedCheckpoint: 2000,
  diskCheckpoint: 1000,
  productionCheckpoint: 2500,
  apply: 1500,
  start: 2500,
  shutDown: 8000,
  turnOff: 700,
  pause: 300,
  resume: 300,
  reset: 1500,
} as const;

/** Writing a guest's memory to its volume. */
export function savingTakes(vm: WorldVm): number {
  return 500 + Math.ceil(vm.load.memoryBytes / bytesPerMsOfMemory);
}

/** Memory is copied while the guest runs on, so a standard checkpoint is not slower than 3 s. */
export function memoryCheckpointTakes(vm: WorldVm): number {
  return Math.min(3000, 1000 + Math.ceil(vm.load.memoryBytes / bytesPerMsOfMemory / 4));
}

/** Merging a file of this size into its parent. */
export function mergingTakes(fileSizeBytes: number): number {
  return 1000 + Math.ceil(fileSizeBytes / bytesPerMsOfMerge);
}
