import type { EffectDifference } from '../../shared/domain/effectDifference.ts';
import type { Operation, OperationKind } from '../../shared/domain/operation.ts';
import { newCheckpointId } from '../../shared/domain/effects.ts';
import { fellBackToStandard, type OperationState } from '../../shared/domain/operationRecord.ts';
import type { Guid } from '../../shared/domain/vm.ts';
import type { VmState } from '../../shared/domain/vmState.ts';
import type { ActivityRecord } from '../../shared/ipc/contract.ts';
import { kindTexts } from './checkpoints.ts';
import { errorTextOf } from './errors.ts';
import { named, say, type Named, type Sentence } from './sentence.ts';
import { checkpointTypeTexts, vmStateTexts } from './virtualMachines.ts';

export const operationStateTexts: Readonly<Record<OperationState, string>> = {
  queued: 'Waiting', running: 'Running', verifying: 'Checking', done: 'Done', failed: 'Failed', unknown: 'Outcome unknown',
};

/** Applying the checkpoint that Now hung from is what Hyper-V calls to revert. */
function isRevert(operation: Operation): boolean {
  return operation.kind === 'applyCheckpoint' && operation.checkpointId === operation.expect.vmParentCheckpointId;
}

/** What an operation does, as Activity and the status bar tell it. `tellingId`: the start of the VM's id, where another has its name. */
export function operationText(operation: Operation, tellingId: string | null = null): Sentence {
  const vm = named(operation.expect.vmName, tellingId);
  switch (operation.kind) {
    case 'setCheckpointType': return say`Set the checkpoint type of ${vm} to ${checkpointTypeTexts[operation.checkpointType]}`;
    case 'setAutomaticCheckpoints': return say`Turn automatic checkpoints of ${vm} ${operation.enabled ? 'on' : 'off'}`;
    case 'setCheckpointLocation': return say`Set the checkpoint location of ${vm} to ${named(operation.path)}`;
    case 'createCheckpoint':
      return operation.name === null ? say`Create a checkpoint of ${vm}` : say`Create checkpoint ${named(operation.name)} of ${vm}`;
    case 'applyCheckpoint': {
      const checkpoint = named(operation.expectCheckpoint.name);
      return isRevert(operation) ? say`Revert ${vm} to ${checkpoint}` : say`Apply ${checkpoint} to ${vm}`;
    }
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

/** The same once it is done, as a notice tells it. */
function doneText(operation: Operation, tellingId: string | null): Sentence {
  const vm = named(operation.expect.vmName, tellingId);
  switch (operation.kind) {
    case 'setCheckpointType': return say`${vm} now has the checkpoint type ${checkpointTypeTexts[operation.checkpointType]}`;
    case 'setAutomaticCheckpoints': return say`Automatic checkpoints of ${vm} are ${operation.enabled ? 'on' : 'off'}`;
    case 'setCheckpointLocation': return say`The checkpoint location of ${vm} was set`;
    case 'createCheckpoint':
      return operation.name === null ? say`A checkpoint of ${vm} was created` : say`Checkpoint ${named(operation.name)} of ${vm} was created`;
    case 'applyCheckpoint': {
      const checkpoint = named(operation.expectCheckpoint.name);
      return isRevert(operation) ? say`${vm} was reverted to ${checkpoint}` : say`${checkpoint} was applied to ${vm}`;
    }
    case 'renameCheckpoint': return say`${named(operation.expectCheckpoint.name)} of ${vm} is now called ${named(operation.newName)}`;
    case 'deleteCheckpoint': return say`${named(operation.expectCheckpoint.name)} of ${vm} was deleted`;
    case 'deleteSubtree': return say`${named(operation.expectCheckpoint.name)} of ${vm} was deleted with its subtree`;
    case 'start': return say`${vm} was started`;
    case 'shutDown': return say`${vm} was shut down`;
    case 'turnOff': return say`${vm} was turned off`;
    case 'save': return say`${vm} was saved`;
    case 'deleteSavedState': return say`The saved state of ${vm} was deleted`;
    case 'pause': return say`${vm} was paused`;
    case 'resume': return say`${vm} was resumed`;
    case 'reset': return say`${vm} was reset`;
  }
}

/** How an operation stands, in a word or two: in Activity's list, and where there is room for more. */
export function stateTexts(record: ActivityRecord): { readonly short: string; readonly long: string } {
  const text = operationStateTexts[record.state];
  return fellBackToStandard(record) ? { short: kindTexts.fellBackToStandard, long: `${text}${fellBack}` } : { short: text, long: text };
}

const fellBack = ', but fell back to standard';

/** How an operation ended, in one sentence. */
export function outcomeText(record: ActivityRecord, tellingId: string | null): Sentence {
  const { operation, state, error, differences } = record;
  const asked = operationText(operation, tellingId);
  if (state === 'failed') return join(asked, error === null ? ' failed' : ` failed: ${errorTextOf(error.code).title}`);
  if (state === 'unknown') return join(asked, ': nobody can say yet whether it happened. See Activity');
  const done = fellBackToStandard(record) ? join(doneText(operation, tellingId), fellBack) : doneText(operation, tellingId);
  return differences.length === 0 ? done : join(done, ', and something is not as expected. See Activity');
}

function join(sentence: Sentence, end: string): Sentence {
  return [...(typeof sentence === 'string' ? [sentence] : sentence), end];
}

/** What a checkpoint is called; null: nobody knows any more. */
export type CheckpointNames = (id: Guid) => string | null;

/** One way in which the host is not as was predicted. A journal of another version may hold a kind this one does not know. */
export function differenceText(difference: EffectDifference, nameOf: CheckpointNames): Sentence {
  const first = (id: Guid) => nameIn(nameOf, id) ?? 'A checkpoint';
  const later = (id: Guid | null) => (id === null ? 'no checkpoint' : (nameIn(nameOf, id) ?? (id === newCheckpointId ? 'the new checkpoint' : 'another checkpoint')));
  switch (difference.kind) {
    case 'notCreated': return 'The new checkpoint is not in the list.';
    case 'lost': return say`${first(difference.checkpointId)} should have stayed and is gone.`;
    case 'notRemoved': return say`${first(difference.checkpointId)} should have gone and is still there.`;
    case 'unexpected': return say`${first(difference.checkpointId)} is there, and nobody expected it.`;
    case 'name': return say`A checkpoint should be called ${named(difference.expected)}, and is called ${named(difference.found)}.`;
    case 'parent': return say`${first(difference.checkpointId)} was expected to hang from ${later(difference.expected)}, and hangs from ${later(difference.found)}.`;
    case 'memory': return memoryText(first(difference.checkpointId), difference.expected, difference.found);
    case 'now': return say`The machine was expected to run from ${later(difference.expected)}, and runs from ${later(difference.found)}.`;
    case 'vmState': return `The machine was expected to be ${stateText(difference.expected)}, and is ${stateText(difference.found)}.`;
    default: return 'The host differs in a way this version cannot name.';
  }
}

function nameIn(nameOf: CheckpointNames, id: Guid): Named | null {
  const name = nameOf(id);
  return name === null ? null : named(name);
}

function memoryText(checkpoint: Named | string, expected: boolean, found: boolean | null): Sentence {
  if (found === null) return say`${checkpoint} was expected to hold ${expected ? 'memory' : 'no memory'}, and it cannot be told whether it does.`;
  return expected ? say`${checkpoint} was expected to hold memory, and holds none.` : say`${checkpoint} was expected to hold no memory, and holds some.`;
}

function stateText(state: VmState): string {
  return Object.hasOwn(vmStateTexts, state) ? vmStateTexts[state].toLowerCase() : state;
}

export const activityTexts = {
  title: 'Activity',
  empty: 'Nothing was changed yet.',
  emptyHint: 'What this app does to the host is listed here, with its outcome.',
  noMatch: 'Nothing here matches.',
  noMatchHint: 'Show all outcomes, or clear the filter.',
  showAll: 'Show all',
  thisSession: 'This session',
  earlier: 'Earlier',
  columns: { what: 'What', outcome: 'Outcome', asked: 'Asked', took: 'Took' },
  filter: 'Filter by name',
  outcome: 'Outcome',
  outcomes: { all: 'All outcomes', running: 'Running', done: 'Done', failed: 'Failed', unknown: 'Unknown' },
  details: 'Operation details',
  select: 'Select an operation to see what was asked and what came of it.',
  asked: 'Asked',
  ended: 'Ended',
  took: 'Took',
  running: (elapsed: string): string => `Running for ${elapsed}`,
  hyperVSays: 'Hyper-V says',
  progress: 'Progress',
  stateBefore: 'State before',
  typeBefore: 'Checkpoint type before',
  created: 'Created checkpoint',
  differences: 'Not as expected',
  warnings: 'Hyper-V warned',
  powerShell: 'The same in PowerShell',
  copyDetails: 'Copy details',
  copyCommands: 'Copy commands',
  notEnded: 'Not yet',
  neverKnown: 'Not known',
  unknownTitle: 'Nobody can say yet whether it happened',
  unknownStep: 'The answer was lost on the way, and nothing is sent a second time. Look at the machine and its checkpoints as they are now: if they show what was asked for, it happened. If they do not and the machine is at rest, ask again.',
  powerShellLead: 'What this app did, as commands for PowerShell on the host. This app itself does not run this text.',
} as const;
