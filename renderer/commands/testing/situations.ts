import { expectationOf } from '../../../shared/domain/expectation.ts';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { sampleCheckpoint, sampleVm } from '../../../shared/domain/testing/samples.ts';
import type { Guid, Vm } from '../../../shared/domain/vm.ts';
import { vmStateNumbers, type VmState } from '../../../shared/domain/vmState.ts';
import type { AppInfo } from '../../../shared/ipc/contract.ts';
import type { CommandContext } from '../command.ts';

/** What a command is asked in: the selected machines, all alike, their checkpoints and which of them are selected. */
export interface Situation {
  readonly vms: readonly Vm[];
  /** Of the first machine. */
  readonly checkpoints: readonly Checkpoint[];
  readonly checkpointIds: readonly Guid[];
  readonly window: Partial<CommandContext>;
}

/** On Windows, and with a world to save besides: nothing is impossible for the app's own sake. */
export const ableApp: AppInfo = { version: '1', platform: 'win32', hostKind: 'powershell', canSaveWorld: true, startedAt: '2026-11-23T09:00:00.000Z' };

export const vmStates = [...Object.keys(vmStateNumbers), 'Unknown'] as readonly VmState[];

/** A machine that runs from the user's own checkpoint, which is selected, on a host that can do everything. */
export function situationOf(state: VmState): Situation {
  const stateNumber = state === 'Unknown' ? 40000 : vmStateNumbers[state];
  return {
    vms: [sampleVm({ state, stateNumber, parentCheckpointId: 'own', checkpointType: 'Production' })],
    checkpoints: [sampleCheckpoint('own')], checkpointIds: ['own'], window: {},
  };
}

/** What the stores would give the commands then. */
export function contextOf({ vms, checkpoints, checkpointIds, window }: Situation): CommandContext {
  const vm = vms.length === 1 ? (vms[0] ?? null) : null;
  return {
    hostState: 'ready', abilities: { checkpointType: true, automaticCheckpoints: true },
    app: ableApp,
    vms, vm, checkpoints: vm === null ? [] : checkpoints, checkpointIds: vm === null ? [] : checkpointIds,
    checkpointId: vm !== null && checkpointIds.length === 1 ? (checkpointIds[0] ?? null) : null,
    busyWith: null, busyOn: () => null, newestOperation: { kind: 'start', vmId: 'vm', expect: expectationOf(sampleVm()) }, checkpointsOf: (vmId) => (vmId === vms[0]?.id ? checkpoints : []),
    ...window,
  };
}

export function withVm(situation: Situation, change: Partial<Vm>): Situation {
  return { ...situation, vms: situation.vms.map((vm) => ({ ...vm, ...change })) };
}

export function inWindow(situation: Situation, window: Partial<CommandContext>): Situation {
  return { ...situation, window: { ...situation.window, ...window } };
}
