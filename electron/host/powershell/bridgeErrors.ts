import type { HostErrorCode } from '../../../shared/ipc/appError.ts';
import { hostErrorOf } from '../errorCatalogue.ts';
import { hostError, type HostError } from '../hostError.ts';
import type { ErrorRecord } from './reply.ts';

/** Identifiers that the bridge's scripts throw themselves (bridge/, New-BridgeError). */
const codes: Readonly<Record<string, HostErrorCode>> = {
  BridgeStale: 'STALE',
  BridgeVmNotFound: 'VM_NOT_FOUND',
  BridgeCheckpointNotFound: 'CHECKPOINT_NOT_FOUND',
  BridgeReadOnlyCheckpoint: 'NOT_SUPPORTED',
  BridgeGuestNotAnswering: 'GUEST_NOT_ANSWERING',
  BridgeNameNotKept: 'NAME_NOT_KEPT',
  BridgeNotCreated: 'CHECKPOINT_FAILED',
  // More than one object of an id: nothing was done, because nobody knows to which.
  BridgeNotOne: 'OPERATION_FAILED',
  BridgeUnknownOperation: 'PROTOCOL',
  BridgeUnknownFact: 'PROTOCOL',
  BridgeVersion: 'PROTOCOL',
};

/** The host error behind an error of the bridge's envelope: the bridge's own, or one of Hyper-V's or PowerShell's. */
export function hostErrorOfRecord(record: ErrorRecord): HostError {
  const code = Object.hasOwn(codes, record.identifier) ? codes[record.identifier] : undefined;
  if (code === undefined) return hostErrorOf(record);
  const { message, ...technical } = record;
  return hostError(code, message, technical);
}
