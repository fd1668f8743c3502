import type { Checkpoint } from './checkpoint.ts';
import { newCheckpointId, type Effect, type PredictedCheckpoint } from './effects.ts';
import type { Vm } from './vm.ts';

/** A VM with all its checkpoints, as they stand or as they will. */
export interface VmView {
  readonly vm: Vm;
  readonly checkpoints: readonly Checkpoint[];
}

/** The VM and its checkpoints as an effect leaves them. A state that nobody can tell beforehand stays as it was. */
export function predictedView(effect: Effect, { vm, checkpoints }: VmView): VmView {
  return {
    vm: { ...vm, parentCheckpointId: effect.nowParentAfter, state: effect.vmStateAfter ?? vm.state },
    checkpoints: effect.checkpointsAfter.map((predicted) => predictedCheckpoint(predicted, effect, { vm, checkpoints })),
  };
}

/** Later than every checkpoint there is: a new one is the youngest. */
const notYet = '9999-12-31T23:59:59Z';

function predictedCheckpoint({ id, parentId, name }: PredictedCheckpoint, effect: Effect, { vm, checkpoints }: VmView): Checkpoint {
  const known = checkpoints.find((checkpoint) => checkpoint.id === id);
  if (known !== undefined) return { ...known, parentId, name: name ?? known.name };
  return {
    id: newCheckpointId, vmId: vm.id, name: name ?? '', parentId, createdAt: notYet, snapshotType: 'Standard',
    hasMemory: effect.hasMemoryOfNew, isAutomatic: false, notes: '', origin: null,
  };
}
