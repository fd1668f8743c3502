import type { AppError, AppErrorCode } from '../../shared/ipc/appError.ts';

export interface ErrorText {
  readonly title: string;
  /** What a person can do now. */
  readonly nextStep: string;
}

export const errorTexts: Readonly<Record<AppErrorCode, ErrorText>> = {
  POWERSHELL_MISSING: { title: 'PowerShell was not found', nextStep: 'Install or repair PowerShell, then connect again.' },
  POWERSHELL_BLOCKED: { title: 'PowerShell could not be started', nextStep: 'A policy or the file’s permissions keep this account from starting PowerShell. Ask whoever manages this machine.' },
  CONSTRAINED_LANGUAGE: { title: 'PowerShell is restricted', nextStep: 'An application control policy keeps PowerShell in a restricted language mode. Ask whoever manages that policy to allow this app.' },
  EXECUTION_POLICY: { title: 'PowerShell may not load this app’s module', nextStep: 'A policy forbids PowerShell to load the module. Ask whoever manages that policy.' },
  HYPERV_MODULE_MISSING: { title: 'Hyper-V’s PowerShell module is missing', nextStep: 'Turn on Hyper-V with its management tools, then connect again.' },
  VMMS_STOPPED: { title: 'Hyper-V’s management service is not running', nextStep: 'Start the service, then connect again.' },
  NOT_AUTHORISED: { title: 'This account may not manage Hyper-V', nextStep: 'Run the app as administrator, or add the account to the Hyper-V Administrators group and sign in again.' },
  UNSUPPORTED_HOST: { title: 'This host is not supported', nextStep: 'Hyper-V on Windows 10, Windows Server 2016 or newer is needed.' },

  READ_STOPPED: { title: 'Reading was stopped', nextStep: 'Nothing on the host was changed. Refresh to read it again.' },
  TIMEOUT: { title: 'The host did not answer in time', nextStep: 'Refresh. If it happens again, the host may be very busy.' },
  OUTCOME_UNKNOWN: { title: 'Nobody can say yet whether it happened', nextStep: 'Wait for the host to be read again and look at what it shows before you repeat it.' },
  PROTOCOL: { title: 'PowerShell’s answer was cut or mixed up', nextStep: 'Refresh. If it happens again, copy the details and report them.' },
  BAD_REPLY: { title: 'PowerShell’s answer could not be understood', nextStep: 'Copy the details and report them.' },
  TOO_LARGE: { title: 'The answer was too large', nextStep: 'Copy the details and report them.' },
  POWERSHELL_ENDED: { title: 'PowerShell ended while it worked', nextStep: 'It has been started again. Refresh.' },
  BRIDGE_CLOSED: { title: 'The connection to the host is closed', nextStep: 'Connect again.' },

  VM_NOT_FOUND: { title: 'The virtual machine is no longer there', nextStep: 'It was removed or moved to another host. Refresh.' },
  CHECKPOINT_NOT_FOUND: { title: 'The checkpoint is no longer there', nextStep: 'It was deleted in the meantime. Refresh.' },
  STALE: { title: 'It has changed in the meantime, so nothing was done', nextStep: 'Close this, look at what is there now, and decide again.' },
  ACCESS_DENIED: { title: 'Hyper-V denied access', nextStep: 'Run the app as administrator, or with an account of the Hyper-V Administrators group.' },
  INVALID_STATE: { title: 'The virtual machine’s state does not allow it', nextStep: 'Wait for what it is doing to end, or change its state, and try again.' },
  OBJECT_IN_USE: { title: 'Something it needs is in use', nextStep: 'Wait until a backup, a merge or another program is done with it, and try again.' },
  NOT_SUPPORTED: { title: 'Hyper-V does not support this here', nextStep: 'The details below are Hyper-V’s own words.' },
  INVALID_PARAMETER: { title: 'Hyper-V did not accept a value', nextStep: 'The details below are Hyper-V’s own words.' },
  OUT_OF_MEMORY: { title: 'The host has too little memory', nextStep: 'Free memory on the host, then try again.' },
  HOST_UNAVAILABLE: { title: 'Hyper-V is not available', nextStep: 'Check that its management service runs, then refresh.' },
  OPERATION_TIMEOUT: { title: 'Hyper-V gave up after waiting', nextStep: 'Refresh to see what became of it, then try again.' },
  CHECKPOINT_FAILED: { title: 'The checkpoint could not be made', nextStep: 'The details below are Hyper-V’s own words. A production checkpoint needs a guest whose backup service answers.' },
  GUEST_NOT_ANSWERING: { title: 'The guest could not be asked to shut down', nextStep: 'Shut it down from inside, or turn it off, which is like pulling the plug.' },
  NAME_NOT_KEPT: { title: 'The host did not keep the name as given', nextStep: 'Refresh to see what it is called now.' },
  OPERATION_FAILED: { title: 'Hyper-V could not do it', nextStep: 'The details below are Hyper-V’s own words.' },
  UNSPECIFIED: { title: 'Hyper-V failed without saying why', nextStep: 'The details below are all it said. Its event log on the host may say more.' },

  BAD_REQUEST: { title: 'The request was not understood', nextStep: 'Nothing was done. Copy the details and report them.' },
  FORBIDDEN_SENDER: { title: 'The request came from somewhere else', nextStep: 'Nothing was done. Restart the app.' },
  NOT_ALLOWED: { title: 'This is not possible at the moment', nextStep: 'Nothing was done. Refresh and look at what is there now.' },
  VM_BUSY: { title: 'Another operation on this virtual machine is still running', nextStep: 'Wait for it to end; Activity shows it.' },
  NO_CONNECTION: { title: 'There is no connection to the host', nextStep: 'Connect again.' },
  JOURNAL_UNWRITABLE: { title: 'The journal could not be written, so nothing was done', nextStep: 'Free some disk space for this app’s data folder, then try again.' },
  FILE_UNWRITABLE: { title: 'The file could not be written', nextStep: 'Choose another folder or name.' },
  VM_CONNECT_FAILED: { title: 'Virtual Machine Connection could not be started', nextStep: 'It comes with Hyper-V’s graphical management tools. Check that they are installed on this machine.' },
  NOT_SUPPORTED_HERE: { title: 'This host cannot do that', nextStep: 'Nothing was done.' },
  CANCELLED: { title: 'Cancelled', nextStep: 'Nothing was done.' },
  INTERNAL: { title: 'Something went wrong inside this app', nextStep: 'Copy the details and report them, then restart the app.' },
};

/** The words for a code; an older journal may hold one that this version does not know. */
export function errorTextOf(code: AppErrorCode): ErrorText {
  return Object.hasOwn(errorTexts, code) ? errorTexts[code] : errorTexts.OPERATION_FAILED;
}

export const errorLabels = {
  details: 'Technical details',
  copyDetails: 'Copy details',
  code: 'Code',
  identifier: 'Identifier',
  category: 'Category',
  exceptionType: 'Exception',
  hresult: 'HRESULT',
  command: 'Command',
} as const;

/** Codes whose `detail` is this app's own fact, not a sentence: it stands with the technical details only. */
const ownDetails: readonly AppErrorCode[] = [
  'STALE', 'VM_BUSY', 'NOT_ALLOWED', 'TIMEOUT', 'READ_STOPPED', 'OUTCOME_UNKNOWN', 'BAD_REQUEST', 'FORBIDDEN_SENDER', 'PROTOCOL', 'BAD_REPLY', 'TOO_LARGE',
  'POWERSHELL_ENDED', 'BRIDGE_CLOSED', 'VM_NOT_FOUND', 'CHECKPOINT_NOT_FOUND', 'GUEST_NOT_ANSWERING', 'NO_CONNECTION', 'INTERNAL',
];

/** Whether an error brings words of the host's that a person can read. */
export function isHostsWords({ code, detail }: AppError): boolean {
  return detail !== '' && !ownDetails.includes(code);
}

/** What a person copies for somebody who helps them. */
export function technicalLines({ code, detail, technical }: AppError): string {
  const { identifier, category, exceptionType, hresult, command } = technical ?? {};
  const lines: readonly (readonly [string, string | undefined])[] = [
    [errorLabels.code, code],
    [errorLabels.identifier, identifier],
    [errorLabels.category, category],
    [errorLabels.exceptionType, exceptionType],
    [errorLabels.hresult, hresult === undefined ? undefined : `0x${(hresult >>> 0).toString(16).padStart(8, '0')}`],
    [errorLabels.command, command],
  ];
  const known = lines.filter(([, value]) => value !== undefined && value !== '').map(([label, value]) => `${label}: ${value ?? ''}`);
  return [...known, detail].filter((line) => line !== '').join('\n');
}
