import { describe, expect, it } from 'vitest';
import { withoutPowerShell7Modules, childEnvironment, variable } from './environment.ts';

describe('childEnvironment', () => {
  it('passes what PowerShell needs, in whatever case, and nothing else', () => {
    const child = childEnvironment({
      Path: 'p', PSModulePath: 'm', SystemRoot: 'r', LC_ALL: 'C', TERM: 'xterm', 'ProgramFiles(x86)': 'x', DOTNET_ROOT: 'd', HOME: undefined,
      NODE_POWERSHELL: 'evil', NODE_OPTIONS: '--require evil', DEBUG: '*', DOTNET_STARTUP_HOOKS: 'evil.dll', CORECLR_PROFILER: 'evil',
      COMPLUS_Version: 'v2', SECRET: 's', LD_PRELOAD: 'evil.so', __PSLockdownPolicy: '4',
    });
    expect(child).toEqual({
      Path: 'p', PSModulePath: 'm', SystemRoot: 'r', LC_ALL: 'C', 'ProgramFiles(x86)': 'x', DOTNET_ROOT: 'd',
      TERM: 'dumb', POWERSHELL_TELEMETRY_OPTOUT: '1', POWERSHELL_UPDATECHECK: 'Off',
    });
  });
});

describe('variable', () => {
  it('does not mind the case of a name', () => {
    expect(variable({ Path: 'a' }, 'PATH')).toBe('a');
    expect(variable({}, 'PATH')).toBeUndefined();
  });
});

describe('withoutPowerShell7Modules', () => {
  it('leaves Windows PowerShell its own module folders and drops those of PowerShell 7', () => {
    const own = ['C:\\Users\\ann\\Documents\\WindowsPowerShell\\Modules', 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules', 'D:\\Modules'];
    const seven = ['C:\\Users\\ann\\Documents\\PowerShell\\Modules', 'C:\\Program Files\\PowerShell\\Modules', 'c:\\program files\\powershell\\7\\Modules'];
    const kept = withoutPowerShell7Modules({ PSModulePath: [...seven, ...own].join(';'), Path: 'C:\\Program Files\\PowerShell\\7' });
    expect(kept).toEqual({ PSModulePath: own.join(';'), Path: 'C:\\Program Files\\PowerShell\\7' });
  });
});
