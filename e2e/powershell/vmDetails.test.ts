import { describe, expect, it } from 'vitest';
import { bridgeFolder } from './powerShellLauncher.ts';
import { runEngine } from './runEngine.ts';

/** What a function of the script makes of an object, as JSON. The real ones come from a module of whatever age. */
async function run(expression: string): Promise<unknown> {
  const { stdout, stderr } = await runEngine([
    'Set-StrictMode -Version 3.0', '$ErrorActionPreference = "Stop"', `. '${bridgeFolder}/get-vm-details.ps1'`,
    `ConvertTo-Json -InputObject ([ordered]@{ is = ${expression} }) -Depth 10 -Compress`,
  ].join('\n'));
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { readonly is: unknown }).is;
}

describe('details from a module that lacks something', () => {
  it('tell null where a property is missing, and keep what is there', async () => {
    const value = await run(`@(
      (Get-BridgeNumber -Object ([pscustomobject]@{ ProcessorCount = 4 }) -Name ProcessorCount), (Get-BridgeNumber -Object ([pscustomobject]@{}) -Name ProcessorCount),
      (Get-BridgeText -Object ([pscustomobject]@{ Version = '9.0' }) -Name Version), (Get-BridgeText -Object ([pscustomobject]@{ Version = $null }) -Name Version),
      (Get-BridgeText -Object ([pscustomobject]@{}) -Name Version),
      (Get-BridgeFlag -Object ([pscustomobject]@{ IsLegacy = $false }) -Name IsLegacy), (Get-BridgeFlag -Object ([pscustomobject]@{}) -Name IsLegacy)
    )`);
    expect(value).toEqual([4, null, '9.0', '', null, false, null]);
  });

  it('tell memory whole or not at all', async () => {
    const memory = '[pscustomobject]@{ DynamicMemoryEnabled = $true; MemoryStartup = 3; MemoryMinimum = 2; MemoryMaximum = 4 }';
    expect(await run(`(Get-BridgeMemory -Owner (${memory}))`)).toEqual({ isDynamic: true, startup: 3, minimum: 2, maximum: 4 });
    expect(await run('(Get-BridgeMemory -Owner ([pscustomobject]@{ DynamicMemoryEnabled = $false; MemoryStartup = 3 }))')).toBeNull();
  });

  it('keep an adapter of which little is told apart from one that is not connected and has no addresses', async () => {
    const silent = '[pscustomobject]@{ Name = "a" }';
    const loose = '[pscustomobject]@{ Name = "b"; SwitchName = ""; MacAddress = "00155D000001"; DynamicMacAddressEnabled = $true; IPAddresses = @(); IsLegacy = $true }';
    expect(await run(`[object[]](Get-BridgeNetworkAdapters -Adapters @((${silent}), (${loose})))`)).toEqual([
      { name: 'a', switchName: null, macAddress: null, isMacAddressDynamic: null, ipAddresses: null, isLegacy: null },
      { name: 'b', switchName: '', macAddress: '00155D000001', isMacAddressDynamic: true, ipAddresses: [], isLegacy: true },
    ]);
    expect(await run('[object[]](Get-BridgeNetworkAdapters -Adapters @())')).toEqual([]);
  });
});
