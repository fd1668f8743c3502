import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { compareInstants, instantOf } from '../../../shared/domain/instant.ts';
import type { OperationKind } from '../../../shared/domain/operation.ts';
import type { Guid, UtcTime, Vm } from '../../../shared/domain/vm.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';

/** A VM with what the table counts of its checkpoints. */
export interface VmRow {
  readonly vm: Vm;
  readonly checkpointCount: number;
  /** When the newest was made; undefined: there is none. */
  readonly lastCheckpointAt: UtcTime | undefined;
  /** What this app is doing with the VM. */
  readonly busyWith: OperationKind | null;
}

/** `running` are the operations under way, newest first. A row of which nothing changed is the same object as before. */
export function vmRowsOf(
  vms: readonly Vm[], checkpointsByVm: ReadonlyMap<Guid, readonly Checkpoint[]>, running: readonly ActivityRecord[],
): readonly VmRow[] {
  const busy = new Map(running.toReversed().map(({ operation }) => [operation.vmId, operation.kind]));
  return vms.map((vm) => rowOf(vm, checkpointsByVm.get(vm.id) ?? noCheckpoints, busy.get(vm.id) ?? null));
}

const noCheckpoints: readonly Checkpoint[] = [];

interface Known { readonly row: VmRow; readonly checkpoints: readonly Checkpoint[] }

const rows = new WeakMap<Vm, Known>();

function rowOf(vm: Vm, checkpoints: readonly Checkpoint[], busyWith: OperationKind | null): VmRow {
  const known = rows.get(vm);
  if (known !== undefined && known.checkpoints === checkpoints && known.row.busyWith === busyWith) return known.row;
  const row: VmRow = { vm, checkpointCount: checkpoints.length, lastCheckpointAt: newest(checkpoints)?.createdAt, busyWith };
  rows.set(vm, { row, checkpoints });
  return row;
}

/** Kept with the list: most lists are the same after a refresh, and there may be thousands. */
const newestOf = new WeakMap<readonly Checkpoint[], Checkpoint>();

function newest(checkpoints: readonly Checkpoint[]): Checkpoint | undefined {
  const known = newestOf.get(checkpoints) ?? newestAmong(checkpoints);
  if (known !== undefined) newestOf.set(checkpoints, known);
  return known;
}

function newestAmong(checkpoints: readonly Checkpoint[]): Checkpoint | undefined {
  return checkpoints.reduce<Checkpoint | undefined>((best, one) => (
    best === undefined || compareInstants(instantOf(one.createdAt), instantOf(best.createdAt)) > 0 ? one : best
  ), undefined);
}
