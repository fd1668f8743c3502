import { describe, expect, it } from 'vitest';
import { checkpointExpectationOf, expectationOf } from '../../../shared/domain/expectation.ts';
import type { Operation } from '../../../shared/domain/operation.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { HostError } from '../hostError.ts';
import type { ConnectionState } from '../HyperVHost.ts';
import type { Clock } from './clock.ts';
import { SimulatedHost } from './SimulatedHost.ts';
import { SimulatedHyperV } from './SimulatedHyperV.ts';
import { sampleWorld } from './sampleWorld.ts';
import { startMs, theVm, worldWith } from './testing/oneMachine.ts';
import type { World, WorldVm } from './world.ts';

/** Time that whoever waits moves on. */
function instantClock(nowMs = startMs): Clock {
  return {
    now: () => nowMs,
    wait: (untilMs) => {
      nowMs = Math.max(nowMs, untilMs);
      return Promise.resolve();
    },
  };
}

/** Time that stands still: what takes time never ends. */
const standingClock: Clock = { now: () => startMs, wait: () => new Promise(() => undefined) };

const tree = { checkpoints: [{ key: 'a', name: 'first', ago: 3, written: 0 }, { key: 'b', name: 'second', ago: 2, written: 1 }] };

function open(world: World, clock = instantClock()) {
  const hyperV = new SimulatedHyperV(world, clock);
  return { hyperV, host: new SimulatedHost(hyperV) };
}

function valueOf<T>(result: Result<T, HostError>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function see(host: SimulatedHost) {
  const { vms: [vm], checkpoints } = valueOf(await host.inventory());
  if (vm === undefined) throw new Error('no machine');
  const on = (name: string, kind: 'renameCheckpoint' | 'deleteCheckpoint' | 'deleteSubtree' | 'applyCheckpoint') => {
    const checkpoint = checkpoints.find((one) => one.name === name);
    if (checkpoint === undefined) throw new Error(`no checkpoint ${name}`);
    return { vmId: vm.id, expect: expectationOf(vm), checkpointId: checkpoint.id, expectCheckpoint: checkpointExpectationOf(checkpoint, checkpoints, kind) };
  };
  return { vm, checkpoints, on, onVm: { vmId: vm.id, expect: expectationOf(vm) } };
}

describe('the simulated host', () => {
  it('tells who it is', async () => {
    const { host } = open(worldWith({}));
    expect(valueOf(await host.handshake())).toMatchObject({
      kind: 'simulated', hostName: 'HV-PROD-01', abilities: { checkpointType: true, automaticCheckpoints: true }, isElevated: null,
    });
  });

  it('lists machines by name and checkpoints by age', async () => {
    const { host } = open(sampleWorld(startMs));
    const { vms, checkpoints, takenAt } = valueOf(await host.inventory());
    expect(vms.map(({ name }) => name).slice(0, 4)).toEqual(['BUILD01', 'CRM01', 'DC01', 'ERP01']);
    expect(checkpoints.map(({ createdAt }) => createdAt)).toEqual(checkpoints.map(({ createdAt }) => createdAt).toSorted());
    expect(takenAt).toBe('2026-03-09T14:30:00.0000000Z');
  });

  it('tells the very same of what did not change', async () => {
    const { host } = open(sampleWorld(startMs));
    const before = valueOf(await host.inventory());
    const { on, vm } = await see(host);
    await host.execute({ kind: 'renameCheckpoint', ...on(before.checkpoints.find(({ vmId }) => vmId === vm.id)?.name ?? '', 'renameCheckpoint'), newName: 'another' });
    const after = valueOf(await host.inventory());
    expect(after.checkpoints.filter((one) => !before.checkpoints.includes(one)).map(({ name }) => name)).toEqual(['another']);
    expect(after.vms.filter((one) => !before.vms.includes(one))).toEqual([]);
  });

  it('tells what a machine is doing and takes', async () => {
    const { host } = open(sampleWorld(startMs));
    const { vms } = valueOf(await host.inventory());
    const vm = (name: string) => vms.find((each) => each.name === name);
    expect(vm('FS01')).toMatchObject({ activity: 'mergingDisks', status: 'Merging disks', isOperatingNormally: false, state: 'Running', stateNumber: 2 });
    expect(vm('DC01')).toMatchObject({ activity: null, status: 'Operating normally', isOperatingNormally: true, memoryAssignedBytes: 4 * 1024 ** 3, cpuUsagePercent: 3 });
    expect(vm('CRM01')).toMatchObject({ isReplica: true, memoryAssignedBytes: 0, cpuUsagePercent: 0, startedAt: null });
  });

  it('has no automatic checkpoints where the host has none', async () => {
    const world = worldWith({});
    const { host } = open({ ...world, host: { ...world.host, hasAutomaticCheckpoints: false } });
    expect((await see(host)).vm.automaticCheckpointsEnabled).toBeNull();
  });

  it('reads the disks of a machine and its checkpoints, each file once, also when one is gone', async () => {
    const world = worldWith(tree);
    const base = world.diskFiles[0]?.path;
    const { host } = open({ ...world, diskFiles: world.diskFiles.map((file) => (file.path === base ? { ...file, unreadableBecause: 'moved' } : file)) });
    const details = valueOf(await host.vmDetails(theVm(world).id));
    expect(details.files).toHaveLength(3);
    expect(details.files.find(({ path }) => path === base)).toEqual({ readable: false, path: base, reason: 'moved' });
    expect(details.checkpoints.map(({ disks }) => disks[0]?.path)).toContain(base);
    expect(details.integrationServices.find(({ name }) => name === 'VSS')).toMatchObject({ enabled: true, status: 'OK' });
    expect(details.integrationServices[0]?.id).toMatch(/^Microsoft:[0-9A-F-]{36}\\6C09BB55-/);
  });

  it('tells memory and addresses of a guest that runs, and that it has too little', async () => {
    const tight = worldWith({ demand: 5 });
    expect(valueOf(await open(tight).host.vmDetails(theVm(tight).id))).toMatchObject({
      memoryDemandBytes: 5 * 1024 ** 3, memoryStatus: 'Low', networkAdapters: [{ switchName: 'Production', ipAddresses: ['10.0.0.1'] }],
    });
    const paused = worldWith({ state: 'Paused' });
    expect(valueOf(await open(paused).host.vmDetails(theVm(paused).id))).toMatchObject({ memoryStatus: 'OK', networkAdapters: [{ ipAddresses: [] }] });
    const off = worldWith({ state: 'Off' });
    expect(valueOf(await open(off).host.vmDetails(theVm(off).id))).toMatchObject({ memoryDemandBytes: 0, memoryStatus: '', networkAdapters: [{ ipAddresses: [] }] });
  });

  it('answers details of a machine that is not there with VM_NOT_FOUND', async () => {
    const { host } = open(worldWith({}));
    expect(await host.vmDetails('none')).toMatchObject({ ok: false, error: { code: 'VM_NOT_FOUND' } });
  });
});

describe('an operation', () => {
  it('creates a checkpoint and tells its id', async () => {
    const { host, hyperV } = open(worldWith(tree));
    const { onVm } = await see(host);
    const receipt = valueOf(await host.execute({ kind: 'createCheckpoint', ...onVm, name: 'new' }));
    expect(hyperV.world().checkpoints.find(({ name }) => name === 'new')?.id).toBe(receipt.createdCheckpointId);
  });

  it('applies, renames and deletes', async () => {
    const { host } = open(worldWith({ ...tree, state: 'Off' }));
    valueOf(await host.execute({ kind: 'applyCheckpoint', ...(await see(host)).on('first', 'applyCheckpoint') }));
    expect((await see(host)).vm.parentCheckpointId).toBe((await see(host)).on('first', 'applyCheckpoint').checkpointId);
    valueOf(await host.execute({ kind: 'renameCheckpoint', ...(await see(host)).on('second', 'renameCheckpoint'), newName: 'renamed' }));
    valueOf(await host.execute({ kind: 'deleteCheckpoint', ...(await see(host)).on('first', 'deleteCheckpoint') }));
    expect((await see(host)).checkpoints.map(({ name }) => name)).toEqual(['renamed']);
  });

  it.each([
    ['start', 'Off', 'Running'], ['shutDown', 'Running', 'Off'], ['turnOff', 'Running', 'Off'], ['save', 'Running', 'Saved'],
    ['deleteSavedState', 'Saved', 'Off'], ['pause', 'Running', 'Paused'], ['resume', 'Paused', 'Running'], ['reset', 'Running', 'Running'],
  ] as const)('%s takes a machine from %s to %s', async (kind, state, after) => {
    const { host } = open(worldWith({ state }));
    valueOf(await host.execute({ kind, ...(await see(host)).onVm }));
    expect((await see(host)).vm.state).toBe(after);
  });

  it('sets type, automatic checkpoints and location', async () => {
    const { host } = open(worldWith({}));
    const { onVm } = await see(host);
    valueOf(await host.execute({ kind: 'setCheckpointType', ...onVm, checkpointType: 'ProductionOnly' }));
    valueOf(await host.execute({ kind: 'setAutomaticCheckpoints', ...onVm, enabled: true }));
    valueOf(await host.execute({ kind: 'setCheckpointLocation', ...onVm, path: 'E:\\C' }));
    expect((await see(host)).vm).toMatchObject({ checkpointType: 'ProductionOnly', automaticCheckpointsEnabled: true, checkpointFileLocation: 'E:\\C' });
  });

  it('is STALE and does nothing when the host is not as it was seen', async () => {
    const { host, hyperV } = open(worldWith(tree));
    const { on, onVm } = await see(host);
    const stale: readonly Operation[] = [
      { kind: 'createCheckpoint', ...onVm, expect: { ...onVm.expect, vmState: 'Off' }, name: 'new' },
      { kind: 'deleteSubtree', ...on('first', 'deleteCheckpoint') },
      { kind: 'renameCheckpoint', ...on('first', 'renameCheckpoint'), expect: { ...onVm.expect, vmName: 'other' }, newName: 'x' },
    ];
    const before = hyperV.world();
    for (const operation of stale) expect(await host.execute(operation)).toMatchObject({ ok: false, error: { code: 'STALE' } });
    expect(hyperV.world()).toEqual(before);
  });

  it('tells what is gone from what has changed', async () => {
    const { host } = open(worldWith(tree));
    const { on, onVm } = await see(host);
    const gone = on('second', 'deleteCheckpoint');
    valueOf(await host.execute({ kind: 'deleteCheckpoint', ...gone }));
    expect(await host.execute({ kind: 'deleteCheckpoint', ...gone })).toMatchObject({ error: { code: 'CHECKPOINT_NOT_FOUND' } });
    expect(await host.execute({ kind: 'save', ...onVm, vmId: 'none' })).toMatchObject({ error: { code: 'VM_NOT_FOUND' } });
  });

  const deaf: WorldVm['guest'] = { kind: 'windows', vssWorks: false, shutdownWorks: false, heartbeatWorks: true };
  it.each([
    ['CHECKPOINT_FAILED', { checkpointType: 'Disabled' }, { kind: 'createCheckpoint', name: null }],
    ['CHECKPOINT_FAILED', { checkpointType: 'ProductionOnly', guest: deaf }, { kind: 'createCheckpoint', name: null }],
    ['INVALID_PARAMETER', {}, { kind: 'createCheckpoint', name: ' ' }],
    ['GUEST_NOT_ANSWERING', { guest: deaf }, { kind: 'shutDown' }],
    ['INVALID_STATE', {}, { kind: 'deleteSavedState' }],
    ['INVALID_STATE', { state: 'Starting' }, { kind: 'createCheckpoint', name: 'a' }],
  ] as const)('fails with %s', async (code, vm, operation) => {
    const { host } = open(worldWith({}, vm));
    const result = await host.execute({ ...operation, ...(await see(host)).onVm });
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('meets another one on the same machine with OBJECT_IN_USE', async () => {
    const { host } = open(worldWith({}), standingClock);
    const { onVm } = await see(host);
    void host.execute({ kind: 'createCheckpoint', ...onVm, name: 'a' });
    expect(await host.execute({ kind: 'createCheckpoint', ...onVm, name: 'b' })).toMatchObject({ error: { code: 'OBJECT_IN_USE' } });
  });

  it('says NAME_NOT_KEPT when the name is another one afterwards', async () => {
    class Shortening extends SimulatedHyperV {
      override world(): World {
        const world = super.world();
        return { ...world, checkpoints: world.checkpoints.map((one) => ({ ...one, name: one.name.slice(0, 5) })) };
      }
    }
    const host = new SimulatedHost(new Shortening(worldWith({}), instantClock()));
    const { onVm } = await see(host);
    expect(await host.execute({ kind: 'createCheckpoint', ...onVm, name: 'longer' })).toMatchObject({ error: { code: 'NAME_NOT_KEPT', detail: 'longe' } });
  });
});

describe('closing', () => {
  it('answers BRIDGE_CLOSED to what is under way and to what comes after', async () => {
    const { host } = open(worldWith({}), standingClock);
    const { onVm } = await see(host);
    const underWay = host.execute({ kind: 'save', ...onVm });
    await host.close();
    for (const call of [underWay, host.inventory(), host.handshake(), host.vmDetails(onVm.vmId), host.execute({ kind: 'save', ...onVm })]) {
      expect(await call).toMatchObject({ ok: false, error: { code: 'BRIDGE_CLOSED' } });
    }
  });

  it('tells its listeners how it stands, until they leave', async () => {
    const { host } = open(worldWith({}));
    const seen: ConnectionState[] = [];
    const leave = host.onConnection((state) => seen.push(state));
    await host.handshake();
    await host.close();
    await host.close();
    leave();
    expect(seen).toEqual(['ready', 'closed']);
  });
});

describe('the simulated Hyper-V', () => {
  it('ends a shut down and the turn off that overtook it together', async () => {
    const { hyperV } = open(worldWith({}));
    const vmId = theVm(hyperV.world()).id;
    const shutDown = hyperV.run({ cmdlet: 'Stop-VM', vmId, mode: 'shutDown', force: false });
    const turnOff = hyperV.run({ cmdlet: 'Stop-VM', vmId, mode: 'turnOff', force: false });
    expect(await turnOff).toMatchObject({ ok: true });
    expect(await shutDown).toMatchObject({ ok: true });
    expect(theVm(hyperV.world()).state).toBe('Off');
  });

  it('works on a world from a host whose clock runs ahead', async () => {
    const { hyperV } = open(worldWith({}), instantClock(startMs - 86_400_000));
    const vmId = theVm(hyperV.world()).id;
    expect(await hyperV.run({ cmdlet: 'Save-VM', vmId })).toMatchObject({ ok: true });
    expect(hyperV.world().time.startsWith('2026-03-09T14:30:0')).toBe(true);
  });

  it('works on two machines at the same time', async () => {
    const { hyperV } = open(sampleWorld(startMs));
    const [a, b] = hyperV.world().vms.filter(({ state }) => state === 'Running');
    const done = await Promise.all([a, b].map((vm) => hyperV.run({ cmdlet: 'Save-VM', vmId: vm?.id ?? '' })));
    expect(done.every(({ ok }) => ok)).toBe(true);
  });
});
