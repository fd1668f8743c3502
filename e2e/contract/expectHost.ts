import { expect } from 'vitest';
import type { HyperVHost } from '../../electron/host/HyperVHost.ts';
import type { HostErrorCode } from '../../shared/ipc/appError.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { HostError } from '../../electron/host/hostError.ts';
import { checkpointExpectationOf, expectationOf } from '../../shared/domain/expectation.ts';
import type { Checkpoint } from '../../shared/domain/checkpoint.ts';
import type { CheckpointOperation, OperationReceipt, PowerOperationKind } from '../../shared/domain/operation.ts';
import type { Vm } from '../../shared/domain/vm.ts';

/** The value of a result that must have succeeded. */
export function valueOf<T>(result: Result<T, HostError>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail} ${JSON.stringify(result.error.technical ?? {})}`);
  return result.value;
}

/** The code of a result that must have failed. */
export function codeOf(result: Result<unknown, HostError>): HostErrorCode {
  if (result.ok) throw new Error(`succeeded: ${JSON.stringify(result.value)}`);
  return result.error.code;
}

/** A VM as a person sees it, with what they can do to it. */
export interface SeenVm {
  readonly vm: Vm;
  readonly checkpoints: readonly Checkpoint[];
  readonly checkpoint: (name: string) => Checkpoint;
}

/** Looks a VM up by its name in a fresh inventory. */
export async function see(host: HyperVHost, name: string): Promise<SeenVm> {
  const inventory = valueOf(await host.inventory());
  const vm = inventory.vms.find((candidate) => candidate.name === name);
  if (vm === undefined) throw new Error(`no VM named ${name}`);
  const checkpoints = inventory.checkpoints.filter(({ vmId }) => vmId === vm.id);
  return {
    vm,
    checkpoints,
    checkpoint(wanted) {
      const found = checkpoints.find((candidate) => candidate.name === wanted);
      if (found === undefined) throw new Error(`no checkpoint named ${wanted} of ${name}`);
      return found;
    },
  };
}

/** Does something with a VM as it was seen. */
export function power(host: HyperVHost, { vm }: SeenVm, kind: PowerOperationKind): Promise<Result<OperationReceipt, HostError>> {
  return host.execute({ kind, vmId: vm.id, expect: expectationOf(vm) });
}

/** Creates a checkpoint of a VM as it was seen. */
export function create(host: HyperVHost, { vm }: SeenVm, name: string | null): Promise<Result<OperationReceipt, HostError>> {
  return host.execute({ kind: 'createCheckpoint', vmId: vm.id, expect: expectationOf(vm), name });
}

/** What every operation on a checkpoint carries, as it was seen. */
export function onCheckpoint<Kind extends CheckpointOperation['kind']>(seen: SeenVm, name: string, kind: Kind) {
  const checkpoint = seen.checkpoint(name);
  return {
    kind,
    vmId: seen.vm.id,
    expect: expectationOf(seen.vm),
    checkpointId: checkpoint.id,
    expectCheckpoint: checkpointExpectationOf(checkpoint, seen.checkpoints, kind),
  } as const;
}

/** The names of a VM's checkpoints with their parents' names, by name: the shape of a tree without ids. */
export function shapeOf({ vm, checkpoints }: SeenVm) {
  const nameOf = (id: string | null) => checkpoints.find((candidate) => candidate.id === id)?.name ?? null;
  return {
    checkpoints: checkpoints.map(({ name, parentId }) => `${name} < ${nameOf(parentId) ?? '-'}`).sort(),
    now: nameOf(vm.parentCheckpointId),
  };
}

/** Asserts a refusal by its code. */
export function expectCode(result: Result<unknown, HostError>, code: HostErrorCode): void {
  expect(codeOf(result)).toBe(code);
}
