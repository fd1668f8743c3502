import { describe, expect, it } from 'vitest';
import { checkpointCalled, errorOf, theVm, worldAfter, worldWith } from './testing/oneMachine.ts';

const one = { checkpoints: [{ key: 'a', name: 'first', ago: 2, written: 0 }] };

describe('Set-VM', () => {
  it('changes what is given, on a running VM too, and nothing else', () => {
    const world = worldWith({});
    const vm = theVm(world);
    const after = worldAfter(world, { cmdlet: 'Set-VM', vmId: vm.id, checkpointType: 'Standard', automaticCheckpointsEnabled: true, notes: 'n', newVMName: 'web02' });
    expect(theVm(after)).toEqual({
      ...vm, checkpointType: 'Standard', automaticCheckpointsEnabled: true, notes: 'n', configuration: { ...vm.configuration, name: 'web02' },
    });
  });

  it('does all of it or nothing', () => {
    const world = worldWith(one);
    const error = errorOf(world, { cmdlet: 'Set-VM', vmId: theVm(world).id, checkpointType: 'Standard', snapshotFileLocation: 'E:\\C' });
    expect(error.identifier).toBe('InvalidState');
    expect(theVm(world).checkpointType).toBe('Production');
  });

  it('moves the checkpoint location only while the VM has no checkpoint', () => {
    const free = worldWith({});
    const command = { cmdlet: 'Set-VM', vmId: theVm(free).id, snapshotFileLocation: 'E:\\Checkpoints' } as const;
    expect(theVm(worldAfter(free, command)).snapshotFileLocation).toBe('E:\\Checkpoints');
    expect(errorOf(worldWith(one), command)).toMatchObject({ identifier: 'InvalidState', targetVmName: 'web01' });
  });

  it.each(['', 'Checkpoints', '\\Checkpoints', 'E:'])('refuses the location %j', (snapshotFileLocation) => {
    const world = worldWith({});
    expect(errorOf(world, { cmdlet: 'Set-VM', vmId: theVm(world).id, snapshotFileLocation }).identifier).toBe('InvalidParameter');
  });

  it('takes a location on a share', () => {
    const world = worldWith({});
    const after = worldAfter(world, { cmdlet: 'Set-VM', vmId: theVm(world).id, snapshotFileLocation: '\\\\nas\\checkpoints' });
    expect(theVm(after).snapshotFileLocation).toBe('\\\\nas\\checkpoints');
  });

  it('has no parameter for what the host cannot do', () => {
    const world = worldWith({});
    const old = { ...world, host: { ...world.host, hasCheckpointTypes: false, hasAutomaticCheckpoints: false } };
    const vmId = theVm(world).id;
    expect(errorOf(old, { cmdlet: 'Set-VM', vmId, checkpointType: 'Standard' }).identifier).toBe('NamedParameterNotFound');
    expect(errorOf(old, { cmdlet: 'Set-VM', vmId, automaticCheckpointsEnabled: true }).identifier).toBe('NamedParameterNotFound');
  });
});

describe('Rename-VMSnapshot', () => {
  it('changes the name and nothing else, to the letter', () => {
    const world = worldWith(one);
    const before = checkpointCalled(world, 'first');
    const newName = '\'; Remove-Item * #’$(calc)';
    const after = worldAfter(world, { cmdlet: 'Rename-VMSnapshot', snapshotId: before.id, newName });
    expect(after.checkpoints).toEqual([{ ...before, name: newName }]);
  });

  it.each(['', ' ', 'x'.repeat(101)])('refuses the name %j', (newName) => {
    const world = worldWith(one);
    expect(errorOf(world, { cmdlet: 'Rename-VMSnapshot', snapshotId: checkpointCalled(world, 'first').id, newName }).identifier).toBe('InvalidParameter');
  });
});
