import type { Guid } from '../../../shared/domain/vm.ts';
import { addLeaves, hasUnreadableDisk, pathsOf } from './disks.ts';
import { durations } from './durations.ts';
import { findCheckpoint, withVm } from './edit.ts';
import type { CommandResult } from './engineCommand.ts';
import { errors } from './errors.ts';
import { releaseDisks } from './merge.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';
import { stateChanges } from './powerSteps.ts';
import { startTask } from './taskStart.ts';
import type { TaskStep } from './vmTask.ts';
import type { World, WorldCheckpoint, WorldVm } from './world.ts';

/**
 * Restore-VMSnapshot, as module 2.0 does it: a VM that runs or is paused is saved first; the checkpoint is applied; a VM that
 * ran is started again when what results is a saved state, which is so after a failed attempt too.
 */
export function beginApply(world: World, vm: WorldVm, checkpoint: WorldCheckpoint): Outcome {
  if (!['Running', 'Paused', 'Off', 'Saved'].includes(vm.state)) return refused(errors.invalidState(vm));
  if (vm.merge !== null && world.unconfirmed.applyDuringMerge === 'refuse') return refused(errors.merging(vm));
  const succeeds = checkpoint.snapshotType !== 'Missing' && !hasUnreadableDisk(world, checkpoint.configuration);
  const isRunning = vm.state === 'Running';
  const isSavedAfter = succeeds ? checkpoint.state === 'Saved' : isRunning;
  const steps: TaskStep[] = [];
  if (isRunning || vm.state === 'Paused') steps.push(stateChanges.save(vm));
  steps.push({ kind: 'applyCheckpoint', durationMs: durations.apply, checkpointId: succeeds ? checkpoint.id : null });
  if (isRunning && isSavedAfter) steps.push(stateChanges.start());
  const result: CommandResult = succeeds
    ? { ok: true, createdSnapshotId: null, warnings: [] }
    : { ok: false, error: errors.missingCheckpoint(vm) };
  return startTask(world, vm, steps, result);
}

/** The VM is as the checkpoint holds it, on new disks over the checkpoint's; what it wrote since is gone. Now hangs from it. */
export function finishApply(world: World, vm: WorldVm, checkpointId: Guid): World {
  const checkpoint = findCheckpoint(world, checkpointId);
  if (checkpoint === undefined) return world;
  const leaves = addLeaves(world, checkpoint.configuration.disks);
  const name = world.unconfirmed.applyRestoresVmName ? checkpoint.configuration.name : vm.configuration.name;
  const applied = withVm(leaves.world, vm.id, {
    configuration: { ...checkpoint.configuration, name, disks: leaves.disks },
    parentCheckpointId: checkpointId,
    state: checkpoint.state === 'Saved' ? 'Saved' : 'Off',
    startedAt: null,
  });
  return releaseDisks(applied, vm.id, pathsOf(vm.configuration));
}
