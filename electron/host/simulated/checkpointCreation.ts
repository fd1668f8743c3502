import { hasUnreadableDisk, addLeaves, isDiskFile } from './disks.ts';
import { durations, memoryCheckpointTakes } from './durations.ts';
import { checkpointsOf, withVm } from './edit.ts';
import type { EngineError } from './engineCommand.ts';
import { errors, fellBack } from './errors.ts';
import { nextGuid } from './guids.ts';
import { defaultCheckpointName, isLegalName } from './names.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';
import { startTask } from './taskStart.ts';
import { millisecondsOf } from './time.ts';
import type { NewCheckpoint } from './vmTask.ts';
import type { World, WorldVm } from './world.ts';
import { serviceAnswers } from './worldView.ts';

/** The most checkpoints a VM may have. Microsoft's Hyper-V scalability limits, all versions. */
export const maximumCheckpoints = 50;

/** What a checkpoint of the VM as it is now would hold, or why there can be none. */
type Content =
  | { readonly ok: true; readonly hasMemory: boolean; readonly fellBack: boolean; readonly durationMs: number }
  /** `tries`: the guest is asked first, so that the refusal takes time. */
  | { readonly ok: false; readonly error: EngineError; readonly tries: boolean };

/** Checkpoint-VM. */
export function beginCreate(world: World, vm: WorldVm, snapshotName: string | null): Outcome {
  if (snapshotName !== null && !isLegalName(snapshotName)) return refused(errors.invalidName());
  const content = contentOf(world, vm);
  if (!content.ok) {
    if (!content.tries) return refused(content.error);
    const attempt = { kind: 'createCheckpoint', durationMs: durations.failedCheckpoint, checkpoint: null } as const;
    return startTask(world, vm, [attempt], { ok: false, error: content.error });
  }
  const planned = plan(world, vm, snapshotName, content.hasMemory, false);
  const warnings = content.fellBack && world.unconfirmed.fallbackWarns ? [fellBack] : [];
  const step = { kind: 'createCheckpoint', durationMs: content.durationMs, checkpoint: planned.checkpoint } as const;
  return startTask(planned.world, vm, [step], { ok: true, createdSnapshotId: planned.checkpoint.id, warnings });
}

/**
 * The automatic checkpoint that Start-VM takes when the VM has none, or null where there is none to take: then it starts
 * without, because Start-VM swallows what goes wrong.
 */
export function planAutomatic(
  world: World, vm: WorldVm,
): { readonly world: World; readonly checkpoint: NewCheckpoint; readonly durationMs: number } | null {
  const isWanted = world.host.hasAutomaticCheckpoints && vm.automaticCheckpointsEnabled && checkpointsOf(world, vm.id).length === 0;
  if (!isWanted) return null;
  const isAfter = world.unconfirmed.automaticCheckpointIsTaken === 'afterStart';
  const content = contentOf(world, isAfter ? { ...vm, state: 'Running' } : vm);
  if (!content.ok) return null;
  const name = world.unconfirmed.automaticCheckpointPrefix + nameNow(world, vm);
  return { ...plan(world, vm, name, content.hasMemory, true), durationMs: durations.automaticCheckpoint };
}

/** Makes the checkpoint: it takes Now's place, the VM goes on in new disks, and Now hangs from it. */
export function finishCreate(world: World, vm: WorldVm, made: NewCheckpoint): World {
  const { configuration } = vm;
  const leaves = addLeaves(world, configuration.disks);
  const checkpoint = {
    ...made, vmId: vm.id, parentId: vm.parentCheckpointId, snapshotType: 'Standard', notes: '', configuration,
  } as const;
  return withVm({ ...leaves.world, checkpoints: [...leaves.world.checkpoints, checkpoint] }, vm.id, {
    parentCheckpointId: made.id,
    configuration: { ...configuration, disks: leaves.disks },
  });
}

function plan(
  world: World, vm: WorldVm, name: string | null, hasMemory: boolean, isAutomatic: boolean,
): { readonly world: World; readonly checkpoint: NewCheckpoint } {
  const next = nextGuid(world);
  const checkpoint: NewCheckpoint = {
    id: next.id,
    name: name ?? nameNow(world, vm),
    createdAt: world.time,
    state: hasMemory ? 'Saved' : 'Off',
    savedStateBytes: hasMemory ? vm.load.memoryBytes : 0,
    isAutomatic,
  };
  return { world: next.world, checkpoint };
}

function nameNow(world: World, vm: WorldVm): string {
  return defaultCheckpointName(vm.configuration.name, millisecondsOf(world.time), world.host.utcOffsetMinutes);
}

function contentOf(world: World, vm: WorldVm): Content {
  const error = obstacle(world, vm);
  if (error !== null) return { ok: false, error, tries: false };
  switch (vm.state) {
    case 'Off': return { ok: true, hasMemory: false, fellBack: false, durationMs: durations.diskCheckpoint };
    case 'Running': return contentByType(vm, serviceAnswers(vm, 'vss'));
    case 'Saved':
      if (world.unconfirmed.checkpointOfSavedVm === 'refuse') return { ok: false, error: errors.invalidState(vm), tries: false };
      return { ok: true, hasMemory: true, fellBack: false, durationMs: durations.diskCheckpoint };
    case 'Paused':
      if (world.unconfirmed.checkpointOfPausedVm === 'refuse') return { ok: false, error: errors.invalidState(vm), tries: false };
      // A guest that stands still cannot freeze its file systems.
      return contentByType(vm, false);
    default: return { ok: false, error: errors.invalidState(vm), tries: false };
  }
}

function contentByType(vm: WorldVm, canFreeze: boolean): Content {
  const withMemory = { ok: true, hasMemory: true, durationMs: memoryCheckpointTakes(vm) } as const;
  if (vm.checkpointType === 'Standard') return { ...withMemory, fellBack: false };
  if (canFreeze) return { ok: true, hasMemory: false, fellBack: false, durationMs: durations.productionCheckpoint };
  if (vm.checkpointType === 'Production') return { ...withMemory, fellBack: true };
  return { ok: false, error: errors.noProductionCheckpoint(vm), tries: true };
}

/** What stands in the way whatever the VM's state is. */
function obstacle(world: World, vm: WorldVm): EngineError | null {
  const { unconfirmed } = world;
  if (vm.checkpointType === 'Disabled') return errors.checkpointsDisabled(vm);
  if (vm.configuration.disks.some((disk) => !isDiskFile(disk))) return errors.passThroughDisk(vm);
  const counted = checkpointsOf(world, vm.id)
    .filter(({ snapshotType }) => unconfirmed.checkpointLimitCountsAllKinds || snapshotType === 'Standard');
  if (counted.length >= maximumCheckpoints) return errors.checkpointLimit(vm, unconfirmed.checkpointLimitIdentifier);
  if (vm.merge !== null && unconfirmed.checkpointDuringMerge === 'refuse') return errors.merging(vm);
  return hasUnreadableDisk(world, vm.configuration) ? errors.unreadableDisk(vm) : null;
}
