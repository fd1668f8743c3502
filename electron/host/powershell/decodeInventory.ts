import { z } from 'zod';
import { snapshotTypeOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { checkpointTypeOf } from '../../../shared/domain/checkpointType.ts';
import type { Inventory } from '../../../shared/domain/inventory.ts';
import type { UtcTime, Vm } from '../../../shared/domain/vm.ts';
import { isOperatingNormally, vmActivityOf, vmStateNumbers, vmStateOf } from '../../../shared/domain/vmState.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { HostError } from '../hostError.ts';
import { decode, guid, utcTime } from './decode.ts';

/** Rows under one header: a third of the time of objects in PowerShell, and half the text. */
const vmColumns = [
  'id', 'name', 'state', 'cpuUsage', 'memoryAssigned', 'uptimeMs', 'status', 'operationalStatus', 'checkpointType',
  'automaticCheckpointsEnabled', 'snapshotFileLocation', 'parentSnapshotId', 'generation', 'version', 'notes', 'isClustered', 'replicationMode',
] as const;
const vmRow = z.tuple([
  guid, z.string(), z.number(), z.number(), z.number(), z.number(), z.string(), z.array(z.number()), z.number().nullable(),
  z.boolean().nullable(), z.string(), guid.nullable(), z.number(), z.string(), z.string(), z.boolean(), z.number(),
]);

const checkpointColumns = [
  'id', 'vmId', 'name', 'parentSnapshotId', 'creationTime', 'snapshotType', 'state', 'isAutomaticCheckpoint', 'notes',
] as const;
const checkpointRow = z.tuple([
  guid, guid, z.string(), guid.nullable(), utcTime, z.number(), z.number(), z.boolean(), z.string(),
]);

const inventoryReply = z.object({
  takenAt: utcTime,
  isElevated: z.boolean().nullable(),
  isHyperVAdministrator: z.boolean().nullable(),
  vmColumns: header(vmColumns),
  vms: z.array(vmRow),
  checkpointColumns: header(checkpointColumns),
  checkpoints: z.array(checkpointRow),
});

export interface DecodedInventory {
  readonly inventory: Inventory;
  /** The list is empty and the bridge knows that this account would be shown nothing. */
  readonly isEmptyForLackOfRights: boolean;
}

/** The whole host, from getInventory's reply. */
export function decodeInventory(value: unknown): Result<DecodedInventory, HostError> {
  const reply = decode(inventoryReply, value);
  if (!reply.ok) return reply;
  const { takenAt, vms, checkpoints, isElevated, isHyperVAdministrator } = reply.value;
  return ok({
    inventory: { takenAt, vms: vms.map((row) => vmOf(row, takenAt)), checkpoints: checkpoints.map(checkpointOf) },
    isEmptyForLackOfRights: vms.length === 0 && isElevated === false && isHyperVAdministrator === false,
  });
}

/** The header must be the very one: a value in the wrong column could pass for another. */
function header(columns: readonly string[]) {
  return z.array(z.string()).refine((sent) => sent.join() === columns.join(), 'other columns than expected');
}

/** Hyper-V module 2.0, enum VMReplicationMode: Replica, TestReplica, ExtendedReplica; 1 is the primary. */
const replicaModes: readonly number[] = [2, 3, 4];

function vmOf(row: z.infer<typeof vmRow>, takenAt: UtcTime): Vm {
  const [
    id, name, state, cpuUsage, memoryAssigned, uptimeMs, status, operationalStatus, checkpointType, automaticCheckpointsEnabled,
    snapshotFileLocation, parentSnapshotId, generation, version, notes, isClustered, replicationMode,
  ] = row;
  return {
    id, name, status, automaticCheckpointsEnabled, generation, version, notes, isClustered,
    state: vmStateOf(state),
    stateNumber: state,
    cpuUsagePercent: cpuUsage,
    memoryAssignedBytes: memoryAssigned,
    startedAt: uptimeMs > 0 ? new Date(Date.parse(takenAt) - uptimeMs).toISOString() : null,
    isOperatingNormally: isOperatingNormally(operationalStatus),
    activity: vmActivityOf(operationalStatus),
    checkpointType: checkpointType === null ? null : checkpointTypeOf(checkpointType) ?? null,
    checkpointFileLocation: snapshotFileLocation,
    parentCheckpointId: parentSnapshotId,
    isReplica: replicaModes.includes(replicationMode),
  };
}

function checkpointOf(row: z.infer<typeof checkpointRow>): Checkpoint {
  const [id, vmId, name, parentId, createdAt, snapshotType, state, isAutomatic, notes] = row;
  return {
    id, vmId, name, parentId, createdAt, isAutomatic, notes,
    snapshotType: snapshotTypeOf(snapshotType),
    hasMemory: hasMemory(state),
    origin: null,
  };
}

/** Hyper-V module 2.0: a checkpoint is Saved with memory and Off without. */
function hasMemory(state: number): boolean | null {
  if (state === vmStateNumbers.Saved) return true;
  return state === vmStateNumbers.Off ? false : null;
}
