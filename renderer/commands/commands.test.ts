import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { RequestKind } from '../../shared/domain/operation.ts';
import type { Vm } from '../../shared/domain/vm.ts';
import { commandLabels, type CommandId } from '../text/commands.ts';
import type { CommandContext } from './command.ts';
import { commandList } from './commandList.ts';
import { ariaShortcut, commandForKey, shortcutText } from './shortcuts.ts';

const vm: Vm = {
  id: 'vm', name: 'SQL', state: 'Running', stateNumber: 2, cpuUsagePercent: 1, memoryAssignedBytes: 1, startedAt: null, status: '', isOperatingNormally: false,
  activity: null, checkpointType: 'Production', automaticCheckpointsEnabled: false, checkpointFileLocation: 'D:\\Hyper-V',
  parentCheckpointId: 'c', generation: 2, version: '12.0', notes: '', isClustered: false, isReplica: false,
};
const checkpoint: Checkpoint = {
  id: 'c', vmId: 'vm', name: 'Before', parentId: null, createdAt: '2026-01-01T00:00:00Z', snapshotType: 'Standard', hasMemory: false,
  isAutomatic: false, notes: '', origin: null,
};
const context: CommandContext = {
  hostState: 'ready', abilities: { checkpointType: true, automaticCheckpoints: true },
  app: { version: '1', platform: 'linux', hostKind: 'simulated', canSaveWorld: true, startedAt: '2026-11-23T09:00:00.000Z' },
  vms: [vm], vm, checkpoints: [checkpoint], checkpointIds: ['c'], checkpointId: 'c', busyWith: null,
  checkpointsOf: () => [checkpoint], busyOn: () => null, newestOperation: null,
};
const nothing = { vms: [], vm: null, checkpoints: [], checkpointIds: [], checkpointId: null } as const;
const busy = (busyWith: RequestKind) => ({ busyWith, busyOn: () => busyWith });

function reason(id: CommandId, change: Partial<CommandContext> = {}): string | null {
  const command = commandList.find((one) => one.id === id);
  const check = command?.check({ ...context, ...change });
  if (check === undefined) throw new Error(`No command ${id}.`);
  return check.allowed ? null : check.reason;
}

describe('the command list', () => {
  it('holds every command once, under the name the texts give it', () => {
    expect(commandList.map(({ id }) => id).toSorted()).toEqual(Object.keys(commandLabels).toSorted());
    for (const { id, label } of commandList) expect(label).toBe(commandLabels[id]);
  });

  it('gives no key to two commands', () => {
    const keys = commandList.flatMap(({ shortcut }) => (shortcut === null ? [] : [JSON.stringify(shortcut)]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('allows what a running machine with an own checkpoint allows, and says why the rest is not', () => {
    expect(reason('createCheckpoint')).toBeNull();
    expect(reason('applyCheckpoint')).toBeNull();
    expect(reason('deleteSubtree')).toBeNull();
    expect(reason('start')).toBe('Already running');
    expect(reason('resume')).toBe('Already running');
    expect(reason('deleteSavedState')).toBe('Not possible while running');
    expect(reason('connect')).toBe('Already connected');
  });

  it('asks for a selection first', () => {
    expect(reason('createCheckpoint', nothing)).toBe('No virtual machine is selected');
    expect(reason('applyCheckpoint', { checkpointIds: [], checkpointId: null })).toBe('No checkpoint is selected');
    expect(reason('copyName', nothing)).toBe('Nothing is selected');
  });

  it('takes several machines where one at least allows it, and says on how many', () => {
    const off: Vm = { ...vm, id: 'off', state: 'Off' };
    const start = commandList.find(({ id }) => id === 'start')?.check({ ...context, ...nothing, vms: [vm, off] });
    expect(start).toEqual({ allowed: true, note: 'On 1 of 2 machines' });
    expect(reason('pause', { ...nothing, vms: [off, { ...off, id: 'other' }] })).toBe('Not possible while off');
    expect(reason('resume', { ...nothing, vms: [vm, off] })).toBe('Not possible on any of the 2 machines');
    expect(reason('revert', { ...nothing, vms: [vm, off] })).toBe('Select a single virtual machine');
  });

  it('takes several checkpoints for Delete alone, and all of them or none', () => {
    const backup: Checkpoint = { ...checkpoint, id: 'b', snapshotType: 'Recovery' };
    const two = { checkpoints: [checkpoint, { ...checkpoint, id: 'd' }, backup], checkpointIds: ['c', 'd'], checkpointId: null };
    expect(reason('deleteCheckpoint', two)).toBeNull();
    expect(reason('applyCheckpoint', two)).toBe('Select a single checkpoint');
    expect(reason('deleteCheckpoint', { ...two, checkpointIds: ['c', 'b'] })).toBe('One of them was made by backup software');
  });

  it('refuses to delete more than 50 checkpoints at once, which is all that a machine can have', () => {
    const checkpoints = Array.from({ length: 51 }, (_, index): Checkpoint => ({ ...checkpoint, id: `c${String(index)}` }));
    const chosen = (count: number) => ({ checkpoints, checkpointIds: checkpoints.slice(0, count).map(({ id }) => id), checkpointId: null });
    expect(reason('deleteCheckpoint', chosen(50))).toBeNull();
    expect(reason('deleteCheckpoint', chosen(51))).toBe('At most 50 checkpoints at once');
  });

  it('reverts only to a checkpoint that is there', () => {
    expect(reason('revert')).toBeNull();
    expect(reason('revert', { vm: { ...vm, parentCheckpointId: null } })).toBe('It runs from no checkpoint');
  });

  it('connects to the one selected machine of a Hyper-V host on Windows, and says why not elsewhere', () => {
    const app = { version: '1', platform: 'win32', hostKind: 'powershell', canSaveWorld: false, startedAt: '2026-11-23T09:00:00.000Z' } as const;
    expect(reason('connectVm')).toBe('A simulated machine has no screen');
    expect(reason('connectVm', { app: { ...app, platform: 'linux' } })).toBe('Only on Windows, where Virtual Machine Connection is');
    expect(reason('connectVm', { app })).toBeNull();
    expect(reason('connectVm', { app, hostState: 'failed' })).toBeNull();
    expect(reason('connectVm', { app, ...nothing })).toBe('No virtual machine is selected');
    expect(reason('connectVm', { app, ...nothing, vms: [vm, vm] })).toBe('Select a single virtual machine');
  });

  it('leaves alone what backup software made', () => {
    const checkpoints: Checkpoint[] = [{ ...checkpoint, snapshotType: 'Recovery' }];
    for (const id of ['applyCheckpoint', 'renameCheckpoint', 'deleteCheckpoint', 'deleteSubtree'] as const) {
      expect(reason(id, { checkpoints })).toBe('Made by backup software, which normally removes it itself');
    }
  });

  it('waits for what is running, but lets Turn off overtake a Shut down', () => {
    expect(reason('createCheckpoint', busy('createCheckpoint'))).toBe('Busy: creating a checkpoint');
    expect(reason('turnOff', busy('createCheckpoint'))).toBe('Busy: creating a checkpoint');
    expect(reason('turnOff', busy('shutDown'))).toBeNull();
  });

  it('changes nothing without a connection, but can still close, copy and connect', () => {
    const lost = { hostState: 'failed' } as const;
    for (const { id, group } of commandList) {
      if (['vm', 'power', 'checkpoint'].includes(group) && id !== 'connectVm') expect(reason(id, lost)).toBe('Not connected to the host');
    }
    expect(reason('connect', lost)).toBeNull();
    expect(reason('close', lost)).toBeNull();
    expect(reason('copyName', lost)).toBeNull();
    expect(reason('refresh', { hostState: 'restarting' })).toBe('PowerShell is being started again');
  });

  it('saves a world only where there is one', () => {
    expect(reason('saveWorld')).toBeNull();
    expect(reason('saveWorld', { app: null })).toBe('Only a simulated host has a world to save');
  });
});

describe('keys', () => {
  const none = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

  it('tells Delete from Shift+Delete, and takes them only in the tree', () => {
    expect(commandForKey({ ...none, key: 'Delete' }, 'checkpointTree')?.id).toBe('deleteCheckpoint');
    expect(commandForKey({ ...none, key: 'Delete', shiftKey: true }, 'checkpointTree')?.id).toBe('deleteSubtree');
    expect(commandForKey({ ...none, key: 'Delete' }, 'window')).toBeUndefined();
    expect(commandForKey({ ...none, key: 'Enter' }, 'window')).toBeUndefined();
  });

  it('does not mistake a key with another modifier for its own', () => {
    expect(commandForKey({ ...none, key: 'N', ctrlKey: true }, 'window')?.id).toBe('createCheckpoint');
    expect(commandForKey({ ...none, key: 'n', ctrlKey: true, altKey: true }, 'window')).toBeUndefined();
    expect(commandForKey({ ...none, key: 'n' }, 'window')).toBeUndefined();
    expect(commandForKey({ ...none, key: 'F5', ctrlKey: true }, 'window')).toBeUndefined();
  });

  it('writes them as menus and screen readers do', () => {
    const shortcut = { key: 'Delete', shift: true, where: 'checkpointTree' } as const;
    expect(shortcutText(shortcut)).toBe('Shift+Del');
    expect(ariaShortcut(shortcut)).toBe('Shift+Delete');
    expect(shortcutText({ key: 'n', ctrl: true, where: 'window' })).toBe('Ctrl+N');
  });
});
