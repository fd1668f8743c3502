import { expectationOf } from '../../shared/domain/expectation.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../electron/host/HyperVHost.ts';
import { PowerShellHost } from '../../electron/host/powershell/PowerShellHost.ts';
import type { World } from '../../electron/host/simulated/world.ts';
import { InstantClock } from '../contract/InstantClock.ts';
import { startMs } from '../contract/contractWorld.ts';
import { codeOf, create, onCheckpoint, power, see, valueOf } from '../contract/expectHost.ts';
import { hostOptions, isAlive, makeLauncher, type Launcher } from './powerShellLauncher.ts';
import { startStandIn, type StandIn } from './standIn.ts';
import { diskOf, testWorld, vmIds } from './testWorld.ts';

describe('the PowerShell host over the stand-in', () => {
  let standIn: StandIn;
  let launcher: Launcher;
  let host: PowerShellHost;

  async function open(world: World = testWorld): Promise<void> {
    standIn = await startStandIn({ world, clock: new InstantClock(startMs) });
    launcher = await makeLauncher({ modulePath: standIn.moduleFolder });
    host = new PowerShellHost(hostOptions(launcher));
  }
  beforeEach(() => open());
  afterEach(async () => {
    await host.close();
    await standIn.close();
    await launcher.remove();
  });

  const checkpointNames = () => standIn.hyperV.world().checkpoints.filter(({ vmId }) => vmId === vmIds.web).map(({ name }) => name);

  describe('handshake', () => {
    it('tells the host by its own name', async () => {
      expect(valueOf(await host.handshake())).toMatchObject({
        hostId: 'powershell:hv01', hostName: 'HV01', osCaption: 'Microsoft Windows Server 2022 Datacenter', hyperVModuleVersion: '2.0.0.0', warnings: [],
      });
    });

    it('says that the service is stopped, also to a read, and works again when it runs', async () => {
      standIn.setVmmsRunning(false);
      expect([codeOf(await host.handshake()), codeOf(await host.inventory())]).toEqual(['VMMS_STOPPED', 'VMMS_STOPPED']);
      standIn.setVmmsRunning(true);
      expect((await host.handshake()).ok).toBe(true);
      expect(valueOf(await host.inventory()).vms).toHaveLength(testWorld.vms.length);
    });

    it('says that there is no Hyper-V module', async () => {
      const without = await makeLauncher();
      const other = new PowerShellHost(hostOptions(without));
      expect(codeOf(await other.handshake())).toBe('HYPERV_MODULE_MISSING');
      await other.close();
      await without.remove();
    });

    it('says that there is no PowerShell, and finds it when it is there', async () => {
      const environment: Record<string, string> = { ...launcher.environment, PATH: '/nonexistent' };
      const other = new PowerShellHost({ ...hostOptions(launcher), environment });
      expect(codeOf(await other.handshake())).toBe('POWERSHELL_MISSING');
      environment['PATH'] = launcher.environment['PATH'] ?? '';
      expect((await other.handshake()).ok).toBe(true);
      await other.close();
    });

    it('says that the language is constrained', async () => {
      const constrained = await makeLauncher({ engine: { ENGINEHOST_LANGUAGE: 'constrained' }, modulePath: standIn.moduleFolder });
      const other = new PowerShellHost(hostOptions(constrained));
      expect(codeOf(await other.handshake())).toBe('CONSTRAINED_LANGUAGE');
      await other.close();
      expect((await constrained.pids()).filter(isAlive)).toEqual([]);
      await constrained.remove();
    });

    it('says that a policy forbids the module', async () => {
      const forbidden = await makeLauncher({ engine: { ENGINEHOST_SCRIPTS: 'forbidden' }, modulePath: standIn.moduleFolder });
      const other = new PowerShellHost(hostOptions(forbidden));
      expect(await other.handshake()).toMatchObject({ error: { code: 'EXECUTION_POLICY', technical: { category: 'SecurityError' } } });
      await other.close();
      await forbidden.remove();
    });

    it('says that the account has no rights, also to a read that shows it no machines', async () => {
      const powerless = await makeLauncher({ engine: { ENGINEHOST_RIGHTS: 'none' }, modulePath: standIn.moduleFolder });
      const other = new PowerShellHost(hostOptions(powerless));
      standIn.misbehave('Get-VM', { kind: 'empty' });
      expect([codeOf(await other.handshake()), codeOf(await other.inventory())]).toEqual(['NOT_AUTHORISED', 'NOT_AUTHORISED']);
      await other.close();
      await powerless.remove();
    });
  });

  describe('reading', () => {
    const names = [
      '2024-01-01T00:00:00Z', '/Date(1488869314761)/', '\'', '‘’‚‛“”„"', '`$(calc)`n', '😀 \u202eabc', 'tab\there', '#1 2 e30= #1', '*[a]?', '<b>&\'"',
      '-Force', '$env:PATH', '%PATH%', '..\\..\\x', 'CON', ' leading', 'trailing ', 'x'.repeat(100), 'e\u0301', '\u00e9',
    ];

    it('brings every name verbatim, up and down', async () => {
      await host.close();
      await standIn.close();
      const [vm] = testWorld.vms;
      if (vm === undefined) throw new Error('the test world is empty');
      await open({
        ...testWorld, checkpoints: [],
        vms: names.map((name, index) => ({
          ...vm, id: `99999999-0000-4000-8000-${String(index).padStart(12, '0')}`, parentCheckpointId: null, notes: name,
          configuration: { ...vm.configuration, name },
        })),
      });
      const { vms } = valueOf(await host.inventory());
      expect(vms.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
      expect(vms.every(({ name, notes }) => name === notes)).toBe(true);
      for (const name of names) valueOf(await create(host, await see(host, name), name));
      expect(valueOf(await host.inventory()).checkpoints.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
      expect(standIn.hyperV.world().checkpoints.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    });

    it('shows a state that it does not know as unknown, with its number', async () => {
      standIn.misbehave('Get-VM', { kind: 'unknownNumber', property: 'State', number: 4711 });
      expect(valueOf(await host.inventory()).vms[0]).toMatchObject({ state: 'Unknown', stateNumber: 4711 });
    });

    it('shows no list with holes: a part that fails is an error', async () => {
      standIn.misbehave('Get-VMSnapshot', {
        kind: 'failPartly', missing: 1, errors: [{ identifier: 'OperationFailed', category: 'NotSpecified', message: 'one is broken' }],
      });
      expect(codeOf(await host.inventory())).toBe('OPERATION_FAILED');
    });

    it('has the same codes in another language', async () => {
      standIn.misbehave('Set-VM', { kind: 'localise', translate: () => 'Fehler beim Ändern.' });
      const { vm } = await see(host, 'Web01');
      const refused = await host.execute({
        kind: 'setCheckpointLocation', vmId: vm.id, expect: expectationOf(vm), path: 'D:\\x',
      });
      expect(refused).toMatchObject({ ok: false, error: { detail: expect.stringContaining('Fehler') as unknown } });
      expect(codeOf(refused)).not.toBe('UNSPECIFIED');
    });

    it('tells the file that cannot be read and why, beside those that can', async () => {
      const file = diskOf(vmIds.web);
      const broken = { ...testWorld, diskFiles: testWorld.diskFiles.map((disk) => (disk.path === file ? { ...disk, unreadableBecause: 'It was moved away.' } : disk)) };
      await host.close();
      await standIn.close();
      await open(broken);
      expect(valueOf(await host.vmDetails(vmIds.web)).files).toEqual([{ readable: false, path: file, reason: expect.stringContaining('moved away') as unknown }]);
      expect(valueOf(await host.vmDetails(vmIds.running)).files).toMatchObject([{ readable: true, path: diskOf(vmIds.running) }]);
    });

    it('is not disturbed by noise on both outputs', async () => {
      standIn.misbehave('Get-VM', { kind: 'noise', stdout: 'half a line #1 2', stderr: '#< CLIXML\n' }, { kind: 'warn', text: 'careful' });
      expect(valueOf(await host.inventory()).vms).toHaveLength(testWorld.vms.length);
    });
  });

  describe('writing', () => {
    it('finds that a checkpoint was made although Checkpoint-VM failed, and passes its words on as a warning', async () => {
      standIn.misbehave('Checkpoint-VM', { kind: 'fail', when: 'after', error: { identifier: 'InvalidParameter', category: 'InvalidArgument', message: 'Value cannot be null.' } });
      const receipt = valueOf(await create(host, await see(host, 'Web01'), 'made'));
      expect((await see(host, 'Web01')).checkpoint('made').id).toBe(receipt.createdCheckpointId);
      expect(receipt.warnings.join()).toContain('Value cannot be null.');
    });

    it('says that a checkpoint was not made when it was not', async () => {
      standIn.misbehave('Checkpoint-VM', { kind: 'fail', when: 'before', error: { identifier: 'OperationFailed', category: 'InvalidOperation', message: 'no' } });
      expect(codeOf(await create(host, await see(host, 'Web01'), 'never'))).toBe('CHECKPOINT_FAILED');
      expect(checkpointNames()).not.toContain('never');
    });

    it('brings what Hyper-V warns of', async () => {
      standIn.misbehave('Checkpoint-VM', { kind: 'warn', text: 'Fallback ’quoted’' });
      expect(valueOf(await create(host, await see(host, 'Web01'), 'warned')).warnings).toEqual(['Fallback ’quoted’']);
    });

    it.each(['applyCheckpoint', 'deleteCheckpoint', 'deleteSubtree'] as const)('refuses %s of what backup software made', async (kind) => {
      const seen = await see(host, 'app01');
      expect(codeOf(await host.execute(onCheckpoint(seen, 'backup', kind)))).toBe('NOT_SUPPORTED');
      expect(codeOf(await host.execute({ ...onCheckpoint(seen, 'backup', 'renameCheckpoint'), newName: 'mine' }))).toBe('NOT_SUPPORTED');
      expect((await see(host, 'app01')).checkpoint('backup')).toEqual(seen.checkpoint('backup'));
    });

    it('turns one off while another is still waiting for its guest to shut down', async () => {
      const silent = await see(host, 'silent');
      const waiting = standIn.nextWork('Stop-VM');
      standIn.misbehave('Stop-VM', { kind: 'hang', when: 'before', times: 1 });
      const shutDown = power(host, await see(host, 'app01'), 'shutDown');
      await waiting;
      valueOf(await power(host, silent, 'turnOff'));
      expect((await see(host, 'silent')).vm.state).toBe('Off');
      await host.close();
      expect(codeOf(await shutDown)).toBe('BRIDGE_CLOSED');
    });
  });

  it('reads the list while the disk files of a VM are not to be had', async () => {
    const waiting = standIn.nextWork('Get-VHD');
    standIn.misbehave('Get-VHD', { kind: 'hang', when: 'before', times: 1 });
    const details = host.vmDetails(vmIds.web);
    await waiting;
    expect(valueOf(await host.inventory()).vms).toHaveLength(testWorld.vms.length);
    await host.close();
    expect(codeOf(await details)).toBe('BRIDGE_CLOSED');
  });

  it('stops a reading at once and reads again, with no word of the process that was ended', async () => {
    valueOf(await host.handshake());
    const states: ConnectionState[] = [];
    host.onConnection((state) => states.push(state));
    const atWork = standIn.nextWork('Get-VM');
    standIn.misbehave('Get-VM', { kind: 'hang', when: 'before', times: 1 });
    const reading = host.inventory();
    await atWork;
    host.stopReading('list');
    expect(codeOf(await reading)).toBe('READ_STOPPED');
    expect(valueOf(await host.inventory()).vms).toHaveLength(testWorld.vms.length);
    expect(states).toEqual([]);
  });

  describe('when PowerShell dies or is closed', () => {
    it('answers a read with POWERSHELL_ENDED, restarts and reads again', async () => {
      valueOf(await host.handshake());
      const states: ConnectionState[] = [];
      host.onConnection((state) => states.push(state));
      standIn.misbehave('Get-VM', { kind: 'crash', when: 'before', exitCode: 3, times: 1 });
      expect(codeOf(await host.inventory())).toBe('POWERSHELL_ENDED');
      expect(valueOf(await host.inventory()).vms).toHaveLength(testWorld.vms.length);
      expect(states).toEqual(['restarting', 'ready']);
    });

    it.each([['before', false], ['after', true]] as const)('answers a write with OUTCOME_UNKNOWN when killed %s its work, and never does it again', async (when, isMade) => {
      const seen = await see(host, 'Web01');
      standIn.misbehave('Checkpoint-VM', { kind: 'crash', when, exitCode: 9, times: 1 });
      expect(codeOf(await create(host, seen, 'once'))).toBe('OUTCOME_UNKNOWN');
      valueOf(await create(host, await see(host, 'Web01'), 'next'));
      expect(checkpointNames().filter((name) => name === 'once')).toHaveLength(isMade ? 1 : 0);
    });

    it('leaves no process behind, whatever is under way', async () => {
      const seen = await see(host, 'Web01');
      standIn.misbehave('Checkpoint-VM', { kind: 'hang', when: 'before' });
      const working = standIn.nextWork('Checkpoint-VM');
      const answer = create(host, seen, 'never');
      await working;
      const pids = await launcher.pids();
      expect(pids.filter(isAlive)).toHaveLength(2);
      await host.close();
      expect(codeOf(await answer)).toBe('BRIDGE_CLOSED');
      expect(pids.filter(isAlive)).toEqual([]);
      expect(codeOf(await host.inventory())).toBe('BRIDGE_CLOSED');
    });
  });
});
