import { describe, expect, it } from 'vitest';
import { readHandshake } from './handshake.ts';

const fine = {
  powerShellVersion: '5.1.26100.1', powerShellEdition: 'Desktop', languageMode: 'FullLanguage', hostName: 'HV-01', systemRoot: 'C:\\Windows',
  osCaption: 'Microsoft Windows Server 2025 Standard',
  module: { version: '2.0.0.0', folder: 'C:\\WINDOWS\\system32\\WindowsPowerShell\\v1.0\\Modules\\Hyper-V' }, moduleError: null,
  abilities: { checkpointType: true, automaticCheckpoints: false }, service: 4, isElevated: true, isHyperVAdministrator: false,
};

function codeOf(changes: object): string {
  const read = readHandshake({ ...fine, ...changes });
  return read.ok ? 'ok' : read.error.code;
}

describe('readHandshake', () => {
  it('tells the host', () => {
    expect(readHandshake(fine)).toEqual({
      ok: true,
      value: {
        hostId: 'powershell:hv-01', kind: 'powershell', hostName: 'HV-01', osCaption: 'Microsoft Windows Server 2025 Standard',
        powerShellVersion: '5.1.26100.1', hyperVModuleVersion: '2.0.0.0', abilities: { checkpointType: true, automaticCheckpoints: false },
        isElevated: true, warnings: [],
      },
    });
  });

  const forbidden = { identifier: 'UnauthorizedAccess', category: 'SecurityError', exceptionType: 'x', hresult: 0, command: 'Import-Module', message: 'm' };

  it.each([
    ['a restricted language', { languageMode: 'ConstrainedLanguage' }, 'CONSTRAINED_LANGUAGE'],
    ['no module', { module: null, moduleError: { ...forbidden, category: 'ResourceUnavailable' } }, 'HYPERV_MODULE_MISSING'],
    ['a module that policy keeps out', { module: null, moduleError: forbidden }, 'EXECUTION_POLICY'],
    ['a service that is stopped', { service: 1 }, 'VMMS_STOPPED'],
    ['the tools without Hyper-V', { service: 0 }, 'UNSUPPORTED_HOST'],
    ['neither administrator nor in the group', { isElevated: false }, 'NOT_AUTHORISED'],
  ])('refuses %s', (_, changes, code) => {
    expect(codeOf(changes)).toBe(code);
  });

  it.each([
    ['a member of Hyper-V Administrators who is not elevated', { isElevated: false, isHyperVAdministrator: true }],
    ['rights and service that cannot be told', { isElevated: null, isHyperVAdministrator: null, service: null }],
  ])('accepts %s', (_, changes) => {
    expect(codeOf(changes)).toBe('ok');
  });

  it('warns of a module from elsewhere and of what could not be read', () => {
    const module = { version: '2.0.0.0', folder: 'C:\\Windows.old\\Hyper-V' };
    const read = readHandshake({ ...fine, module, osCaption: null, service: null });
    expect(read.ok && read.value.warnings).toEqual([
      { code: 'MODULE_FROM_ELSEWHERE', detail: 'C:\\Windows.old\\Hyper-V' },
      { code: 'SYSTEM_INFO_UNREADABLE', detail: 'Win32_OperatingSystem, vmms' },
    ]);
  });

  it('does not take anything else for a handshake', () => {
    expect(codeOf({ hostName: 3 })).toBe('BAD_REPLY');
    expect(readHandshake(null)).toMatchObject({ error: { code: 'BAD_REPLY' } });
  });
});
