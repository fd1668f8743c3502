import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { InstantClock } from '../contract/InstantClock.ts';
import { reportOf, reportsOf, type Report } from './reportOf.ts';
import { startStandIn, type StandIn } from './standIn.ts';
import { checkpointIds, diskOf, hostileName, testWorld, vmIds } from './testWorld.ts';
import { standInBuild } from './tools.ts';

const commands = 'Microsoft.HyperV.PowerShell.Commands';
/** What names a VM as an error's target: it has no text of its own. */
const aVm = 'Microsoft.HyperV.PowerShell.VirtualMachine';
const noHits = 'Unable to find a snapshot matching the given criteria.';

interface Expected {
  readonly script: string;
  readonly values?: readonly string[];
  /** Identifier, category and target of each error, in their order. */
  readonly errors?: readonly (readonly [identifier: string, category: string, target?: string])[];
  readonly warnings?: readonly string[];
}

function start(): Promise<StandIn> {
  return startStandIn({ world: testWorld, clock: new InstantClock(Date.parse(testWorld.time)) });
}

function expectReport(report: Report | undefined, { values = [], errors = [], warnings = [] }: Expected): void {
  expect(report).toMatchObject({ values, warnings });
  expect(report?.errors.map(({ identifier, category, target }) => [identifier, category, target]))
    .toEqual(errors.map(([identifier, category, target = '']) => [identifier, category, target]));
}

const nameOf = '| ForEach-Object Name';

/** Rules of selection of module 2.0; nothing of this changes the host, so one engine answers all. */
const selections: Readonly<Record<string, Expected>> = {
  'all VMs come sorted by name without regard to case': {
    script: `Hyper-V\\Get-VM ${nameOf}`, values: [hostileName, 'app01', 'silent', 'twin', 'Twin', 'Web01'],
  },
  'a name matches without regard to case': { script: `Hyper-V\\Get-VM wEB01 ${nameOf}`, values: ['Web01'] },
  'all VMs of the same name come': { script: `Hyper-V\\Get-VM TWIN ${nameOf}`, values: ['twin', 'Twin'] },
  'a wildcard finds several VMs': { script: `Hyper-V\\Get-VM *01 ${nameOf}`, values: ['app01', 'Web01'] },
  'a wildcard that matches nothing is silent': { script: 'Hyper-V\\Get-VM nobody*' },
  'every missing name is an error of its own beside the VMs that are there': {
    script: `Hyper-V\\Get-VM nobody, Web01, none ${nameOf}`,
    values: ['Web01'],
    errors: [[`InvalidParameter,${commands}.GetVM`, 'InvalidArgument', 'nobody'], [`InvalidParameter,${commands}.GetVM`, 'InvalidArgument', 'none']],
  },
  'an id finds its VM': { script: `Hyper-V\\Get-VM -Id ${vmIds.hostile} ${nameOf}`, values: [hostileName] },
  'an id that no VM has is an error': {
    script: 'Hyper-V\\Get-VM -Id 99999999-9999-4999-8999-999999999999', errors: [[`InvalidParameter,${commands}.GetVM`, 'InvalidArgument']],
  },
  'the checkpoints of a VM come oldest first': { script: `Hyper-V\\Get-VMSnapshot Web01 ${nameOf}`, values: ['before update', 'after update'] },
  'the checkpoints of all VMs come oldest first': {
    script: `Hyper-V\\Get-VMSnapshot * ${nameOf}`, values: ['before update', 'after update', 'same', 'Same', 'backup'],
  },
  'VM objects choose as names do': { script: `Hyper-V\\Get-VMSnapshot -VM (Hyper-V\\Get-VM app01, Web01) ${nameOf}`, values: ['before update', 'after update', 'backup'] },
  'VMs come through the pipeline': { script: `Hyper-V\\Get-VM app01, Web01 | Hyper-V\\Get-VMSnapshot ${nameOf}`, values: ['backup', 'before update', 'after update'] },
  'a VM without checkpoints is no error': { script: 'Hyper-V\\Get-VMSnapshot silent' },
  'a checkpoint name that nothing has is an error': {
    script: 'Hyper-V\\Get-VMSnapshot Web01 -Name nothing', errors: [[`ObjectNotFound,${commands}.GetVMSnapshot`, 'ObjectNotFound']],
  },
  'a checkpoint name takes wildcards': { script: `Hyper-V\\Get-VMSnapshot Web01 -Name *UPDATE ${nameOf}`, values: ['before update', 'after update'] },
  'a snapshot type chooses': { script: `Hyper-V\\Get-VMSnapshot * -SnapshotType Recovery ${nameOf}`, values: ['backup'] },
  'a snapshot type that nothing has is an error': {
    script: 'Hyper-V\\Get-VMSnapshot Web01 -SnapshotType Replica', errors: [[`ObjectNotFound,${commands}.GetVMSnapshot`, 'ObjectNotFound']],
  },
  'an id finds its checkpoint': { script: `Hyper-V\\Get-VMSnapshot -Id ${checkpointIds.same2} ${nameOf}`, values: ['Same'] },
  'an id that no checkpoint has is an error': {
    script: `Hyper-V\\Get-VMSnapshot -Id ${vmIds.web}`, errors: [[`ObjectNotFound,${commands}.GetVMSnapshot`, 'ObjectNotFound']],
  },
  'a parent has its children': { script: `Hyper-V\\Get-VMSnapshot -ChildOf (Hyper-V\\Get-VMSnapshot -Id ${checkpointIds.base}) ${nameOf}`, values: ['after update'] },
  'a child has its parent': { script: `Hyper-V\\Get-VMSnapshot -ParentOf (Hyper-V\\Get-VM Web01) ${nameOf}`, values: ['after update'] },
  'no VM of that name: the checkpoints are not looked for': {
    script: 'Hyper-V\\Get-VMSnapshot nobody -Name x', errors: [[`ObjectNotFound,${commands}.GetVMSnapshot`, 'ObjectNotFound']],
  },
  'the other cmdlets call a missing VM not found': {
    script: 'Hyper-V\\Checkpoint-VM nobody', errors: [[`ObjectNotFound,${commands}.CheckpointVM`, 'ObjectNotFound']],
  },
  'a disk file that is not there': {
    script: 'Hyper-V\\Get-VHD D:\\Disks\\none.vhdx', errors: [['FileNotFound,Microsoft.Vhd.PowerShell.Cmdlets.GetVHD', 'ObjectNotFound']],
  },
  'a disk file that cannot be read, beside one that can': {
    script: `Hyper-V\\Get-VHD D:\\Disks\\moved.vhdx, ${diskOf(vmIds.web)} | ForEach-Object FileSize`,
    values: [String(5 * 2 ** 30)],
    errors: [['FileNotFound,Microsoft.Vhd.PowerShell.Cmdlets.GetVHD', 'ObjectNotFound']],
  },
  'the disks of a VM, by its id': { script: `Hyper-V\\Get-VHD -VMId ${vmIds.web} | ForEach-Object Path`, values: [diskOf(vmIds.web)] },
  'the drives of a VM': { script: 'Hyper-V\\Get-VMHardDiskDrive Web01 | ForEach-Object Path', values: [diskOf(vmIds.web)] },
  'the drives of a VM on a controller it has not': { script: 'Hyper-V\\Get-VMHardDiskDrive Web01 -ControllerType IDE' },
  'the drives of a checkpoint': {
    script: `Hyper-V\\Get-VMHardDiskDrive -VMSnapshot (Hyper-V\\Get-VMSnapshot -Id ${checkpointIds.base}) | ForEach-Object { "$($_.VMName) $($_.VMSnapshotName)" }`,
    values: ['Web01 before update'],
  },
  'an integration service by name': {
    script: 'Hyper-V\\Get-VMIntegrationService app01 vss | ForEach-Object { "$($_.Name) $($_.Enabled) $($_.PrimaryStatusDescription)" }',
    values: ['VSS True OK'],
  },
  'the network adapters of a VM, and what its running guest tells': {
    script: 'Hyper-V\\Get-VMNetworkAdapter app01 | ForEach-Object { "$($_.Name) [$($_.SwitchName)] $($_.MacAddress) $($_.IsLegacy) $($_.IPAddresses)" }',
    values: ['Network Adapter [Lab] 00155D010203 False 10.1.2.3 fe80::1', 'Old [] 00155D010204 True '],
  },
  'a network adapter by name, and the legacy ones': {
    script: 'Hyper-V\\Get-VMNetworkAdapter app01 old | ForEach-Object Name; Hyper-V\\Get-VMNetworkAdapter app01 -IsLegacy $false | ForEach-Object Name',
    values: ['Old', 'Network Adapter'],
  },
  'the network adapters of a checkpoint, without a guest to tell addresses': {
    script: `Hyper-V\\Get-VMNetworkAdapter -VMSnapshot (Hyper-V\\Get-VMSnapshot -Id ${checkpointIds.backup}) -Name 'Network*' | ForEach-Object { "$($_.VMSnapshotName) $($_.DynamicMacAddressEnabled) $($_.IPAddresses.Count)" }`,
    values: ['backup True 0'],
  },
  'the host': { script: 'Hyper-V\\Get-VMHost | ForEach-Object { "$($_.Name) $($_.LogicalProcessorCount)" }', values: ['HV01 16'] },
  'memory and processors': {
    script: 'Hyper-V\\Get-VMMemory Web01 | ForEach-Object Startup; Hyper-V\\Get-VMProcessor Web01 | ForEach-Object Count', values: [String(2 * 2 ** 30), '4'],
  },
  'aliases are other names of the same cmdlets': {
    script: 'Hyper-V\\Get-VMCheckpoint Web01 -Name nothing', errors: [[`ObjectNotFound,${commands}.GetVMSnapshot`, 'ObjectNotFound']],
  },
  'instants are local time': {
    script: `(Hyper-V\\Get-VM Web01).CreationTime | ForEach-Object { "$($_.Kind) $($_.ToUniversalTime().ToString('o'))" }`,
    values: ['Local 2026-01-01T08:00:00.0000000Z'],
  },
  'a parameter that is not simulated is refused, never ignored': {
    script: 'Hyper-V\\Get-VM -ComputerName other', errors: [[`NotSupported,${commands}.GetVM`, 'InvalidOperation']],
  },
  'a job that is not simulated is refused': {
    script: 'Hyper-V\\Checkpoint-VM Web01 -AsJob', errors: [[`NotSupported,${commands}.CheckpointVM`, 'InvalidOperation']],
  },
  'the operating system, from CimCmdlets': {
    script: 'CimCmdlets\\Get-CimInstance -ClassName Win32_OperatingSystem -Property Caption | ForEach-Object Caption', values: [testWorld.host.osCaption],
  },
  'the service, from Microsoft.PowerShell.Management': {
    script: 'Microsoft.PowerShell.Management\\Get-Service -Name vmms | ForEach-Object { "$($_.Status) $([int]$_.Status)" }', values: ['Running 4'],
  },
};

describe('what the stand-in finds', () => {
  let standIn: StandIn;
  let reports: Record<string, Report>;

  beforeAll(async () => {
    standIn = await start();
    reports = await reportsOf(standIn.moduleFolder, Object.fromEntries(Object.entries(selections).map(([name, { script }]) => [name, script])));
  });

  afterAll(() => standIn.close());

  it.each(Object.entries(selections))('%s', (name, expected) => {
    expectReport(reports[name], expected);
  });

  it('changes nothing', () => {
    expect(standIn.hyperV.world()).toEqual(testWorld);
  });

  it('uses the real texts and the real exception where they are known', () => {
    expect(reports['every missing name is an error of its own beside the VMs that are there']?.errors[0]).toMatchObject({
      message: 'Hyper-V was unable to find a virtual machine with name "nobody".', activity: 'Get-VM',
      exceptionType: 'Microsoft.HyperV.PowerShell.VirtualizationException',
    });
    expect(reports['aliases are other names of the same cmdlets']?.errors[0]).toMatchObject({ message: noHits, activity: 'Get-VMSnapshot' });
  });
});

/** What changes the host, or is refused: each on a host of its own. */
const changes: Readonly<Record<string, Expected & { readonly changesNothing?: true }>> = {
  'prints nothing without -Passthru': {
    script: `Hyper-V\\Checkpoint-VM Web01; Hyper-V\\Start-VM Web01; Hyper-V\\Save-VM Web01; Hyper-V\\Start-VM Web01; Hyper-V\\Suspend-VM Web01
      Hyper-V\\Resume-VM Web01; Hyper-V\\Restart-VM Web01 -Force; Hyper-V\\Stop-VM Web01; Hyper-V\\Start-VM Web01; Hyper-V\\Stop-VM Web01 -TurnOff
      Hyper-V\\Set-VM Web01 -CheckpointType Standard; Hyper-V\\Rename-VMSnapshot 'before update' Web01 renamed
      Hyper-V\\Restore-VMSnapshot renamed Web01 -Confirm:$false; Hyper-V\\Remove-VMSnapshot Web01 renamed`,
  },
  'passes the new checkpoint through': {
    script: 'Hyper-V\\Checkpoint-VM Web01 -SnapshotName new -Passthru | ForEach-Object { "$($_.Name) $($_.State) $($_.ParentCheckpointName)" }',
    values: ['new Off after update'],
  },
  'passes the changed VM through': {
    script: 'Hyper-V\\Set-VM Web01 -CheckpointType ProductionOnly -AutomaticCheckpointsEnabled $true -Notes n -NewVMName web -Passthru'
      + ' | ForEach-Object { "$($_.Name) $($_.CheckpointType) $([int]$_.CheckpointType) $($_.AutomaticCheckpointsEnabled) $($_.Notes)" }',
    values: ['web ProductionOnly 4 True n'],
  },
  'takes a name verbatim': {
    script: `$name = '${hostileName.replaceAll("'", "''").replaceAll('’', '’’')}'; $vm = Hyper-V\\Get-VM -Id ${vmIds.hostile}
      $made = Hyper-V\\Checkpoint-VM -VM $vm -SnapshotName $name -Passthru; $made.Name; $made.VMName`,
    values: [hostileName, hostileName],
  },
  'removes a whole subtree': {
    script: `Hyper-V\\Remove-VMSnapshot Web01 'before update' -IncludeAllChildSnapshots; Hyper-V\\Get-VMSnapshot Web01`,
  },
  'removes by wildcard': { script: `Hyper-V\\Remove-VMSnapshot Web01 *; Hyper-V\\Get-VMSnapshot Web01` },
  'removes nothing, silently, where no name matches': { script: 'Hyper-V\\Remove-VMSnapshot Web01 nothing', changesNothing: true },
  'applies nothing where no name matches': {
    script: 'Hyper-V\\Restore-VMSnapshot nothing Web01 -Confirm:$false', errors: [[`ObjectNotFound,${commands}.RestoreVMSnapshot`, 'ObjectNotFound']], changesNothing: true,
  },
  'applies nothing where several names match': {
    script: 'Hyper-V\\Restore-VMSnapshot same twin -Confirm:$false', errors: [[`InvalidParameter,${commands}.RestoreVMSnapshot`, 'InvalidArgument']], changesNothing: true,
  },
  'renames nothing where no name matches': {
    script: 'Hyper-V\\Rename-VMSnapshot nothing Web01 x', errors: [[`ObjectNotFound,${commands}.RenameVMSnapshot`, 'ObjectNotFound']], changesNothing: true,
  },
  'renames nothing where several names match': {
    script: 'Hyper-V\\Rename-VMSnapshot same twin x', errors: [[`InvalidParameter,${commands}.RenameVMSnapshot`, 'InvalidArgument']], changesNothing: true,
  },
  'asks before it applies, and without anybody to ask does nothing': {
    script: `Hyper-V\\Restore-VMSnapshot 'before update' Web01`, errors: [[`InvalidOperation,${commands}.RestoreVMSnapshot`, 'InvalidOperation']], changesNothing: true,
  },
  'asks before it turns off a guest that cannot be asked': {
    script: 'Hyper-V\\Stop-VM silent', errors: [[`InvalidOperation,${commands}.StopVM`, 'InvalidOperation']], changesNothing: true,
  },
  'says what it would do with -WhatIf': { script: 'Hyper-V\\Stop-VM app01 -TurnOff -WhatIf', changesNothing: true },
  'refuses -Save with -TurnOff': {
    script: 'Hyper-V\\Stop-VM app01 -Save -TurnOff', errors: [[`InvalidParameter,${commands}.StopVM`, 'InvalidArgument']], changesNothing: true,
  },
  'warns where the VM is in that state already': {
    script: 'Hyper-V\\Start-VM app01', warnings: ['The virtual machine is already in the specified state.'], changesNothing: true,
  },
  'refuses a state that cannot be reached, naming the VM': {
    script: 'Hyper-V\\Suspend-VM Web01', errors: [[`InvalidState,${commands}.SuspendVM`, 'InvalidOperation', aVm]], changesNothing: true,
  },
  'goes on with the next VM after a refusal': {
    script: 'Hyper-V\\Suspend-VM Web01, app01 -Passthru | ForEach-Object { "$($_.Name) $($_.State)" }', values: ['app01 Paused'],
    errors: [[`InvalidState,${commands}.SuspendVM`, 'InvalidOperation', aVm]],
  },
  'refuses a checkpoint where checkpoints are disabled': {
    script: 'Hyper-V\\Set-VM Web01 -CheckpointType Disabled; Hyper-V\\Checkpoint-VM Web01',
    errors: [[`OperationFailed,${commands}.CheckpointVM`, 'NotSpecified', aVm]],
  },
  'refuses to delete a saved state that is not there': {
    script: 'Hyper-V\\Remove-VMSavedState Web01', errors: [[`InvalidState,${commands}.RemoveVMSavedState`, 'InvalidOperation', aVm]], changesNothing: true,
  },
  'deletes a saved state': { script: `Hyper-V\\Remove-VMSavedState -VM (Hyper-V\\Get-VM -Id ${vmIds.twinB}); (Hyper-V\\Get-VM -Id ${vmIds.twinB}).State`, values: ['Off'] },
};

describe('what the stand-in does', () => {
  let standIn: StandIn;
  beforeEach(async () => { standIn = await start(); });
  afterEach(() => standIn.close());

  it.each(Object.entries(changes))('%s', async (_, expected) => {
    const report = await reportOf(standIn.moduleFolder, expected.script);
    expectReport(report, expected);
    if (expected.changesNothing) expect(standIn.hyperV.world()).toEqual(testWorld);
  });
});

describe('a stand-in whose service is stopped', () => {
  it('shows the service and fails as the real module does', async () => {
    const standIn = await start();
    standIn.setVmmsRunning(false);
    const report = await reportOf(standIn.moduleFolder, 'Microsoft.PowerShell.Management\\Get-Service vmms | ForEach-Object Status; Hyper-V\\Get-VM');
    await standIn.close();
    expectReport(report, { script: '', values: ['Stopped'], errors: [[`ObjectNotFound,${commands}.GetVM`, 'ObjectNotFound']] });
  });
});

describe('a stand-in without a host', () => {
  it('says so at once, as a terminating error', async () => {
    const report = await reportOf(standInBuild, `Hyper-V\\Get-VM; 'not reached'`);
    expectReport(report, { script: '', errors: [[`StandInEngineUnreachable,${commands}.GetVM`, 'ConnectionError']] });
  });

  it('says so when the host was closed', async () => {
    const standIn = await start();
    const reached = standIn.nextWork('Get-VM');
    standIn.misbehave('Get-VM', { kind: 'hang', when: 'before' });
    const report = reportOf(standIn.moduleFolder, 'Hyper-V\\Get-VM');
    await reached;
    await standIn.close();
    expectReport(await report, { script: '', errors: [[`StandInEngineUnreachable,${commands}.GetVM`, 'ConnectionError']] });
  });
});
