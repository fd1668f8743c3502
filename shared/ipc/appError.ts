/**
 * Every way in which something can go wrong, as a closed set. The sentences a person reads for each code stand in
 * renderer/text/errors.ts, so that one place holds all of them; main sends codes and facts, never prose.
 */
export const hostErrorCodes = [
  // The handshake's: each has a page of its own.
  'POWERSHELL_MISSING', 'POWERSHELL_BLOCKED', 'CONSTRAINED_LANGUAGE', 'EXECUTION_POLICY', 'HYPERV_MODULE_MISSING',
  'VMMS_STOPPED', 'NOT_AUTHORISED', 'UNSUPPORTED_HOST',
  // The bridge's.
  'TIMEOUT', 'READ_STOPPED', 'OUTCOME_UNKNOWN', 'PROTOCOL', 'BAD_REPLY', 'TOO_LARGE', 'POWERSHELL_ENDED', 'BRIDGE_CLOSED',
  // The host's answers.
  'VM_NOT_FOUND', 'CHECKPOINT_NOT_FOUND', 'STALE', 'ACCESS_DENIED', 'INVALID_STATE', 'OBJECT_IN_USE', 'NOT_SUPPORTED',
  'INVALID_PARAMETER', 'OUT_OF_MEMORY', 'HOST_UNAVAILABLE', 'OPERATION_TIMEOUT', 'CHECKPOINT_FAILED', 'GUEST_NOT_ANSWERING',
  'NAME_NOT_KEPT', 'OPERATION_FAILED', 'UNSPECIFIED',
] as const;

export type HostErrorCode = (typeof hostErrorCodes)[number];

export type AppErrorCode =
  | HostErrorCode
  /** The window sent something its contract does not allow. */
  | 'BAD_REQUEST'
  /** A caller that is not the app's own page. */
  | 'FORBIDDEN_SENDER'
  /** rules.ts says no; `detail` holds the reason's code. */
  | 'NOT_ALLOWED'
  /** Another operation of the same VM is still running. */
  | 'VM_BUSY'
  | 'NO_CONNECTION'
  | 'JOURNAL_UNWRITABLE'
  | 'FILE_UNWRITABLE'
  /** Virtual Machine Connection is missing or could not be started; `detail` holds its path or the system's words. */
  | 'VM_CONNECT_FAILED'
  | 'NOT_SUPPORTED_HERE'
  | 'CANCELLED'
  | 'INTERNAL';

/** An error as it crosses a border. */
export interface AppError<Code extends AppErrorCode = AppErrorCode> {
  readonly code: Code;
  /** The host's own words, in its language, or the one fact that matters (a path, a reason). For people only; never matched. */
  readonly detail: string;
  /** What a person copies for somebody who helps them. */
  readonly technical?: TechnicalDetails;
}

export interface TechnicalDetails {
  /** FullyQualifiedErrorId. */
  readonly identifier?: string;
  /** PowerShell's error category, by name. */
  readonly category?: string;
  readonly exceptionType?: string;
  readonly hresult?: number;
  readonly command?: string;
}
