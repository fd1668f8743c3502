import type { AppErrorCode } from '../../shared/ipc/appError.ts';

/** One thing to do; `command` is for PowerShell as administrator on the host. */
export interface HostStep { readonly text: string; readonly command?: string }

/** What to do when the handshake fails. A code without steps of its own gets the error's next step alone. */
export const hostSteps: Readonly<Partial<Record<AppErrorCode, readonly HostStep[]>>> = {
  POWERSHELL_MISSING: [
    { text: 'This app speaks to Hyper-V through PowerShell. On Windows it uses Windows PowerShell 5.1, which is part of Windows; elsewhere it looks for pwsh.' },
    { text: 'Check that Windows PowerShell opens from the Start menu. If it was removed, repair Windows or install it again.' },
  ],
  POWERSHELL_BLOCKED: [
    { text: 'Windows refused to start PowerShell for this account: an application control policy (AppLocker, App Control), or the permissions of the file.' },
    { text: 'Ask whoever manages this machine to allow PowerShell for this account.' },
  ],
  CONSTRAINED_LANGUAGE: [
    { text: 'PowerShell runs in a restricted language mode, in which this app’s module cannot work. See which mode it is:', command: '$ExecutionContext.SessionState.LanguageMode' },
    { text: 'The mode comes from an application control policy (AppLocker, App Control). Ask whoever manages that policy to allow this app.' },
  ],
  EXECUTION_POLICY: [
    { text: 'A Group Policy outranks what this app may set for itself. See which scope forbids it:', command: 'Get-ExecutionPolicy -List' },
    { text: 'Ask whoever manages that policy to allow this app’s module.' },
  ],
  HYPERV_MODULE_MISSING: [
    { text: 'Turn on Hyper-V with its management tools. Windows will want to restart:', command: 'Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V -All' },
    { text: 'On Windows Server, add the Hyper-V role with its management tools.' },
  ],
  VMMS_STOPPED: [
    { text: 'Hyper-V Virtual Machine Management is not running. Start it:', command: 'Start-Service vmms' },
    { text: 'If it does not start, the host’s event log says why.' },
  ],
  NOT_AUTHORISED: [
    { text: 'Run this app as administrator, or add the account to the group Hyper-V Administrators:', command: 'Add-LocalGroupMember -SID S-1-5-32-578 -Member "$env:USERDOMAIN\\$env:USERNAME"' },
    { text: 'Sign out and in again: membership counts from the next sign-in.' },
  ],
  UNSUPPORTED_HOST: [
    { text: 'This app needs Hyper-V on Windows 10, Windows Server 2016 or newer.' },
  ],
};

export const hostPageTexts = {
  connecting: 'Connecting to the host',
  connectingHint: 'PowerShell is being started and asked what this host is.',
  restarting: 'PowerShell is being started again',
  loading: 'Reading virtual machines',
  whatToDo: 'What to do',
  runAsAdministrator: 'Commands are for PowerShell as administrator, on the host.',
  copyCommand: 'Copy command',
} as const;
