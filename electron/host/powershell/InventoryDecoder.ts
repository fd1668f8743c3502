import { z } from 'zod';
import { snapshotTypeOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { checkpointTypeOf } from '../../../shared/domain/checkpointType.ts';
import { isEqual } from '../../../shared/domain/equality.ts';
import type { Inventory } from '../../../shared/domain/inventory.ts';
import type { UtcTime, Vm } from '../../../shared/domain/vm.ts';
import { isOperatingNormally, vmActivityOf, vmStateNumbers, vmStateOf } from '../../../shared/domain/vmState.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { hostError, type HostError } from '../hostError.ts';
import { decode, guidPattern, utcTime, utcTimePattern } from './decode.ts';
import { isFlag, isNumber, isNumbers, isSameRow, isText, orNull, RowReader, textLike, type RowOf } from './rows.ts';
import { steadyStart } from './steadyStart.ts';

const isGuid = textLike(guidPattern);

const vmColumns = {
  id: isGuid, name: isText, state: isNumber, cpuUsage: isNumber, memoryAssigned: isNumber, uptimeMs: isNumber, status: isText,
  operationalStatus: isNumbers, checkpointType: orNull(isNumber), automaticCheckpointsEnabled: orNull(isFlag), snapshotFileLocation: isText,
  parentSnapshotId: orNull(isGuid), generation: isNumber, version: isText, notes: isText, isClustered: isFlag, replicationMode: isNumber,
};
const checkpointColumns = {
  id: isGuid, vmId: isGuid, name: isText, parentSnapshotId: orNull(isGuid), creationTime: textLike(utcTimePattern), snapshotType: isNumber,
  state: isNumber, isAutomaticCheckpoint: isFlag, notes: isText,
};
const vmRows = new RowReader(vmColumns);
const checkpointRows = new RowReader(checkpointColumns);

/** Rows under one header: a third of the time of objects in PowerShell, and half the text. */
const inventoryReply = z.object({
  takenAt: utcTime,
  isElevated: z.boolean().nullable(),
  isHyperVAdministrator: z.boolean().nullable(),
  vmColumns: header(vmRows.names),
  vms: z.array(z.unknown()),
  checkpointColumns: header(checkpointRows.names),
  checkpoints: z.array(z.unknown()),
});

/** The header must be the very one: a value in the wrong column could pass for another. */
function header(columns: readonly string[]) {
  return z.array(z.string()).refine((sent) => sent.join() === columns.join(), 'other columns than expected');
}

export interface DecodedInventory {
  readonly inventory: Inventory;
  /** The list is empty and the bridge knows that this account would be shown nothing. */
  readonly isEmptyForLackOfRights: boolean;
}

interface Known<T> { readonly row: readonly unknown[]; readonly item: T }

/** The last reply's rows, in its order, each with what was made of it. The first cell of a row is its id. */
class Memory<T> {
  readonly #known: readonly Known<T>[];
  #byId: ReadonlyMap<unknown, Known<T>> | null = null;

  constructor(known: readonly Known<T>[]) {
    this.#known = known;
  }

  /** What is known of an id. Most rows stand where they stood; an index of all is made only when one does not: to make it takes as long as to read them. */
  find(id: unknown, place: number): Known<T> | undefined {
    const there = this.#known[place];
    if (there?.row[0] === id) return there;
    this.#byId ??= new Map(this.#known.map((known) => [known.row[0], known]));
    return this.#byId.get(id);
  }
}

/**
 * Makes the domain's words of getInventory's replies. It remembers the last one: whatever is the same again keeps its identity, so
 * that nobody has to compare it once more, and most rows of a host are told from the last by a glance at their cells.
 */
export class InventoryDecoder {
  #vms = new Memory<Vm>([]);
  #checkpoints = new Memory<Checkpoint>([]);

  /** The whole host; BAD_REPLY, with the place, for anything that is not understood. */
  decode(value: unknown): Result<DecodedInventory, HostError> {
    const reply = decode(inventoryReply, value);
    if (!reply.ok) return reply;
    const { takenAt, isElevated, isHyperVAdministrator } = reply.value;
    const vms = itemsOf('vms', reply.value.vms, this.#vms, (row, known) => vmOf(row, takenAt, known));
    if (!vms.ok) return vms;
    const checkpoints = itemsOf('checkpoints', reply.value.checkpoints, this.#checkpoints, checkpointOf);
    if (!checkpoints.ok) return checkpoints;
    this.#vms = vms.value.memory;
    this.#checkpoints = checkpoints.value.memory;
    return ok({
      inventory: { takenAt, vms: vms.value.items, checkpoints: checkpoints.value.items },
      isEmptyForLackOfRights: vms.value.items.length === 0 && isElevated === false && isHyperVAdministrator === false,
    });
  }
}

/** `read` makes the item of a row, or names the column that is wrong. */
function itemsOf<T>(
  name: string, rows: readonly unknown[], before: Memory<T>, read: (row: unknown, known: Known<T> | undefined) => T | string,
): Result<{ readonly items: readonly T[]; readonly memory: Memory<T> }, HostError> {
  const items: T[] = [];
  const memory: Known<T>[] = [];
  for (const [at, row] of rows.entries()) {
    const known = Array.isArray(row) ? before.find(row[0], at) : undefined;
    const item = read(row, known);
    if (typeof item === 'string') return fail(hostError('BAD_REPLY', `${name}.${String(at)}.${item}: not as expected`));
    items.push(item);
    // A row that was read is an array.
    memory.push({ row: row as readonly unknown[], item });
  }
  return ok({ items, memory: new Memory(memory) });
}

function vmOf(sent: unknown, takenAt: UtcTime, known: Known<Vm> | undefined): Vm | string {
  // The start of a VM that runs is counted back from the time of this read.
  if (known !== undefined && known.item.startedAt === null && isSameRow(known.row, sent as readonly unknown[])) return known.item;
  const row = vmRows.read(sent);
  if (typeof row === 'string') return row;
  const vm = vmOfRow(row, steadyStart(known?.item.startedAt ?? null, startOf(row.uptimeMs, takenAt)));
  return isEqual(known?.item, vm) ? known?.item ?? vm : vm;
}

function startOf(uptimeMs: number, takenAt: UtcTime): UtcTime | null {
  return uptimeMs > 0 ? new Date(Date.parse(takenAt) - uptimeMs).toISOString() : null;
}

/** Hyper-V module 2.0, enum VMReplicationMode: Replica, TestReplica, ExtendedReplica; 1 is the primary. */
const replicaModes: readonly number[] = [2, 3, 4];

function vmOfRow(row: RowOf<typeof vmColumns>, startedAt: UtcTime | null): Vm {
  return {
    id: row.id.toLowerCase(),
    name: row.name,
    state: vmStateOf(row.state),
    stateNumber: row.state,
    cpuUsagePercent: row.cpuUsage,
    memoryAssignedBytes: row.memoryAssigned,
    startedAt,
    status: row.status,
    isOperatingNormally: isOperatingNormally(row.operationalStatus),
    activity: vmActivityOf(row.operationalStatus),
    checkpointType: row.checkpointType === null ? null : checkpointTypeOf(row.checkpointType) ?? null,
    automaticCheckpointsEnabled: row.automaticCheckpointsEnabled,
    checkpointFileLocation: row.snapshotFileLocation,
    parentCheckpointId: row.parentSnapshotId?.toLowerCase() ?? null,
    generation: row.generation,
    version: row.version,
    notes: row.notes,
    isClustered: row.isClustered,
    isReplica: replicaModes.includes(row.replicationMode),
  };
}

function checkpointOf(sent: unknown, known: Known<Checkpoint> | undefined): Checkpoint | string {
  if (known !== undefined && isSameRow(known.row, sent as readonly unknown[])) return known.item;
  const row = checkpointRows.read(sent);
  if (typeof row === 'string') return row;
  return {
    id: row.id.toLowerCase(),
    vmId: row.vmId.toLowerCase(),
    name: row.name,
    parentId: row.parentSnapshotId?.toLowerCase() ?? null,
    createdAt: row.creationTime,
    snapshotType: snapshotTypeOf(row.snapshotType),
    hasMemory: hasMemory(row.state),
    isAutomatic: row.isAutomaticCheckpoint,
    notes: row.notes,
    origin: null,
  };
}

/** Hyper-V module 2.0: a checkpoint is Saved with memory and Off without. */
function hasMemory(state: number): boolean | null {
  if (state === vmStateNumbers.Saved) return true;
  return state === vmStateNumbers.Off ? false : null;
}
