import { describe, expect, it } from 'vitest';
import { hostErrorOf } from './errorCatalogue.ts';

function codeOf(identifier: string, command: string | null, category = 'NotSpecified', message = ''): string {
  return hostErrorOf({ identifier, category, command, message }).code;
}

describe('the error catalogue', () => {
  it.each([
    ['InvalidState', 'Set-VM', 'INVALID_STATE'],
    ['ObjectInUse', 'Checkpoint-VM', 'OBJECT_IN_USE'],
    ['OperationFailed', 'Checkpoint-VM', 'CHECKPOINT_FAILED'],
    ['OperationFailed', 'Restore-VMSnapshot', 'OPERATION_FAILED'],
    ['InvalidParameter', 'Get-VM', 'VM_NOT_FOUND'],
    ['InvalidParameter', 'Rename-VMSnapshot', 'INVALID_PARAMETER'],
    ['ObjectNotFound', 'Get-VM', 'VM_NOT_FOUND'],
    ['ObjectNotFound', 'Checkpoint-VM', 'VM_NOT_FOUND'],
    ['ObjectNotFound', 'Get-VMSnapshot', 'CHECKPOINT_NOT_FOUND'],
    ['ObjectNotFound', 'Restore-VMSnapshot', 'CHECKPOINT_NOT_FOUND'],
    ['ObjectNotFound', 'Get-VHD', 'OPERATION_FAILED'],
    ['AccessDenied', 'Start-VM', 'ACCESS_DENIED'],
    ['InvalidOperation', 'Stop-VM', 'OPERATION_FAILED'],
    ['InvalidOperation', 'Get-VM', 'OPERATION_FAILED'],
    ['NotSupported', 'Checkpoint-VM', 'NOT_SUPPORTED'],
    ['NamedParameterNotFound', 'Set-VM', 'NOT_SUPPORTED'],
    ['OperationTimeout', 'Stop-VM', 'OPERATION_TIMEOUT'],
    ['OutOfMemory', 'Start-VM', 'OUT_OF_MEMORY'],
    ['StatusUnavailable', 'Get-VM', 'HOST_UNAVAILABLE'],
    ['CommandNotFoundException', null, 'HYPERV_MODULE_MISSING'],
    ['Unspecified', 'Get-VM', 'UNSPECIFIED'],
  ])('%s of %s is %s', (identifier, command, code) => {
    expect(codeOf(identifier, command)).toBe(code);
  });

  it('takes a whole FullyQualifiedErrorId and a cmdlet with its module', () => {
    expect(codeOf('ObjectNotFound,Microsoft.HyperV.PowerShell.Commands.GetVMSnapshot', 'Hyper-V\\Get-VMSnapshot')).toBe('CHECKPOINT_NOT_FOUND');
  });

  it.each(['SomethingNew', '', 'constructor', '__proto__'])('does not know %j', (identifier) => {
    expect(codeOf(identifier, 'Get-VM')).toBe('UNSPECIFIED');
  });

  it('knows denied access by its category where the identifier says nothing', () => {
    expect(codeOf('Unspecified', 'Get-VM', 'PermissionDenied')).toBe('ACCESS_DENIED');
  });

  it('never looks at the words', () => {
    expect(codeOf('Unspecified', 'Get-VM', 'NotSpecified', 'AccessDenied: ObjectNotFound')).toBe('UNSPECIFIED');
  });

  it('keeps everything a helper needs', () => {
    const record = { identifier: 'Unspecified,X', category: 'NotSpecified', command: 'Get-VM', message: 'words', exceptionType: 'T', hresult: -1 };
    const { message, ...technical } = record;
    expect(hostErrorOf(record)).toEqual({ code: 'UNSPECIFIED', detail: message, technical });
  });
});
