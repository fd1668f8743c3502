import type { EngineError, EngineErrorCategory, EngineErrorIdentifier } from './engineCommand.ts';
import type { WorldVm } from './world.ts';

/**
 * The errors of the simulated host. Identifiers and categories as in Hyper-V module 2.0. Where a public post shows the real
 * text it stands here; every other text begins with this mark, so that nobody takes it for Hyper-V's.
 */
export const ownWords = 'Simulated host:';

function error(identifier: EngineErrorIdentifier, category: EngineErrorCategory, message: string, vm?: WorldVm): EngineError {
  const base = { kind: 'error', identifier, category, message } as const;
  return vm === undefined ? base : { ...base, targetVmName: vm.configuration.name };
}

function checkpointFailed(vm: WorldVm, ...reasons: readonly string[]): EngineError {
  const { name } = vm.configuration;
  const last = `Checkpoint operation for '${name}' failed. (Virtual machine ID ${vm.id.toUpperCase()})`;
  return error('OperationFailed', 'NotSpecified', ['Checkpoint operation failed.', ...reasons, last].join('\n'), vm);
}

export const errors = {
  /** The real text names the VM by its name; the engine is asked by id. */
  vmNotFound: (id: string) =>
    error('ObjectNotFound', 'ObjectNotFound', `${ownWords} there is no virtual machine with the ID ${id}.`),
  checkpointNotFound: () => error('ObjectNotFound', 'ObjectNotFound', 'Unable to find a snapshot matching the given criteria.'),
  /** Text from a report of Set-VM; the other cmdlets put their own first sentence before the second. */
  invalidState: (vm: WorldVm) => error(
    'InvalidState', 'InvalidOperation', 'The operation cannot be performed while the object is in its current state.', vm,
  ),
  busy: (vm: WorldVm, identifier: 'ObjectInUse' | 'InvalidState') => error(
    identifier, identifier === 'ObjectInUse' ? 'ResourceBusy' : 'InvalidOperation',
    `${ownWords} '${vm.configuration.name}' is being modified by another operation.`, vm,
  ),
  merging: (vm: WorldVm) => error('ObjectInUse', 'ResourceBusy', `${ownWords} disks of '${vm.configuration.name}' are merging.`, vm),
  invalidName: () => error('InvalidParameter', 'InvalidArgument', `${ownWords} a name has 1 to 100 characters and is not blank.`),
  invalidPath: () => error('InvalidParameter', 'InvalidArgument', `${ownWords} the folder has to be an absolute path.`),
  noSuchParameter: (name: string) => error(
    'NamedParameterNotFound', 'InvalidArgument', `A parameter cannot be found that matches parameter name '${name}'.`,
  ),
  locationWithCheckpoints: (vm: WorldVm) => error(
    'InvalidState', 'InvalidOperation', `${ownWords} the checkpoint location cannot be changed while checkpoints exist.`, vm,
  ),
  checkpointsDisabled: (vm: WorldVm) => checkpointFailed(vm, 'Checkpoints have been disabled.'),
  noProductionCheckpoint: (vm: WorldVm) => checkpointFailed(vm, 'Production checkpoints cannot be created.'),
  passThroughDisk: (vm: WorldVm) => checkpointFailed(vm, `${ownWords} a pass-through disk cannot be part of a checkpoint.`),
  unreadableDisk: (vm: WorldVm) => error(
    'OperationFailed', 'NotSpecified', `${ownWords} a disk file of '${vm.configuration.name}' cannot be read.`, vm,
  ),
  checkpointLimit: (vm: WorldVm, identifier: 'OperationFailed' | 'InvalidState') => error(
    identifier, identifier === 'OperationFailed' ? 'NotSpecified' : 'InvalidOperation',
    `${ownWords} '${vm.configuration.name}' has the most checkpoints a virtual machine can have.`, vm,
  ),
  missingCheckpoint: (vm: WorldVm) => error(
    'OperationFailed', 'NotSpecified', `${ownWords} the checkpoint's configuration or one of its disks is missing.`, vm,
  ),
  shutDownFailed: (vm: WorldVm) => error(
    'OperationFailed', 'InvalidOperation', `${ownWords} '${vm.configuration.name}' could not be shut down and was turned off.`, vm,
  ),
  /** A prompt under -NonInteractive ends with PowerShell's InvalidOperation. */
  shutDownUnavailable: (vm: WorldVm): EngineError => ({
    ...error('InvalidOperation', 'InvalidOperation', `${ownWords} the guest of '${vm.configuration.name}' cannot be asked to shut down.`, vm),
    kind: 'shouldContinue',
  }),
} as const;

/** Real text: a command that asks for the state the VM already has only warns. */
export const alreadyThere = 'The virtual machine is already in the specified state.';

/** No text is known of a fallback's warning. */
export const fellBack = `${ownWords} a production checkpoint could not be created; a standard checkpoint was created instead.`;
