import type { HostErrorCode, TechnicalDetails } from '../../shared/ipc/appError.ts';
import type { HostError } from './hostError.ts';
import { hostError } from './hostError.ts';

/** An error record of the Hyper-V module, as the bridge's envelope or the simulated host's engine gives it. */
export interface ErrorRecord {
  /** FullyQualifiedErrorId, or its first half. */
  readonly identifier: string;
  /** PowerShell's ErrorCategory, by name; empty when there is none. */
  readonly category: string;
  /** The cmdlet, with or without a module's name before it; null when it is not known. */
  readonly command: string | null;
  /** In the host's language; for people only. */
  readonly message: string;
  readonly exceptionType?: string;
  readonly hresult?: number;
}

/**
 * The identifiers of Hyper-V module 2.0 (its mapping of WMI return codes and of exceptions), and two of PowerShell's own.
 * Where an identifier means different things by cmdlet, `byCommand` says so.
 */
const codes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'ACCESS_DENIED',
  CommandNotFoundException: 'HYPERV_MODULE_MISSING',
  DeviceNotFound: 'OPERATION_FAILED',
  FileNotFound: 'OPERATION_FAILED',
  InvalidOperation: 'OPERATION_FAILED',
  InvalidParameter: 'INVALID_PARAMETER',
  InvalidState: 'INVALID_STATE',
  NamedParameterNotFound: 'NOT_SUPPORTED',
  NotSupported: 'NOT_SUPPORTED',
  ObjectInUse: 'OBJECT_IN_USE',
  ObjectNotFound: 'OPERATION_FAILED',
  OperationFailed: 'OPERATION_FAILED',
  OperationTimeout: 'OPERATION_TIMEOUT',
  OutOfMemory: 'OUT_OF_MEMORY',
  RebootRequired: 'OPERATION_FAILED',
  StatusIncorrectType: 'OPERATION_FAILED',
  StatusUnavailable: 'HOST_UNAVAILABLE',
  Unspecified: 'UNSPECIFIED',
};

const onCheckpoints = ['Get-VMSnapshot', 'Restore-VMSnapshot', 'Rename-VMSnapshot', 'Remove-VMSnapshot', 'Export-VMSnapshot'];
const onVms = [
  'Get-VM', 'Set-VM', 'Checkpoint-VM', 'Start-VM', 'Stop-VM', 'Save-VM', 'Suspend-VM', 'Resume-VM', 'Restart-VM',
  'Remove-VMSavedState', 'Get-VMHardDiskDrive', 'Get-VMIntegrationService', 'Get-VMProcessor', 'Get-VMMemory',
];

/**
 * The code of an error, by its identifier and, where needed, its cmdlet; never by its message. An identifier that is not
 * known is UNSPECIFIED, unless its category says that access was denied.
 */
export function hostErrorOf(record: ErrorRecord): HostError {
  return hostError(codeOf(record), record.message, technicalOf(record));
}

function codeOf({ identifier, category, command }: ErrorRecord): HostErrorCode {
  const name = identifier.split(',', 1)[0]?.trim() ?? '';
  const cmdlet = plainCommand(command) ?? '';
  const known = byCommand(name, cmdlet) ?? (Object.hasOwn(codes, name) ? codes[name] : undefined);
  if (known !== undefined && known !== 'UNSPECIFIED') return known;
  return category === 'PermissionDenied' ? 'ACCESS_DENIED' : 'UNSPECIFIED';
}

function byCommand(name: string, cmdlet: string): HostErrorCode | undefined {
  switch (name) {
    // Get-VM -Name answers InvalidParameter where the other cmdlets answer ObjectNotFound.
    case 'InvalidParameter': return cmdlet === 'Get-VM' ? 'VM_NOT_FOUND' : undefined;
    case 'ObjectNotFound':
      if (onCheckpoints.includes(cmdlet)) return 'CHECKPOINT_NOT_FOUND';
      return onVms.includes(cmdlet) ? 'VM_NOT_FOUND' : undefined;
    case 'OperationFailed': return cmdlet === 'Checkpoint-VM' ? 'CHECKPOINT_FAILED' : undefined;
    default: return undefined;
  }
}

/** Without the module's name, as in Hyper-V\Get-VM. */
function plainCommand(command: string | null): string | undefined {
  return command?.split('\\').at(-1);
}

function technicalOf({ identifier, category, command, exceptionType, hresult }: ErrorRecord): TechnicalDetails {
  return {
    identifier,
    category,
    ...(command === null ? {} : { command }),
    ...(exceptionType === undefined ? {} : { exceptionType }),
    ...(hresult === undefined ? {} : { hresult }),
  };
}
