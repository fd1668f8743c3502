import type { UtcTime } from '../../../shared/domain/vm.ts';
import { guidOf } from './guids.ts';
import { standardServices } from './integrationServices.ts';
import { defaultCheckpointName } from './names.ts';
import { SampleChains } from './SampleChains.ts';
import { utcTimeOf } from './time.ts';
import { unconfirmed } from './unconfirmed.ts';
import type { VmConfiguration, WorldCheckpoint, WorldDisk, WorldDiskFile, WorldGuest, WorldMerge, WorldNetworkAdapter, WorldVm } from './world.ts';

const gigabyte = 1024 ** 3;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A virtual machine of the sample world, in few words. Sizes in GB, ages in hours before now. */
export interface SampleMachine {
  /** What its ids are made from; names may repeat, keys may not. */
  readonly key: string;
  readonly name: string;
  readonly notes: string;
  readonly folder: string;
  readonly guest: WorldGuest;
  readonly processors: number;
  readonly memory: number;
  /** GB the guest asks for; three quarters of its memory unless given. */
  readonly demand?: number;
  /** Bounds of dynamic memory; static without. */
  readonly dynamic?: { readonly minimum: number; readonly maximum: number };
  readonly disks: readonly SampleDisk[];
  readonly adapters?: readonly SampleAdapter[];
  readonly state: 'Running' | 'Off' | 'Saved' | 'Paused';
  readonly startedAgo?: number;
  readonly createdAgo: number;
  readonly generation?: 1 | 2;
  readonly version?: string;
  readonly cpu?: number;
  readonly kilobytesPerSecond?: number;
  readonly checkpoints?: readonly SampleCheckpoint[];
  /** Key of the checkpoint Now hangs from; the last one's unless given. */
  readonly now?: string;
  /** What was written since. */
  readonly written?: number;
  /** The file of a deleted checkpoint that Now's file is being merged into. */
  readonly merging?: { readonly size: number; readonly minutesLeft: number };
  readonly settings?: Partial<Pick<
    WorldVm, 'checkpointType' | 'automaticCheckpointsEnabled' | 'snapshotFileLocation' | 'isClustered' | 'replicationMode'
  >>;
}

export interface SampleDisk {
  readonly name: string;
  readonly size: number;
  readonly used: number;
  readonly isFixed?: boolean;
}

export interface SampleAdapter {
  readonly name?: string;
  readonly switchName: string | null;
  readonly mac: string;
  readonly isMacFixed?: boolean;
  readonly isLegacy?: boolean;
  readonly ips?: readonly string[];
}

export interface SampleCheckpoint {
  readonly key: string;
  /** null: as Hyper-V names it at that time. */
  readonly name: string | null;
  readonly ago: number;
  /** Key of its parent; the one before it in the list unless given. */
  readonly parent?: string;
  readonly hasMemory?: boolean;
  /** What was written between its parent and it. */
  readonly written: number;
  readonly notes?: string;
  readonly snapshotType?: WorldCheckpoint['snapshotType'];
  readonly isAutomatic?: boolean;
}

export interface SamplePart {
  readonly vm: WorldVm;
  readonly checkpoints: readonly WorldCheckpoint[];
  readonly diskFiles: readonly WorldDiskFile[];
}

/** The machine with its checkpoints and disk files at an instant (ms since 1970). */
export function buildMachine(machine: SampleMachine, nowMs: number): SamplePart {
  const { key, checkpoints: plans = [], merging } = machine;
  const vmId = guidOf(`sample/${key}`);
  const ago = (hours: number): UtcTime => utcTimeOf(nowMs - hours * hourMs);
  const idOf = (checkpointKey: string) => guidOf(`sample/${key}/${checkpointKey}`);
  const chains = new SampleChains(machine);
  const checkpoints = plans.map((plan, index): WorldCheckpoint => {
    const parent = parentKey(plans, plan, index);
    return {
      id: idOf(plan.key),
      vmId,
      name: plan.name ?? nameAt(machine, plan, nowMs - plan.ago * hourMs),
      parentId: parent === null ? null : idOf(parent),
      createdAt: ago(plan.ago),
      snapshotType: plan.snapshotType ?? 'Standard',
      state: plan.hasMemory ? 'Saved' : 'Off',
      savedStateBytes: plan.hasMemory ? machine.memory * gigabyte : 0,
      isAutomatic: plan.isAutomatic ?? false,
      notes: plan.notes ?? '',
      configuration: configurationOf(machine, chains.grow(plan.key, parent, plan.written)),
    };
  });
  const nowParent = machine.now ?? plans.at(-1)?.key ?? null;
  const released = merging === undefined ? [] : chains.grow('released', nowParent, merging.size);
  const leaves = chains.grow('now', merging === undefined ? nowParent : 'released', machine.written ?? 0);
  const vm: WorldVm = {
    ...plainVm(machine, vmId),
    createdAt: ago(machine.createdAgo),
    configuration: configurationOf(machine, leaves),
    startedAt: machine.startedAgo === undefined ? null : ago(machine.startedAgo),
    parentCheckpointId: nowParent === null ? null : idOf(nowParent),
    releasedDisks: released.map(({ path }) => path),
    merge: mergeOf(leaves[0], released[0], nowMs + (merging?.minutesLeft ?? 0) * minuteMs),
  };
  return { vm, checkpoints, diskFiles: chains.files };
}

function plainVm(machine: SampleMachine, id: string) {
  const { settings = {}, folder } = machine;
  return {
    id,
    state: machine.state,
    generation: machine.generation ?? 2,
    version: machine.version ?? '12.0',
    path: folder,
    notes: machine.notes,
    checkpointType: 'Production',
    automaticCheckpointsEnabled: false,
    snapshotFileLocation: folder,
    isClustered: false,
    replicationMode: 'None',
    integrationServices: standardServices,
    guest: machine.guest,
    load: {
      cpuPercent: machine.cpu ?? 1,
      memoryBytes: machine.memory * gigabyte,
      memoryDemandBytes: Math.round((machine.demand ?? machine.memory * 0.75) * gigabyte),
      diskBytesPerSecond: (machine.kilobytesPerSecond ?? 0) * 1024,
    },
    task: null,
    ...settings,
  } as const;
}

function parentKey(plans: readonly SampleCheckpoint[], plan: SampleCheckpoint, index: number): string | null {
  return plan.parent ?? plans[index - 1]?.key ?? null;
}

function nameAt({ name }: SampleMachine, { isAutomatic = false }: SampleCheckpoint, atMs: number): string {
  return (isAutomatic ? unconfirmed.automaticCheckpointPrefix : '') + defaultCheckpointName(name, atMs, 0);
}

function mergeOf(child: WorldDisk | undefined, parent: WorldDisk | undefined, endMs: number): WorldMerge | null {
  if (child === undefined || parent === undefined) return null;
  return { childPath: child.path, parentPath: parent.path, endsAt: utcTimeOf(endMs) };
}

function configurationOf({ name, processors, memory, dynamic, adapters = [] }: SampleMachine, disks: readonly WorldDisk[]): VmConfiguration {
  return {
    name, processorCount: processors, memoryStartupBytes: memory * gigabyte,
    memoryMinimumBytes: (dynamic?.minimum ?? 0.5) * gigabyte, memoryMaximumBytes: (dynamic?.maximum ?? memory * 2) * gigabyte,
    dynamicMemoryEnabled: dynamic !== undefined, disks, networkAdapters: adapters.map(networkAdapter),
  };
}

function networkAdapter({ name, switchName, mac, isMacFixed = false, isLegacy = false, ips = [] }: SampleAdapter): WorldNetworkAdapter {
  return { name: name ?? 'Network Adapter', switchName, macAddress: mac, isMacAddressDynamic: !isMacFixed, isLegacy, ipAddresses: ips };
}
