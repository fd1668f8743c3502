import { standardServices } from '../../electron/host/simulated/integrationServices.ts';
import { unconfirmed } from '../../electron/host/simulated/unconfirmed.ts';
import { utcTimeOf } from '../../electron/host/simulated/time.ts';
import type { World, WorldCheckpoint, WorldDiskFile, WorldNetworkAdapter, WorldVm } from '../../electron/host/simulated/world.ts';

/** A name that quotes, comments, expands and calls wherever it is taken for PowerShell text. */
export const hostileName = '\'; Remove-Item * #’$(calc)';

/** When every contract test begins. */
export const startMs = Date.UTC(2026, 10, 23, 9, 0, 0);

const GB = 1024 ** 3;

type VmPlan = Partial<Pick<WorldVm, 'state' | 'checkpointType' | 'guest' | 'replicationMode' | 'automaticCheckpointsEnabled'>> & {
  readonly name: string;
  /** Checkpoints by name, each below the one before it. */
  readonly chain?: readonly (string | Partial<WorldCheckpoint> & { readonly name: string })[];
};

const answering: WorldVm['guest'] = { kind: 'windows', vssWorks: true, shutdownWorks: true, heartbeatWorks: true };

const plans: readonly VmPlan[] = [
  { name: 'web01', chain: ['first', 'second', 'third'] },
  { name: 'lin01', guest: { ...answering, kind: 'linux', vssWorks: false } },
  { name: 'only01', checkpointType: 'ProductionOnly', guest: { ...answering, vssWorks: false } },
  { name: 'test01', checkpointType: 'Standard', chain: [{ name: 'with memory', state: 'Saved', savedStateBytes: 2 * GB }, 'without'] },
  { name: 'off01', state: 'Off', chain: ['only'] },
  { name: 'saved01', state: 'Saved' },
  { name: 'paused01', state: 'Paused' },
  { name: 'none01', checkpointType: 'Disabled' },
  { name: 'deaf01', guest: { ...answering, shutdownWorks: false } },
  { name: 'backup01', chain: [{ name: 'backup', snapshotType: 'Recovery' }] },
  { name: 'twin' },
  { name: 'twin' },
  { name: hostileName },
];

/** A small host with a VM for each case of the contract; ids are fixed. */
export function contractWorld(): World {
  const machines = plans.map(machineOf);
  return {
    version: 1,
    time: utcTimeOf(startMs),
    idsGiven: 0,
    host: {
      name: 'CONTRACT-01', fullyQualifiedDomainName: 'contract-01.example', osCaption: 'Microsoft Windows Server 2025 Standard',
      logicalProcessorCount: 16, memoryCapacityBytes: 128 * GB, utcOffsetMinutes: 60,
      virtualHardDiskPath: 'D:\\Hyper-V\\Disks', virtualMachinePath: 'D:\\Hyper-V', switches: ['Production', 'Backup'],
      hasCheckpointTypes: true, hasAutomaticCheckpoints: true,
    },
    unconfirmed,
    vms: machines.map(({ vm }) => vm),
    checkpoints: machines.flatMap(({ checkpoints }) => checkpoints),
    diskFiles: machines.flatMap(({ diskFiles }) => diskFiles),
  };
}

function guid(vm: number, item: number): string {
  return `00000000-0000-4000-8000-${String(vm).padStart(6, '0')}${String(item).padStart(6, '0')}`;
}

/** One connected adapter each, of the first VM a second one that is not. */
function adaptersOf(number: number): readonly WorldNetworkAdapter[] {
  const adapter = { name: 'Network Adapter', isMacAddressDynamic: true, isLegacy: false };
  const first = { ...adapter, switchName: 'Production', macAddress: `00155D0000${String(number).padStart(2, '0')}`, ipAddresses: [`10.0.0.${String(number)}`] };
  if (number !== 1) return [first];
  return [first, { ...adapter, switchName: null, macAddress: '00155D0000FF', isMacAddressDynamic: false, isLegacy: true, ipAddresses: ['10.9.9.9'] }];
}

function machineOf({ name, chain = [], ...plan }: VmPlan, index: number) {
  const number = index + 1;
  const vmId = guid(number, 0);
  const state = plan.state ?? 'Running';
  const folder = `D:\\Hyper-V\\${String(number)}`;
  const pathOf = (place: number) => (place === 0 ? `${folder}\\disk.vhdx` : `${folder}\\disk_${guid(number, 100 + place).toUpperCase()}.avhdx`);
  const configuration = (place: number) => ({
    name, processorCount: 4, memoryStartupBytes: 4 * GB, memoryMinimumBytes: GB, memoryMaximumBytes: 8 * GB, dynamicMemoryEnabled: false,
    disks: [{ controllerType: 'SCSI' as const, controllerNumber: 0, controllerLocation: 0, path: pathOf(place), passThroughDiskNumber: null }],
    networkAdapters: adaptersOf(number),
  });
  const checkpoints = chain.map((entry, place): WorldCheckpoint => ({
    id: guid(number, place + 1), vmId, parentId: place === 0 ? null : guid(number, place),
    createdAt: utcTimeOf(startMs - (chain.length - place) * 3_600_000), snapshotType: 'Standard', state: 'Off', savedStateBytes: 0,
    isAutomatic: false, notes: '', configuration: configuration(place),
    ...(typeof entry === 'string' ? { name: entry } : entry),
  }));
  const diskFiles = Array.from({ length: chain.length + 1 }, (_, place): WorldDiskFile => ({
    path: pathOf(place), parentPath: place === 0 ? null : pathOf(place - 1), fileSizeBytes: (place + 1) * GB, sizeBytes: 64 * GB,
    format: 'VHDX', type: place === 0 ? 'Dynamic' : 'Differencing', unreadableBecause: null,
  }));
  const vm: WorldVm = {
    id: vmId, createdAt: utcTimeOf(startMs - 86_400_000), configuration: configuration(chain.length), state,
    startedAt: state === 'Running' || state === 'Paused' ? utcTimeOf(startMs - 7_200_000) : null,
    generation: 2, version: '12.0', path: folder, notes: '', checkpointType: 'Production', automaticCheckpointsEnabled: false,
    snapshotFileLocation: folder, parentCheckpointId: chain.length === 0 ? null : guid(number, chain.length), isClustered: false,
    replicationMode: 'None', integrationServices: standardServices, guest: answering,
    load: { cpuPercent: 3, memoryBytes: 4 * GB, memoryDemandBytes: 3 * GB, diskBytesPerSecond: 0 }, task: null, releasedDisks: [], merge: null, ...plan,
  };
  return { vm, checkpoints, diskFiles };
}
