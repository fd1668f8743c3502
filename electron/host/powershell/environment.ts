/** Variables as Node has them. On Windows their names differ in case from machine to machine. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What PowerShell, .NET and Hyper-V's module need of the environment, in upper case. Everything else stays outside:
 * the app may run with administrator rights, and variables are an old way to make a program load something. So of .NET's
 * own only those are here that say where it is and how it reads cultures, not those that name code to load at start.
 */
const passed = new Set([
  'PATH', 'PATHEXT', 'PSMODULEPATH', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH',
  'USERNAME', 'USERDOMAIN', 'USERDNSDOMAIN', 'USER', 'LOGNAME', 'COMPUTERNAME',
  'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'OS', 'PUBLIC', 'ALLUSERSPROFILE', 'PROGRAMDATA', 'APPDATA', 'LOCALAPPDATA',
  'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'COMMONPROGRAMFILES', 'COMMONPROGRAMFILES(X86)', 'COMMONPROGRAMW6432',
  'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'PROCESSOR_ARCHITEW6432',
  'LANG', 'LANGUAGE', 'TZ', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME',
  'DOTNET_ROOT', 'DOTNET_ROOT_X64', 'DOTNET_ROOT_ARM64', 'DOTNET_ROOT_X86', 'DOTNET_CLI_HOME',
  'DOTNET_SYSTEM_GLOBALIZATION_INVARIANT', 'DOTNET_ROLL_FORWARD', 'DOTNET_BUNDLE_EXTRACT_BASE_DIR',
]);

/**
 * The environment of a PowerShell process. TERM=dumb, because PowerShell 7 writes escape codes into redirected output
 * otherwise; and it is told to ask nothing of the network at start.
 */
export function childEnvironment(environment: Environment): Record<string, string> {
  const child: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const upper = name.toUpperCase();
    if (value !== undefined && (passed.has(upper) || upper.startsWith('LC_'))) child[name] = value;
  }
  return { ...child, TERM: 'dumb', POWERSHELL_TELEMETRY_OPTOUT: '1', POWERSHELL_UPDATECHECK: 'Off' };
}

/**
 * A program that was started from PowerShell 7 inherits its module path. Windows PowerShell would take modules of the same
 * names from there, Microsoft.PowerShell.Utility among them, that it cannot load (PowerShell/PowerShell#7324, #27774).
 */
export function withoutPowerShell7Modules(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) =>
    name.toUpperCase() === 'PSMODULEPATH' && value !== undefined ? [name, withoutPowerShell7(value)] : [name, value]));
}

function withoutPowerShell7(modulePath: string): string {
  return modulePath.split(';').filter((folder) => !/[\\/]PowerShell([\\/]|$)/i.test(folder)).join(';');
}

/** A variable's value, whatever the case of its name. */
export function variable(environment: Environment, name: string): string | undefined {
  const upper = name.toUpperCase();
  return Object.entries(environment).find(([key, value]) => key.toUpperCase() === upper && value !== undefined)?.[1];
}
