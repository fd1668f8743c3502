import { z } from 'zod';
import { checkpointTypes } from '../../../shared/domain/checkpointType.ts';
import { snapshotTypeNumbers } from '../../../shared/domain/checkpoint.ts';
import type { KnownVmState } from '../../../shared/domain/vmState.ts';
import { vmStateNumbers } from '../../../shared/domain/vmState.ts';
import { standardServices } from './integrationServices.ts';
import { unconfirmed } from './unconfirmed.ts';
import type { World } from './world.ts';
import { replicationModes } from './world.ts';

/** The format of a world file; docs/world-format.md describes every field. What has a default may be left out. */

const guid = z.string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'Not a GUID without braces')
  .transform((text) => text.toLowerCase());

const time = z.string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z$/, 'Not a UTC time such as 2026-03-09T14:30:00Z')
  .refine(isRealTime, 'There is no such day or time')
  .transform(withSevenDigits);

const text = z.string();
const name = z.string().min(1);
const count = z.int().nonnegative();
const bytes = z.int().nonnegative();
const vmState = z.enum(Object.keys(vmStateNumbers) as [KnownVmState, ...KnownVmState[]]);
const gigabyte = 1024 ** 3;

const host = z.strictObject({
  name,
  fullyQualifiedDomainName: text.default(''),
  osCaption: text.default('Microsoft Windows Server 2025 Datacenter'),
  logicalProcessorCount: count.default(16),
  memoryCapacityBytes: bytes.default(128 * gigabyte),
  utcOffsetMinutes: z.int().min(-14 * 60).max(14 * 60).default(0),
  virtualHardDiskPath: text.default('D:\\Hyper-V\\Virtual Hard Disks'),
  virtualMachinePath: text.default('D:\\Hyper-V'),
  switches: z.array(name).default([]),
  hasCheckpointTypes: z.boolean().default(true),
  hasAutomaticCheckpoints: z.boolean().default(true),
});

const allowOrRefuse = z.enum(['allow', 'refuse']);

const unconfirmedSwitches = z.strictObject({
  checkpointOfSavedVm: allowOrRefuse.default(unconfirmed.checkpointOfSavedVm),
  checkpointOfPausedVm: allowOrRefuse.default(unconfirmed.checkpointOfPausedVm),
  fallbackWarns: z.boolean().default(unconfirmed.fallbackWarns),
  applyRestoresVmName: z.boolean().default(unconfirmed.applyRestoresVmName),
  checkpointDuringMerge: allowOrRefuse.default(unconfirmed.checkpointDuringMerge),
  applyDuringMerge: allowOrRefuse.default(unconfirmed.applyDuringMerge),
  busyIdentifier: z.enum(['ObjectInUse', 'InvalidState']).default(unconfirmed.busyIdentifier),
  checkpointLimitIdentifier: z.enum(['OperationFailed', 'InvalidState']).default(unconfirmed.checkpointLimitIdentifier),
  checkpointLimitCountsAllKinds: z.boolean().default(unconfirmed.checkpointLimitCountsAllKinds),
  automaticCheckpointIsTaken: z.enum(['beforeStart', 'afterStart']).default(unconfirmed.automaticCheckpointIsTaken),
  automaticCheckpointPrefix: text.default(unconfirmed.automaticCheckpointPrefix),
  resetRestartsUptime: z.boolean().default(unconfirmed.resetRestartsUptime),
});

const disk = z.strictObject({
  controllerType: z.enum(['IDE', 'SCSI', 'PMEM']).default('SCSI'),
  controllerNumber: count.default(0),
  controllerLocation: count.default(0),
  path: text.default(''),
  passThroughDiskNumber: count.nullable().default(null),
});

const networkAdapter = z.strictObject({
  name: text.default('Network Adapter'),
  switchName: name.nullable().default(null),
  macAddress: z.string().regex(/^[0-9a-f]{12}$/i, 'Not twelve hexadecimal digits').transform((digits) => digits.toUpperCase()).default('000000000000'),
  isMacAddressDynamic: z.boolean().default(true),
  isLegacy: z.boolean().default(false),
  ipAddresses: z.array(name).default([]),
});

const configuration = z.strictObject({
  name,
  processorCount: z.int().positive().default(2),
  memoryStartupBytes: bytes.default(4 * gigabyte),
  memoryMinimumBytes: bytes.default(gigabyte / 2),
  memoryMaximumBytes: bytes.default(1024 * gigabyte),
  dynamicMemoryEnabled: z.boolean().default(false),
  disks: z.array(disk).default([]),
  networkAdapters: z.array(networkAdapter).default([]),
});

const durationMs = count;
const newCheckpoint = z.strictObject({
  id: guid, name, createdAt: time, state: vmState, savedStateBytes: bytes, isAutomatic: z.boolean(),
});
const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changeState'), durationMs, through: vmState, to: vmState }),
  z.strictObject({ kind: z.literal('createCheckpoint'), durationMs, checkpoint: newCheckpoint.nullable() }),
  z.strictObject({ kind: z.literal('applyCheckpoint'), durationMs, checkpointId: guid.nullable() }),
  z.strictObject({ kind: z.literal('removeAutomaticCheckpoint'), durationMs }),
]);
const task = z.strictObject({
  id: count, isShutDown: z.boolean(), replacedIds: z.array(count), steps: z.array(step).min(1), stepEndsAt: time,
});

const guest = z.strictObject({
  kind: z.enum(['windows', 'linux', 'none']).default('windows'),
  vssWorks: z.boolean().default(true),
  shutdownWorks: z.boolean().default(true),
  heartbeatWorks: z.boolean().default(true),
});

const load = z.strictObject({
  cpuPercent: z.int().min(0).max(100).default(1),
  memoryBytes: bytes.default(4 * gigabyte),
  memoryDemandBytes: bytes.optional(),
  diskBytesPerSecond: bytes.default(0),
}).transform(({ memoryDemandBytes, ...rest }) => ({ ...rest, memoryDemandBytes: memoryDemandBytes ?? rest.memoryBytes }));

const vm = z.strictObject({
  id: guid,
  createdAt: time,
  configuration,
  state: vmState,
  startedAt: time.nullable().default(null),
  generation: z.literal([1, 2]).default(2),
  version: name.default('12.0'),
  path: text.default('D:\\Hyper-V'),
  notes: text.default(''),
  checkpointType: z.enum(checkpointTypes).default('Production'),
  automaticCheckpointsEnabled: z.boolean().default(false),
  snapshotFileLocation: text.default('D:\\Hyper-V'),
  parentCheckpointId: guid.nullable().default(null),
  isClustered: z.boolean().default(false),
  replicationMode: z.enum(replicationModes).default('None'),
  integrationServices: z.array(z.strictObject({ componentId: guidInUpperCase(), name, enabled: z.boolean() }))
    .default([...standardServices]),
  guest: guest.prefault({}),
  load: load.prefault({}),
  task: task.nullable().default(null),
  releasedDisks: z.array(name).default([]),
  merge: z.strictObject({ childPath: name, parentPath: name, endsAt: time }).nullable().default(null),
});

const checkpoint = z.strictObject({
  id: guid,
  vmId: guid,
  name,
  parentId: guid.nullable().default(null),
  createdAt: time,
  snapshotType: z.enum(Object.keys(snapshotTypeNumbers) as [keyof typeof snapshotTypeNumbers, ...(keyof typeof snapshotTypeNumbers)[]])
    .default('Standard'),
  state: vmState.default('Off'),
  savedStateBytes: bytes.default(0),
  isAutomatic: z.boolean().default(false),
  notes: text.default(''),
  configuration,
});

const diskFile = z.strictObject({
  path: name,
  parentPath: name.nullable().default(null),
  fileSizeBytes: bytes,
  sizeBytes: bytes,
  format: z.enum(['VHD', 'VHDX', 'VHDSet']).default('VHDX'),
  type: z.enum(['Fixed', 'Dynamic', 'Differencing']),
  unreadableBecause: name.nullable().default(null),
});

/** Checks the shape; worldReferences.ts checks that what is named exists. */
export const worldSchema: z.ZodType<World> = z.strictObject({
  version: z.literal(1),
  time,
  idsGiven: count.default(0),
  host,
  unconfirmed: unconfirmedSwitches.prefault({}),
  vms: z.array(vm).default([]),
  checkpoints: z.array(checkpoint).default([]),
  diskFiles: z.array(diskFile).default([]),
});

function guidInUpperCase() {
  return guid.transform((id) => id.toUpperCase());
}

/** Date.parse takes 31 February for 3 March. */
function isRealTime(written: string): boolean {
  const milliseconds = Date.parse(written);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 19) === written.slice(0, 19);
}

function withSevenDigits(written: string): string {
  const [seconds = '', fraction = ''] = written.slice(0, -1).split('.');
  return `${seconds}.${fraction.padEnd(7, '0')}Z`;
}
