import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realClock } from '../../electron/host/simulated/clock.ts';
import { expectationOf } from '../../shared/domain/expectation.ts';
import type { ContractHost, OpenHost } from './ContractHost.ts';
import { contractWorld, hostileName, startMs } from './contractWorld.ts';
import { InstantClock } from './InstantClock.ts';
import { create, expectCode, onCheckpoint, power, see, shapeOf, valueOf } from './expectHost.ts';

/** What both hosts owe the app: the same calls, the same results, the same errors. */
export function describeContract(name: string, open: OpenHost): void {
  describe(`the contract on the ${name} host`, () => {
    let under: ContractHost;
    beforeEach(async () => { under = await open(contractWorld(), new InstantClock(startMs)); });
    afterEach(async () => { await under.close(); });
    const worldVm = (vmName: string) => {
      const found = under.hyperV.world().vms.find(({ configuration }) => configuration.name === vmName);
      if (found === undefined) throw new Error(`no VM ${vmName} in the world`);
      return found;
    };

    describe('reads', () => {
      it('tells who the host is and what it can do', async () => {
        const info = valueOf(await under.host.handshake());
        expect(info.hostName).toBe('CONTRACT-01');
        expect(info.osCaption).toBe('Microsoft Windows Server 2025 Standard');
        expect(info.abilities).toEqual({ checkpointType: true, automaticCheckpoints: true });
      });

      it('lists every VM once, two of the same name included', async () => {
        const { vms } = valueOf(await under.host.inventory());
        expect(vms.map(({ id }) => id).toSorted()).toEqual(under.hyperV.world().vms.map(({ id }) => id).toSorted());
        expect(vms.filter((vm) => vm.name === 'twin')).toHaveLength(2);
      });

      it('tells state, type and where Now hangs', async () => {
        const { vm } = await see(under.host, 'web01');
        expect(vm).toMatchObject({
          state: 'Running', checkpointType: 'Production', parentCheckpointId: worldVm('web01').parentCheckpointId, activity: null, isOperatingNormally: true,
          memoryAssignedBytes: 4 * 1024 ** 3, startedAt: expect.any(String) as unknown, generation: 2, version: '12.0',
        });
        expect((await see(under.host, 'off01')).vm).toMatchObject({ state: 'Off', startedAt: null, memoryAssignedBytes: 0 });
      });

      it('tells memory or no memory, and who a checkpoint belongs to', async () => {
        const seen = await see(under.host, 'test01');
        expect(seen.checkpoint('with memory')).toMatchObject({ hasMemory: true, snapshotType: 'Standard', parentId: null, origin: null });
        expect(seen.checkpoint('without')).toMatchObject({ hasMemory: false, parentId: seen.checkpoint('with memory').id });
        expect((await see(under.host, 'backup01')).checkpoint('backup').snapshotType).toBe('Recovery');
      });

      it('tells the disks of a VM and of each checkpoint with their chain and sizes', async () => {
        const { vm } = await see(under.host, 'web01');
        const details = valueOf(await under.host.vmDetails(vm.id));
        const leaf = details.disks[0]?.path;
        expect(leaf).toBe(worldVm('web01').configuration.disks[0]?.path);
        expect(details.checkpoints).toHaveLength(3);
        expect(details.files.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual(
          under.hyperV.world().diskFiles.filter(({ path }) => path.startsWith('D:\\Hyper-V\\1\\'))
            .map((file) => ({ readable: true, path: file.path, parentPath: file.parentPath, fileSizeBytes: file.fileSizeBytes, sizeBytes: file.sizeBytes, format: file.format, type: file.type }))
            .toSorted((a, b) => a.path.localeCompare(b.path)),
        );
        expect(details.integrationServices.map(({ name: service, enabled }) => [service, enabled]).toSorted()).toEqual(
          [['Guest Service Interface', false], ['Heartbeat', true], ['Key-Value Pair Exchange', true], ['Shutdown', true], ['Time Synchronization', true], ['VSS', true]]);
      });

      it('tells the processors and the memory of a VM, what it asks for now, and what each checkpoint holds', async () => {
        const web01 = worldVm('web01');
        const { configuration: { processorCount, ...memory } } = web01;
        const details = valueOf(await under.host.vmDetails(web01.id));
        const settings = {
          isDynamic: memory.dynamicMemoryEnabled, startupBytes: memory.memoryStartupBytes,
          minimumBytes: memory.memoryMinimumBytes, maximumBytes: memory.memoryMaximumBytes,
        };
        expect(details).toMatchObject({ processorCount, memory: settings, memoryDemandBytes: web01.load.memoryDemandBytes, memoryStatus: 'OK' });
        expect(details.checkpoints.map((one) => [one.processorCount, one.memory, one.generation, one.version]))
          .toEqual(Array.from({ length: 3 }, () => [processorCount, settings, 2, '12.0']));
        expect(valueOf(await under.host.vmDetails(worldVm('off01').id))).toMatchObject({ memoryDemandBytes: 0, memoryStatus: '' });
      });

      it('tells the network adapters of a VM and of each checkpoint; addresses only of a guest that runs', async () => {
        const adapter = { name: 'Network Adapter', isLegacy: false, isMacAddressDynamic: true };
        const connected = { ...adapter, switchName: 'Production', macAddress: '00155D000001' };
        const loose = { ...adapter, switchName: '', macAddress: '00155D0000FF', isLegacy: true, isMacAddressDynamic: false, ipAddresses: [] };
        const details = valueOf(await under.host.vmDetails(worldVm('web01').id));
        expect(details.networkAdapters).toEqual([{ ...connected, ipAddresses: ['10.0.0.1'] }, loose]);
        expect(details.checkpoints.map(({ networkAdapters }) => networkAdapters))
          .toEqual(Array.from({ length: 3 }, () => [{ ...connected, ipAddresses: [] }, loose]));
        expect(valueOf(await under.host.vmDetails(worldVm('off01').id)).networkAdapters.map(({ ipAddresses }) => ipAddresses)).toEqual([[]]);
        expect(valueOf(await under.host.vmDetails(worldVm('none01').id)).networkAdapters.map(({ switchName }) => switchName)).toEqual(['Production']);
      });

      it('tells hardware that changed after a checkpoint apart from what it holds, and gets it back by applying', async () => {
        const world = contractWorld();
        await under.close();
        under = await open({
          ...world,
          vms: world.vms.map((vm) => (vm.configuration.name !== 'web01' ? vm : {
            ...vm, configuration: { ...vm.configuration, processorCount: 12, dynamicMemoryEnabled: true, networkAdapters: [] },
          })),
        }, new InstantClock(startMs));
        const before = valueOf(await under.host.vmDetails(worldVm('web01').id));
        expect(before).toMatchObject({ processorCount: 12, memory: { isDynamic: true }, networkAdapters: [] });
        expect(before.checkpoints.map((one) => [one.processorCount, one.networkAdapters.length])).toEqual([[4, 2], [4, 2], [4, 2]]);
        valueOf(await under.host.execute(onCheckpoint(await see(under.host, 'web01'), 'first', 'applyCheckpoint')));
        const after = valueOf(await under.host.vmDetails(worldVm('web01').id));
        expect(after).toMatchObject({ processorCount: 4, memory: { isDynamic: false } });
        expect(after.networkAdapters.map(({ switchName }) => switchName)).toEqual(['Production', '']);
      });

      it('answers details of a VM that is gone with VM_NOT_FOUND', async () => {
        expectCode(await under.host.vmDetails('00000000-0000-4000-8000-999999999999'), 'VM_NOT_FOUND');
      });
    });

    describe('settings', () => {
      it.each(['Disabled', 'Production', 'ProductionOnly', 'Standard'] as const)('sets the type %s on a running VM', async (checkpointType) => {
        const { vm } = await see(under.host, 'web01');
        valueOf(await under.host.execute({ kind: 'setCheckpointType', vmId: vm.id, expect: expectationOf(vm), checkpointType }));
        expect(worldVm('web01').checkpointType).toBe(checkpointType);
        expect((await see(under.host, 'web01')).vm.checkpointType).toBe(checkpointType);
      });

      it('sets automatic checkpoints', async () => {
        const { vm } = await see(under.host, 'web01');
        valueOf(await under.host.execute({ kind: 'setAutomaticCheckpoints', vmId: vm.id, expect: expectationOf(vm), enabled: true }));
        expect(worldVm('web01').automaticCheckpointsEnabled).toBe(true);
      });

      it('changes the location while there is no checkpoint, and refuses it while there is one', async () => {
        const path = 'E:\\Checkpoints of \'web\' $(x)';
        const { vm: empty } = await see(under.host, 'lin01');
        valueOf(await under.host.execute({ kind: 'setCheckpointLocation', vmId: empty.id, expect: expectationOf(empty), path }));
        expect(worldVm('lin01').snapshotFileLocation).toBe(path);
        const { vm } = await see(under.host, 'web01');
        const refused = await under.host.execute({ kind: 'setCheckpointLocation', vmId: vm.id, expect: expectationOf(vm), path });
        expect(refused.ok).toBe(false);
        expect(worldVm('web01').snapshotFileLocation).toBe('D:\\Hyper-V\\1');
      });
    });

    describe('create', () => {
      it('hangs a new checkpoint below Now\'s parent and moves Now under it', async () => {
        const receipt = valueOf(await create(under.host, await see(under.host, 'web01'), 'fourth'));
        const seen = await see(under.host, 'web01');
        expect(shapeOf(seen)).toEqual({ checkpoints: ['first < -', 'fourth < third', 'second < first', 'third < second'], now: 'fourth' });
        expect(receipt.createdCheckpointId).toBe(seen.checkpoint('fourth').id);
        expect(seen.checkpoint('fourth').hasMemory).toBe(false);
      });

      it('keeps memory where the type is Standard, and where Production falls back', async () => {
        valueOf(await create(under.host, await see(under.host, 'test01'), 'standard'));
        expect((await see(under.host, 'test01')).checkpoint('standard').hasMemory).toBe(true);
        valueOf(await create(under.host, await see(under.host, 'lin01'), 'fallen back'));
        expect((await see(under.host, 'lin01')).checkpoint('fallen back').hasMemory).toBe(true);
      });

      it('lets Hyper-V choose the name', async () => {
        valueOf(await create(under.host, await see(under.host, 'lin01'), null));
        expect((await see(under.host, 'lin01')).checkpoints[0]?.name).toMatch(/^lin01 - \(/);
      });

      it('makes one of a VM that is off, without memory, even for Production only', async () => {
        valueOf(await create(under.host, await see(under.host, 'off01'), 'cold'));
        expect((await see(under.host, 'off01')).checkpoint('cold').hasMemory).toBe(false);
      });

      it('fails for Production only when the guest cannot be frozen, and leaves nothing', async () => {
        expectCode(await create(under.host, await see(under.host, 'only01'), 'never'), 'CHECKPOINT_FAILED');
        expect((await see(under.host, 'only01')).checkpoints).toEqual([]);
      });

      it('fails while checkpoints are disabled', async () => {
        expectCode(await create(under.host, await see(under.host, 'none01'), 'never'), 'CHECKPOINT_FAILED');
        expect((await see(under.host, 'none01')).checkpoints).toEqual([]);
      });
    });

    describe('apply, rename, delete', () => {
      it('applies an older checkpoint: Now moves under it and a VM without its memory is off', async () => {
        valueOf(await under.host.execute(onCheckpoint(await see(under.host, 'web01'), 'first', 'applyCheckpoint')));
        const seen = await see(under.host, 'web01');
        expect(shapeOf(seen)).toEqual({ checkpoints: ['first < -', 'second < first', 'third < second'], now: 'first' });
        expect(seen.vm.state).toBe('Off');
      });

      it('applies one with memory to a running VM, which runs again', async () => {
        valueOf(await under.host.execute(onCheckpoint(await see(under.host, 'test01'), 'with memory', 'applyCheckpoint')));
        const { vm } = await see(under.host, 'test01');
        expect(vm.state).toBe('Running');
      });

      it('renames, to a name another one has too', async () => {
        valueOf(await under.host.execute({ ...onCheckpoint(await see(under.host, 'web01'), 'third', 'renameCheckpoint'), newName: 'first' }));
        expect((await see(under.host, 'web01')).checkpoints.map((one) => one.name).toSorted()).toEqual(['first', 'first', 'second']);
      });

      it('deletes one: its child moves up', async () => {
        valueOf(await under.host.execute(onCheckpoint(await see(under.host, 'web01'), 'second', 'deleteCheckpoint')));
        expect(shapeOf(await see(under.host, 'web01'))).toEqual({ checkpoints: ['first < -', 'third < first'], now: 'third' });
      });

      it('deletes the one Now hangs from: Now moves up', async () => {
        valueOf(await under.host.execute(onCheckpoint(await see(under.host, 'web01'), 'third', 'deleteCheckpoint')));
        expect(shapeOf(await see(under.host, 'web01'))).toEqual({ checkpoints: ['first < -', 'second < first'], now: 'second' });
      });

      it('deletes a subtree with all below it', async () => {
        valueOf(await under.host.execute(onCheckpoint(await see(under.host, 'web01'), 'second', 'deleteSubtree')));
        expect(shapeOf(await see(under.host, 'web01'))).toEqual({ checkpoints: ['first < -'], now: 'first' });
      });
    });

    describe('power', () => {
      it.each([
        ['off01', 'start', 'Running'], ['saved01', 'start', 'Running'], ['web01', 'shutDown', 'Off'], ['web01', 'turnOff', 'Off'],
        ['web01', 'save', 'Saved'], ['web01', 'pause', 'Paused'], ['paused01', 'resume', 'Running'], ['web01', 'reset', 'Running'],
        ['saved01', 'deleteSavedState', 'Off'],
      ] as const)('%s: %s leaves it %s', async (vmName, kind, state) => {
        valueOf(await power(under.host, await see(under.host, vmName), kind));
        expect(worldVm(vmName).state).toBe(state);
        expect((await see(under.host, vmName)).vm.state).toBe(state);
      });

      it('turns off a VM whose guest is still shutting down', async () => {
        await under.close();
        under = await open(contractWorld(), realClock);
        const seen = await see(under.host, 'web01');
        const shutDown = power(under.host, seen, 'shutDown');
        await vi.waitFor(() => { expect(worldVm('web01').state).toBe('Stopping'); }, { timeout: 30_000 });
        valueOf(await power(under.host, await see(under.host, 'web01'), 'turnOff'));
        expect(worldVm('web01').state).toBe('Off');
        await shutDown;
        expect((await see(under.host, 'web01')).vm.state).toBe('Off');
      });

      it('does not force a guest that cannot be asked to shut down', async () => {
        expectCode(await power(under.host, await see(under.host, 'deaf01'), 'shutDown'), 'GUEST_NOT_ANSWERING');
        expect(worldVm('deaf01').state).toBe('Running');
      });

      it.each([['off01', 'pause'], ['off01', 'reset'], ['web01', 'deleteSavedState']] as const)('refuses %s: %s', async (vmName, kind) => {
        const before = worldVm(vmName).state;
        expectCode(await power(under.host, await see(under.host, vmName), kind), 'INVALID_STATE');
        expect(worldVm(vmName).state).toBe(before);
      });
    });

    describe('a host that changed meanwhile', () => {
      it('answers STALE and does nothing when the checkpoint was renamed by somebody else', async () => {
        const seen = await see(under.host, 'web01');
        await under.hyperV.run({ cmdlet: 'Rename-VMSnapshot', snapshotId: seen.checkpoint('second').id, newName: 'keep me' });
        expectCode(await under.host.execute(onCheckpoint(seen, 'second', 'deleteCheckpoint')), 'STALE');
        expect(under.hyperV.world().checkpoints.some((one) => one.name === 'keep me')).toBe(true);
      });

      it('answers STALE when a subtree has grown', async () => {
        const seen = await see(under.host, 'web01');
        await under.hyperV.run({ cmdlet: 'Checkpoint-VM', vmId: seen.vm.id, snapshotName: 'new below' });
        expectCode(await under.host.execute(onCheckpoint(seen, 'first', 'deleteSubtree')), 'STALE');
        expect(under.hyperV.world().checkpoints.filter(({ vmId }) => vmId === seen.vm.id)).toHaveLength(4);
      });

      it('answers STALE to apply when the VM is in another state', async () => {
        const seen = await see(under.host, 'web01');
        await under.hyperV.run({ cmdlet: 'Stop-VM', vmId: seen.vm.id, mode: 'turnOff', force: false });
        expectCode(await under.host.execute(onCheckpoint(seen, 'first', 'applyCheckpoint')), 'STALE');
      });

      it('answers CHECKPOINT_NOT_FOUND for one that is gone, and never takes another of the same name', async () => {
        const seen = await see(under.host, 'web01');
        valueOf(await create(under.host, seen, 'second'));
        await under.hyperV.run({ cmdlet: 'Remove-VMSnapshot', snapshotId: seen.checkpoint('second').id, includeAllChildSnapshots: false });
        expectCode(await under.host.execute(onCheckpoint(seen, 'second', 'deleteCheckpoint')), 'CHECKPOINT_NOT_FOUND');
        expect((await see(under.host, 'web01')).checkpoints.filter((one) => one.name === 'second')).toHaveLength(1);
      });

      it('answers VM_NOT_FOUND for a VM that is gone', async () => {
        const { vm } = await see(under.host, 'web01');
        expectCode(await under.host.execute({
          kind: 'createCheckpoint', vmId: '00000000-0000-4000-8000-999999999999', expect: expectationOf(vm), name: 'x',
        }), 'VM_NOT_FOUND');
      });
    });

    describe('a checkpoint that is not the user\'s own', () => {
      it.each(['applyCheckpoint', 'deleteCheckpoint', 'deleteSubtree'] as const)('%s is refused', async (kind) => {
        const before = under.hyperV.world().checkpoints;
        expectCode(await under.host.execute(onCheckpoint(await see(under.host, 'backup01'), 'backup', kind)), 'NOT_SUPPORTED');
        expect(under.hyperV.world().checkpoints).toEqual(before);
      });

      it('rename is refused', async () => {
        const seen = await see(under.host, 'backup01');
        expectCode(await under.host.execute({ ...onCheckpoint(seen, 'backup', 'renameCheckpoint'), newName: 'mine' }), 'NOT_SUPPORTED');
        expect((await see(under.host, 'backup01')).checkpoints.map((one) => one.name).toSorted()).toEqual(['backup']);
      });
    });

    it('takes a hostile name verbatim: listed, checkpointed, renamed to, deleted', async () => {
      valueOf(await create(under.host, await see(under.host, hostileName), 'plain'));
      valueOf(await under.host.execute({ ...onCheckpoint(await see(under.host, hostileName), 'plain', 'renameCheckpoint'), newName: hostileName }));
      const renamed = await see(under.host, hostileName);
      expect(renamed.checkpoints.map((one) => one.name)).toEqual([hostileName]);
      expect(under.hyperV.world().checkpoints.some((one) => one.name === hostileName)).toBe(true);
      valueOf(await under.host.execute(onCheckpoint(renamed, hostileName, 'deleteCheckpoint')));
      expect((await see(under.host, hostileName)).checkpoints).toEqual([]);
    });
  });
}
