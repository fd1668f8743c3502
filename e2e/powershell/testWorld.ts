import { standardServices } from '../../electron/host/simulated/integrationServices.ts';
import { unconfirmed } from '../../electron/host/simulated/unconfirmed.ts';
import type { VmConfiguration, World, WorldCheckpoint, WorldDiskFile, WorldVm } from '../../electron/host/simulated/world.ts';

/** A small host for the tests of the stand-in: every rule of selection finds its case here. */

export const vmIds = {
  web: '11111111-1111-4111-8111-111111111111',
  running: '22222222-2222-4222-8222-222222222222',
  twinA: '33333333-3333-4333-8333-333333333333',
  twinB: '44444444-4444-4444-8444-444444444444',
  hostile: '55555555-5555-4555-8555-555555555555',
  silent: '66666666-6666-4666-8666-666666666666',
} as const;

export const checkpointIds = {
  base: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  child: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
  same1: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc',
  same2: 'dddddddd-dddd-4ddd-8ddd-dddddddddddd',
  backup: 'eeeeeeee-eeee-4eee-8eee-eeeeeeeeeeee',
} as const;

export const hostileName = `'; Remove-Item * #’$(calc)`;

const vmNames = new Map<string, string>([
  [vmIds.web, 'Web01'], [vmIds.running, 'app01'], [vmIds.twinA, 'twin'], [vmIds.twinB, 'Twin'], [vmIds.hostile, hostileName],
  [vmIds.silent, 'silent'],
]);

const time = '2026-01-10T12:00:00.0000000Z';

export const testWorld: World = {
  version: 1,
  time,
  idsGiven: 0,
  host: {
    name: 'HV01', fullyQualifiedDomainName: 'HV01.example.test', osCaption: 'Microsoft Windows Server 2022 Datacenter',
    logicalProcessorCount: 16, memoryCapacityBytes: 128 * 2 ** 30, utcOffsetMinutes: 60,
    virtualHardDiskPath: 'D:\\Disks', virtualMachinePath: 'D:\\VMs', switches: ['Lab'], hasCheckpointTypes: true, hasAutomaticCheckpoints: true,
  },
  unconfirmed,
  vms: [
    vm(vmIds.web, { parentCheckpointId: checkpointIds.child }),
    vm(vmIds.running, { state: 'Running', startedAt: '2026-01-10T11:00:00.0000000Z' }),
    vm(vmIds.twinA, { parentCheckpointId: checkpointIds.same2 }),
    vm(vmIds.twinB, { state: 'Saved' }),
    vm(vmIds.hostile),
    vm(vmIds.silent, {
      state: 'Running', startedAt: '2026-01-10T11:00:00.0000000Z',
      guest: { kind: 'windows', vssWorks: true, shutdownWorks: false, heartbeatWorks: true },
    }),
  ],
  checkpoints: [
    checkpoint(checkpointIds.child, vmIds.web, 'after update', checkpointIds.base, '2026-01-03T08:00:00.0000000Z'),
    checkpoint(checkpointIds.base, vmIds.web, 'before update', null, '2026-01-02T08:00:00.0000000Z'),
    checkpoint(checkpointIds.same1, vmIds.twinA, 'same', null, '2026-01-04T08:00:00.0000000Z'),
    checkpoint(checkpointIds.same2, vmIds.twinA, 'Same', checkpointIds.same1, '2026-01-05T08:00:00.0000000Z'),
    { ...checkpoint(checkpointIds.backup, vmIds.running, 'backup', null, '2026-01-06T08:00:00.0000000Z'), snapshotType: 'Recovery' },
  ],
  diskFiles: [...Object.values(vmIds).map((id) => disk(diskOf(id))), { ...disk('D:\\Disks\\moved.vhdx'), unreadableBecause: 'It was moved away.' }],
};

export function diskOf(vmId: string): string {
  return `D:\\Disks\\${vmId.slice(0, 4)}.vhdx`;
}

function vm(id: string, changes: Partial<WorldVm> = {}): WorldVm {
  return {
    id, createdAt: '2026-01-01T08:00:00.0000000Z', configuration: configurationOf(id), state: 'Off', startedAt: null, generation: 2,
    version: '12.0', path: `D:\\VMs\\${id}`, notes: '', checkpointType: 'Production', automaticCheckpointsEnabled: false,
    snapshotFileLocation: 'D:\\Checkpoints', parentCheckpointId: null, isClustered: false, replicationMode: 'None',
    integrationServices: standardServices, guest: { kind: 'windows', vssWorks: true, shutdownWorks: true, heartbeatWorks: true },
    load: { cpuPercent: 7, memoryBytes: 2 * 2 ** 30, memoryDemandBytes: 2 ** 30, diskBytesPerSecond: 0 }, task: null, releasedDisks: [], merge: null,
    ...changes,
  };
}

function configurationOf(id: string): VmConfiguration {
  return {
    name: vmNames.get(id) ?? '', processorCount: 4, memoryStartupBytes: 2 * 2 ** 30, memoryMinimumBytes: 2 ** 30, memoryMaximumBytes: 4 * 2 ** 30,
    dynamicMemoryEnabled: true,
    disks: [{ controllerType: 'SCSI', controllerNumber: 0, controllerLocation: 0, path: diskOf(id), passThroughDiskNumber: null }],
    networkAdapters: [
      { name: 'Network Adapter', switchName: 'Lab', macAddress: '00155D010203', isMacAddressDynamic: true, isLegacy: false, ipAddresses: ['10.1.2.3', 'fe80::1'] },
      { name: 'Old', switchName: null, macAddress: '00155D010204', isMacAddressDynamic: false, isLegacy: true, ipAddresses: [] },
    ],
  };
}

function checkpoint(id: string, vmId: string, name: string, parentId: string | null, createdAt: string): WorldCheckpoint {
  return {
    id, vmId, name, parentId, createdAt, snapshotType: 'Standard', state: 'Off', savedStateBytes: 0, isAutomatic: false, notes: '',
    configuration: configurationOf(vmId),
  };
}

function disk(path: string): WorldDiskFile {
  return {
    path, parentPath: null, fileSizeBytes: 5 * 2 ** 30, sizeBytes: 60 * 2 ** 30, format: 'VHDX', type: 'Dynamic', unreadableBecause: null,
  };
}
