import type { AppErrorCode } from '../../shared/ipc/appError.ts';

/** One thing to do; what its `command` is for stands below all of them. */
export interface HostStep { readonly text: string; readonly command?: string }

/** What to do when the handshake fails. A code without steps of its own gets the error's next step alone. */
export const hostSteps: Readonly<Partial<Record<AppErrorCode, readonly HostStep[]>>> = {
  POWERSHELL_MISSING: [
    { text: 'Open Windows PowerShell 5.1 from the Start menu. This app speaks to Hyper-V through it, and it is part of Windows; on other systems pwsh is looked for.' },
    { text: 'If it does not open, see whether the file is there:', command: 'Test-Path "$env:SystemRoot\\System32\\WindowsPowerShell\\v1.0\\powershell.exe"' },
    { text: 'If the answer is False, repair Windows.' },
  ],
  POWERSHELL_BLOCKED: [
    { text: 'Windows refused to start PowerShell for this account. See who may run it:', command: '(Get-Acl "$env:SystemRoot\\System32\\WindowsPowerShell\\v1.0\\powershell.exe").Access' },
    { text: 'If the permissions are as usual, an application control policy (AppLocker, App Control) is the reason. Ask whoever manages this machine to allow PowerShell for this account.' },
  ],
  CONSTRAINED_LANGUAGE: [
    { text: 'See the language mode. This app’s module needs FullLanguage:', command: '$ExecutionContext.SessionState.LanguageMode' },
    { text: 'Any other mode comes from an application control policy (AppLocker, App Control). Ask whoever manages that policy to allow this app.' },
  ],
  EXECUTION_POLICY: [
    { text: 'See which scope forbids it. MachinePolicy and UserPolicy come from Group Policy, which outranks what this app may set for itself:', command: 'Get-ExecutionPolicy -List' },
    { text: 'Ask whoever manages that policy to allow this app’s module.' },
  ],
  HYPERV_MODULE_MISSING: [
    { text: 'On Windows 10 or 11, turn on Hyper-V with its management tools:', command: 'Enable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V -All' },
    { text: 'On Windows Server, add the Hyper-V role with its management tools:', command: 'Install-WindowsFeature -Name Hyper-V -IncludeManagementTools' },
    { text: 'Restart Windows when it asks for it, then connect again.' },
  ],
  VMMS_STOPPED: [
    { text: 'Start the service Hyper-V Virtual Machine Management:', command: 'Start-Service vmms' },
    { text: 'If it does not start, its newest events say why:', command: 'Get-WinEvent -LogName Microsoft-Windows-Hyper-V-VMMS-Admin -MaxEvents 20' },
  ],
  NOT_AUTHORISED: [
    { text: 'Close this app and start it with “Run as administrator”.' },
    { text: 'Or add this account to the group Hyper-V Administrators, which is enough and lasts. Its name, asked for without elevation:', command: 'whoami' },
    { text: 'As administrator, with that name for DOMAIN\\name:', command: 'Add-LocalGroupMember -SID S-1-5-32-578 -Member \'DOMAIN\\name\'' },
    { text: 'Then sign out and in again: membership counts from the next sign-in.' },
  ],
  UNSUPPORTED_HOST: [
    { text: 'See what this host is. Windows 10, Windows Server 2016 or newer is needed:', command: '(Get-CimInstance Win32_OperatingSystem).Caption' },
  ],
};

/** What to do on a host that has no machines yet. */
export const emptyHostSteps: readonly HostStep[] = [
  { text: 'In Hyper-V Manager, choose New > Virtual Machine… in its Actions pane.' },
  {
    text: 'Or make one in PowerShell; name, sizes and path are examples:',
    command: 'New-VM -Name "Test" -Generation 2 -MemoryStartupBytes 4GB -NewVHDPath "C:\\Hyper-V\\Test.vhdx" -NewVHDSizeBytes 60GB',
  },
  { text: 'It appears here by itself.' },
];

/** The same where nothing is real. */
export const emptyWorldSteps: readonly HostStep[] = [
  { text: 'This world has none, and this app makes none. Start without --world to see the sample world.' },
  { text: 'Or save this world, add machines to its file, and open that:', command: 'npm start -- --world=world.json' },
];

export const hostPageTexts = {
  connecting: 'Connecting to the host',
  connectingHint: 'PowerShell is being started and asked what this host is.',
  restarting: 'PowerShell is being started again',
  restartingHint: 'It ended while it worked. Nothing is sent a second time.',
  loading: 'Reading virtual machines',
  empty: 'This host has no virtual machines.',
  whatToDo: 'What to do',
  runAsAdministrator: 'Commands are for PowerShell as administrator, on the host.',
  runAsThisAccount: 'Commands are for PowerShell run as this app is: by this account, as administrator only if the app is. The policy may treat others otherwise.',
  runInTerminal: 'The command is for a terminal, in the folder this app is started from.',
  copyCommand: 'Copy command',
  copied: 'Copied',
} as const;

/** Who the commands of a page are for: a policy has to be looked at by the account that it keeps from working. */
export function whereTextOf(code: AppErrorCode): string {
  return code === 'CONSTRAINED_LANGUAGE' || code === 'EXECUTION_POLICY' ? hostPageTexts.runAsThisAccount : hostPageTexts.runAsAdministrator;
}
