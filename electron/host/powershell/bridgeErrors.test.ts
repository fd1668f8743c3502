import { describe, expect, it } from 'vitest';
import { hostErrorOfRecord } from './bridgeErrors.ts';
import { endOfProcess, loadFailure } from './startFailure.ts';

const record = { identifier: 'BridgeStale', category: 'InvalidOperation', exceptionType: 'x', hresult: 1, command: '', message: 'vmName' };

describe('hostErrorOfRecord', () => {
  it('knows the bridge\'s own identifiers', () => {
    expect(hostErrorOfRecord(record)).toMatchObject({ code: 'STALE', detail: 'vmName', technical: { identifier: 'BridgeStale', hresult: 1 } });
    expect(hostErrorOfRecord({ ...record, identifier: 'BridgeReadOnlyCheckpoint' }).code).toBe('NOT_SUPPORTED');
  });

  it('knows Hyper-V\'s, whatever language the message is in', () => {
    const hyperV = { ...record, identifier: 'InvalidState,Microsoft.HyperV.PowerShell.Commands.SetVM', command: 'Set-VM', message: 'Fehler' };
    expect(hostErrorOfRecord(hyperV).code).toBe('INVALID_STATE');
  });

  it('does not take a name of JavaScript\'s for an identifier', () => {
    expect(hostErrorOfRecord({ ...record, identifier: 'constructor' }).code).toBe('UNSPECIFIED');
  });
});

describe('loadFailure', () => {
  it.each([
    ['UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand', 'SecurityError', 'EXECUTION_POLICY'],
    ['Modules_InsufficientPowerShellVersion,Microsoft.PowerShell.Commands.ImportModuleCommand', 'ResourceUnavailable', 'UNSUPPORTED_HOST'],
    ['Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand', 'ResourceUnavailable', 'PROTOCOL'],
  ])('%s', (identifier, category, code) => {
    expect(loadFailure({ ...record, identifier, category }).code).toBe(code);
  });
});

describe('endOfProcess', () => {
  const refusal = (code: string) => Object.assign(new Error('ended'), { originalError: Object.assign(new Error('spawn'), { code }) });

  it('tells a program that is not there from one that may not run', () => {
    expect(endOfProcess(refusal('ENOENT'), []).code).toBe('POWERSHELL_MISSING');
    expect(['EACCES', 'EPERM', 'UNKNOWN'].map((code) => endOfProcess(refusal(code), []).code)).toEqual(Array(3).fill('POWERSHELL_BLOCKED'));
  });

  it('shows the last lines of a process that simply ended', () => {
    expect(endOfProcess(undefined, ['one', 'two'])).toMatchObject({ code: 'POWERSHELL_ENDED', detail: 'one\ntwo' });
  });
});
