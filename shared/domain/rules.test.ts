import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedStates } from './allowedStates.ts';
import { expectationOf, checkpointExpectationOf } from './expectation.ts';
import type { OperationKind, RequestKind } from './operation.ts';
import type { RefusalCode } from './refusal.ts';
import { maximumCheckpoints, refusalOf, subjectOf } from './rules.ts';
import type { RuleSubject } from './rules.ts';
import { messyCheckpoints } from './testing/arbitraries.ts';
import { sampleChain, sampleCheckpoint as checkpoint, sampleVm } from './testing/samples.ts';
import type { Vm } from './vm.ts';
import { vmStateNumbers } from './vmState.ts';
import type { VmState } from './vmState.ts';

const checkpointWrites = ['createCheckpoint', 'applyCheckpoint', 'createAndApply', 'renameCheckpoint', 'deleteCheckpoint', 'deleteSubtree'] as const;
const power = ['start', 'shutDown', 'turnOff', 'save', 'deleteSavedState', 'pause', 'resume', 'reset'] as const;
const kinds = [...Object.keys(allowedStates) as OperationKind[], 'createAndApply'] as const satisfies readonly RequestKind[];
const states = [...Object.keys(vmStateNumbers), 'Unknown'] as VmState[];

const passing: readonly VmState[] = [
  'Unknown', 'Other', 'Stopping', 'Starting', 'Reset', 'Saving', 'Pausing', 'Resuming', 'FastSaving', 'ForceShutdown', 'ForceReboot',
  'ComponentServicing', 'StoppingCritical', 'StartingCritical', 'ResetCritical', 'SavingCritical', 'PausingCritical', 'ResumingCritical',
  'FastSavingCritical',
];

const one = checkpoint('one');
function subject(kind: RequestKind, changes: Partial<RuleSubject> = {}, vm: Partial<Vm> = {}): RuleSubject {
  return {
    kind, vm: sampleVm({ parentCheckpointId: 'one', ...vm }), checkpoints: [one], checkpointId: 'one', busyWith: null,
    abilities: { checkpointType: true, automaticCheckpoints: true }, name: null, path: null, ...changes,
  };
}
const code = (kind: RequestKind, changes: Partial<RuleSubject> = {}, vm: Partial<Vm> = {}): RefusalCode | null =>
  refusalOf(subject(kind, changes, vm))?.code ?? null;
const statesAllowing = (kind: RequestKind): VmState[] => states.filter((state) => code(kind, {}, { state }) === null);

describe('states', () => {
  it.each(['createCheckpoint', 'applyCheckpoint', 'createAndApply'] as const)('%s goes in Running, Off, Saved and Paused only', (kind) => {
    expect(statesAllowing(kind)).toEqual(['Running', 'Off', 'Saved', 'Paused']);
  });

  it.each(['renameCheckpoint', 'deleteCheckpoint', 'deleteSubtree', 'setCheckpointType'] as const)('%s goes in every state that rests', (kind) => {
    expect(statesAllowing(kind).toSorted()).toEqual([
      'FastSaved', 'FastSavedCritical', 'Hibernated', 'Off', 'OffCritical', 'Paused', 'PausedCritical', 'Running', 'RunningCritical', 'Saved', 'SavedCritical',
    ]);
  });

  it.each([
    ['start', ['Off', 'Saved', 'Paused', 'FastSaved', 'Hibernated']],
    ['shutDown', ['Running']],
    ['turnOff', ['Running', 'Saved', 'Paused', 'FastSaved']],
    ['save', ['Running', 'Paused']],
    ['deleteSavedState', ['Saved', 'FastSaved']],
    ['pause', ['Running']],
    ['resume', ['Paused']],
    ['reset', ['Running']],
  ] as const)('%s goes in %j and their twins of poor health', (kind, healthy) => {
    expect(statesAllowing(kind).filter((state) => !state.endsWith('Critical'))).toEqual(healthy);
    const twins = healthy.map((state) => `${state}Critical`).filter((state) => state in vmStateNumbers);
    expect(statesAllowing(kind).filter((state) => state.endsWith('Critical')).toSorted()).toEqual(twins.toSorted());
  });

  it('says when there is nothing left to do', () => {
    expect(refusalOf(subject('start'))).toEqual({ code: 'alreadyInState', state: 'Running' });
    expect(code('turnOff', {}, { state: 'Off' })).toBe('alreadyInState');
    expect(code('pause', {}, { state: 'Paused' })).toBe('alreadyInState');
    expect(code('resume')).toBe('alreadyInState');
  });

  it('names the state that forbids it', () => {
    expect(refusalOf(subject('createCheckpoint', {}, { state: 'Saving' }))).toEqual({ code: 'vmState', state: 'Saving' });
  });

  it.each(kinds)('lets nothing be done in an unknown state: %s', (kind) => {
    expect(refusalOf(subject(kind, { checkpoints: kind === 'setCheckpointLocation' ? [] : [one] }, { state: 'Unknown', stateNumber: 4711 })))
      .toEqual({ code: 'unknownState', stateNumber: 4711 });
  });
});

describe('what else goes on', () => {
  it('waits for this app\'s own operation, except that turning off overtakes a shut down', () => {
    expect(refusalOf(subject('renameCheckpoint', { busyWith: 'createCheckpoint' }))).toEqual({ code: 'busyHere', operation: 'createCheckpoint' });
    expect(code('turnOff', { busyWith: 'shutDown' })).toBeNull();
    expect(code('turnOff', { busyWith: 'applyCheckpoint' })).toBe('busyHere');
    expect(code('reset', { busyWith: 'shutDown' })).toBe('busyHere');
  });

  it.each(checkpointWrites)('leaves checkpoints alone while the host does something with the VM: %s', (kind) => {
    expect(refusalOf(subject(kind, {}, { activity: 'mergingDisks' }))).toEqual({ code: 'hostActivity', activity: 'mergingDisks' });
    expect(code(kind, {}, { activity: 'backingUp' })).toBe('hostActivity');
  });

  it('allows power while disks merge, and turning off always', () => {
    expect(code('shutDown', {}, { activity: 'mergingDisks' })).toBeNull();
    expect(code('shutDown', {}, { activity: 'migrating' })).toBe('hostActivity');
    expect(code('setCheckpointType', {}, { activity: 'mergingDisks' })).toBeNull();
    expect(code('setCheckpointLocation', { checkpoints: [] }, { activity: 'mergingDisks' })).toBe('hostActivity');
    expect(code('turnOff', {}, { activity: 'applyingCheckpoint' })).toBeNull();
  });
});

describe('creating', () => {
  it('is off where checkpoints are disabled', () => {
    expect(code('createCheckpoint', {}, { checkpointType: 'Disabled' })).toBe('checkpointsDisabled');
    expect(code('createAndApply', {}, { checkpointType: 'Disabled' })).toBe('checkpointsDisabled');
    expect(code('applyCheckpoint', {}, { checkpointType: 'Disabled' })).toBeNull();
  });

  it('ends at 50 checkpoints', () => {
    expect(code('createCheckpoint', { checkpoints: sampleChain(maximumCheckpoints - 1) })).toBeNull();
    const full = { checkpoints: sampleChain(maximumCheckpoints), checkpointId: 'c000000' };
    expect(refusalOf(subject('createCheckpoint', full))).toEqual({ code: 'limitReached', limit: 50 });
    expect(code('createAndApply', full)).toBe('limitReached');
    expect(code('applyCheckpoint', full)).toBeNull();
  });

  it('takes no name, and judges one that is given', () => {
    expect(code('createCheckpoint', { name: null })).toBeNull();
    expect(code('createCheckpoint', { name: '' })).toBe('nameBlank');
    expect(code('createAndApply', { name: 'a\nb' })).toBe('nameControlCharacters');
  });
});

describe('one checkpoint', () => {
  const onCheckpoint = checkpointWrites.filter((kind) => kind !== 'createCheckpoint');

  it.each(onCheckpoint)('must be there for %s', (kind) => {
    expect(code(kind, { checkpointId: null })).toBe('noCheckpoint');
    expect(code(kind, { checkpointId: 'gone' })).toBe('noCheckpoint');
  });

  it.each(onCheckpoint)('must be the user\'s own for %s', (kind) => {
    const recovery = checkpoint('one', null, { snapshotType: 'Recovery' });
    expect(refusalOf(subject(kind, { checkpoints: [recovery] }))).toEqual({ code: 'notYours', checkpointId: 'one', snapshotType: 'Recovery' });
  });

  it('keeps a subtree with somebody else\'s checkpoint in it, but not what stands beside it', () => {
    const checkpoints = [one, checkpoint('two', 'one'), checkpoint('backup', 'two', { snapshotType: 'Recovery' })];
    expect(code('deleteSubtree', { checkpoints })).toBe('notYours');
    expect(code('deleteCheckpoint', { checkpoints })).toBeNull();
  });

  it('is not applied or deleted where it could be another one', () => {
    const cycle = [checkpoint('one', 'two'), checkpoint('two', 'one')];
    const twice = [one, checkpoint('one')];
    for (const kind of ['applyCheckpoint', 'deleteCheckpoint', 'deleteSubtree', 'createAndApply'] as const) {
      expect(refusalOf(subject(kind, { checkpoints: cycle })), kind).toEqual({ code: 'damagedTree', checkpointId: 'one' });
      expect(code(kind, { checkpoints: twice }), kind).toBe('damagedTree');
    }
    expect(code('renameCheckpoint', { checkpoints: cycle })).toBeNull();
    expect(code('renameCheckpoint', { checkpoints: twice })).toBe('damagedTree');
    expect(code('deleteCheckpoint', { checkpoints: [checkpoint('one', 'gone')] })).toBeNull();
  });

  it('gets a new name that is a name and is new', () => {
    expect(code('renameCheckpoint', { name: one.name })).toBe('nameUnchanged');
    expect(code('renameCheckpoint', { name: one.name.toUpperCase() })).toBeNull();
    expect(code('renameCheckpoint', { name: 'a'.repeat(101) })).toBe('nameTooLong');
  });
});

describe('the VM and its host', () => {
  it('leaves a replica to replication', () => {
    for (const kind of [...checkpointWrites, 'start'] as const) expect(code(kind, {}, { isReplica: true, state: 'Off' }), kind).toBe('isReplica');
    expect(code('setCheckpointType', {}, { isReplica: true })).toBeNull();
  });

  it('offers only what the host has', () => {
    const abilities = { checkpointType: false, automaticCheckpoints: false };
    expect(code('setCheckpointType', { abilities })).toBe('noCheckpointTypesHere');
    expect(code('setAutomaticCheckpoints', { abilities })).toBe('noAutomaticCheckpointsHere');
    expect(code('setAutomaticCheckpoints', {}, { automaticCheckpointsEnabled: null })).toBe('noAutomaticCheckpointsHere');
    expect(code('setAutomaticCheckpoints')).toBeNull();
  });

  it('changes the location only while there are no checkpoints, and only to a folder that can be', () => {
    expect(code('setCheckpointLocation', { path: 'D:\\VMs' })).toBe('hasCheckpoints');
    expect(code('setCheckpointLocation', { path: 'D:\\VMs', checkpoints: [] })).toBeNull();
    expect(code('setCheckpointLocation', { path: 'VMs', checkpoints: [] })).toBe('pathNotAbsolute');
  });
});

describe('of several reasons', () => {
  it('gives the one that lasts before the one that passes, and an input\'s last', () => {
    const all = { busyWith: 'save', name: '' } as const;
    const vm = { checkpointType: 'Disabled', activity: 'exporting', state: 'Saving' } as const;
    expect(code('createCheckpoint', all, vm)).toBe('checkpointsDisabled');
    expect(code('createCheckpoint', all, { ...vm, checkpointType: 'Standard' })).toBe('busyHere');
    expect(code('createCheckpoint', { name: '' }, { activity: 'exporting', state: 'Saving' })).toBe('hostActivity');
    expect(code('createCheckpoint', { name: '' }, { state: 'Saving' })).toBe('vmState');
  });
});

describe('a whole request', () => {
  it('is judged with the inputs it carries', () => {
    const { vm, checkpoints, abilities } = subject('renameCheckpoint');
    const context = { vm, checkpoints, abilities, busyWith: null };
    const expectCheckpoint = checkpointExpectationOf(one, checkpoints, 'renameCheckpoint');
    const rename = { kind: 'renameCheckpoint', vmId: vm.id, expect: expectationOf(vm), checkpointId: 'one', expectCheckpoint, newName: '' } as const;
    expect(refusalOf(subjectOf(rename, context))).toEqual({ code: 'nameBlank' });
    expect(refusalOf(subjectOf({ kind: 'createCheckpoint', name: '\u0007' }, context))).toEqual({ code: 'nameControlCharacters' });
    expect(refusalOf(subjectOf({ kind: 'setCheckpointLocation', path: ' ' }, { ...context, checkpoints: [] }))).toEqual({ code: 'pathBlank' });
    expect(refusalOf(subjectOf({ kind: 'save' }, context))).toBeNull();
  });
});

describe('any subject', () => {
  it('gets the same answer every time, whatever the tree, and never a write to a VM in passing', () => {
    const vm = fc.record({ state: fc.constantFrom(...states), isReplica: fc.boolean(), parentCheckpointId: fc.constant(null) });
    fc.assert(fc.property(fc.constantFrom(...kinds), messyCheckpoints, vm, (kind, checkpoints, changes) => {
      const asked = subject(kind, { checkpoints, checkpointId: checkpoints[0]?.id ?? null }, changes);
      const refusal = refusalOf(asked);
      expect(refusalOf(asked)).toEqual(refusal);
      if (passing.includes(changes.state)) expect(refusal).not.toBeNull();
    }));
  });

  it('is refused power only for reasons of the VM and not of its checkpoints', () => {
    fc.assert(fc.property(fc.constantFrom(...power), messyCheckpoints, (kind, checkpoints) => {
      expect(refusalOf(subject(kind, { checkpoints }))).toEqual(refusalOf(subject(kind)));
    }));
  });
});
