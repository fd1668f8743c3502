import type { Operation, OperationKind } from '../../shared/domain/operation.ts';
import type { OperationState } from '../../shared/domain/operationRecord.ts';
import { named, say, type Sentence } from './sentence.ts';
import { checkpointTypeTexts } from './virtualMachines.ts';

export const operationStateTexts: Readonly<Record<OperationState, string>> = {
  queued: 'Waiting', running: 'Running', verifying: 'Checking', done: 'Done', failed: 'Failed', unknown: 'Outcome unknown',
};

/** What an operation does, as Activity and the status bar tell it. */
export function operationText(operation: Operation): Sentence {
  const vm = named(operation.expect.vmName);
  switch (operation.kind) {
    case 'setCheckpointType': return say`Set the checkpoint type of ${vm} to ${checkpointTypeTexts[operation.checkpointType]}`;
    case 'setAutomaticCheckpoints': return say`Turn automatic checkpoints of ${vm} ${operation.enabled ? 'on' : 'off'}`;
    case 'setCheckpointLocation': return say`Set the checkpoint location of ${vm} to ${named(operation.path)}`;
    case 'createCheckpoint':
      return operation.name === null ? say`Create a checkpoint of ${vm}` : say`Create checkpoint ${named(operation.name)} of ${vm}`;
    case 'applyCheckpoint': return say`Apply ${named(operation.expectCheckpoint.name)} to ${vm}`;
    case 'renameCheckpoint': return say`Rename ${named(operation.expectCheckpoint.name)} of ${vm} to ${named(operation.newName)}`;
    case 'deleteCheckpoint': return say`Delete ${named(operation.expectCheckpoint.name)} of ${vm}`;
    case 'deleteSubtree': return say`Delete subtree ${named(operation.expectCheckpoint.name)} of ${vm}`;
    case 'start': case 'shutDown': case 'turnOff': case 'save':
    case 'deleteSavedState': case 'pause': case 'resume': case 'reset':
      return powerTexts[operation.kind](vm);
  }
}

type PowerKind = Extract<OperationKind, 'start' | 'shutDown' | 'turnOff' | 'save' | 'deleteSavedState' | 'pause' | 'resume' | 'reset'>;

const powerTexts: Readonly<Record<PowerKind, (vm: ReturnType<typeof named>) => Sentence>> = {
  start: (vm) => say`Start ${vm}`,
  shutDown: (vm) => say`Shut down ${vm}`,
  turnOff: (vm) => say`Turn off ${vm}`,
  save: (vm) => say`Save ${vm}`,
  deleteSavedState: (vm) => say`Delete the saved state of ${vm}`,
  pause: (vm) => say`Pause ${vm}`,
  resume: (vm) => say`Resume ${vm}`,
  reset: (vm) => say`Reset ${vm}`,
};

export const activityTexts = {
  title: 'Activity',
  empty: 'Nothing was changed yet.',
  emptyHint: 'What this app does to the host is listed here, with its outcome.',
  took: (duration: string): string => `took ${duration}`,
  differences: (count: number): string => (
    count === 1 ? 'The host differs in one point from what was expected.' : `The host differs in ${String(count)} points from what was expected.`
  ),
  warning: 'Hyper-V warned:',
} as const;
