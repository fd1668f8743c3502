import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runEngine } from './runEngine.ts';
import { standInBuild } from './tools.ts';

type Sets = readonly (readonly [set: string, mandatory: string, position: number | null, pipeline: string])[];

interface CmdletFact {
  readonly defaultSet: string;
  readonly confirmImpact: string | null;
  readonly shouldProcess: boolean;
  readonly outputType: readonly string[];
  readonly params: readonly { readonly name: string; readonly type: string; readonly aliases: readonly string[]; readonly sets: Sets }[];
}

interface DescribedParameter {
  readonly type: string;
  readonly expectedType: string;
  readonly aliases: readonly string[];
  readonly sets: readonly (readonly [string, boolean, number | null, boolean])[];
}

interface DescribedModule {
  readonly cmdlets: Record<string, {
    readonly defaultSet: string; readonly shouldProcess: boolean; readonly confirmImpact: string;
    readonly outputType: readonly string[]; readonly params: Record<string, DescribedParameter>;
  }>;
  readonly types: Record<string, readonly (readonly [name: string, type: string])[]>;
  readonly enums: Record<string, Record<string, number>>;
  readonly aliases: Record<string, string>;
  readonly aliasProperties: Record<string, readonly (readonly [alias: string, property: string])[]>;
}

const folder = join(import.meta.dirname, 'facts');
const { cmdlets } = read('cmdlets.json') as { cmdlets: Record<string, CmdletFact> };
const { types } = read('types.json') as { types: Record<string, Record<string, string>> };
const { enums } = read('enums.json') as { enums: Record<string, Record<string, number>> };
const { module2_0_order: order } = read('get-vm-property-order.json') as { module2_0_order: readonly string[] };

/** The commands the product's scripts may use; a missing one would otherwise only be compared with nothing. */
const needed = [
  'Get-VM', 'Set-VM', 'Checkpoint-VM', 'Get-VMSnapshot', 'Restore-VMSnapshot', 'Rename-VMSnapshot', 'Remove-VMSnapshot', 'Start-VM',
  'Stop-VM', 'Save-VM', 'Suspend-VM', 'Resume-VM', 'Restart-VM', 'Remove-VMSavedState', 'Get-VMHardDiskDrive', 'Get-VHD',
  'Get-VMIntegrationService', 'Get-VMNetworkAdapter', 'Get-VMHost', 'Get-VMMemory', 'Get-VMProcessor',
];

let module: DescribedModule;

beforeAll(async () => {
  const described = await runEngine(`& '${join(folder, 'describe-module.ps1')}' '${folder}'`, { modulePath: standInBuild });
  expect(described.stderr).toBe('');
  module = JSON.parse(described.stdout) as DescribedModule;
});

describe('the stand-in module, compared with the real one', () => {
  it('has the cmdlets it is to have', () => {
    expect(Object.keys(module.cmdlets).sort()).toEqual([...needed].sort());
  });

  it.each(needed)('%s has the real parameters', (name) => {
    const fact = factOf(name);
    const described = cmdletOf(name);
    const expected = Object.fromEntries(fact.params.map((parameter) => [parameter.name, {
      aliases: [...parameter.aliases].sort(),
      sets: setsOf(parameter.sets),
    }]));
    const actual = Object.fromEntries(Object.entries(described.params).map(([parameter, { aliases, sets }]) => [parameter, {
      aliases: [...aliases].sort(),
      sets: [...sets].sort(bySet),
    }]));
    expect(actual).toEqual(expected);
  });

  it.each(needed)('%s has the real parameter types', (name) => {
    for (const [parameter, { type, expectedType }] of Object.entries(cmdletOf(name).params)) {
      expect(`${parameter} ${type}`).toBe(`${parameter} ${expectedType}`);
    }
  });

  it.each(needed)('%s has the real default set, confirmation and output type', (name) => {
    const fact = factOf(name);
    const { defaultSet, shouldProcess, confirmImpact, outputType } = cmdletOf(name);
    expect({ defaultSet, shouldProcess, confirmImpact: shouldProcess ? confirmImpact : null, outputType }).toEqual({
      defaultSet: fact.defaultSet, shouldProcess: fact.shouldProcess, confirmImpact: fact.confirmImpact, outputType: fact.outputType,
    });
  });

  it.each([
    'VirtualMachine', 'VirtualMachineBase', 'VMSnapshot', 'HardDiskDrive', 'DvdDrive', 'VMIntegrationComponent', 'VMHost', 'VMMemory', 'VMProcessor',
    'VMNetworkAdapter', 'VMNetworkAdapterBase',
  ].map((name) => `Microsoft.HyperV.PowerShell.${name}`).concat('Microsoft.Vhd.PowerShell.VirtualHardDisk'))('%s has the real properties in the real order', (name) => {
    const fact = types[name];
    expect(fact).toBeDefined();
    expect((module.types[name] ?? []).map(([property, type]) => `${property} ${type}`))
      .toEqual(Object.entries(fact ?? {}).map(([property, type]) => `${property} ${reflectionNameOf(type)}`));
  });

  it('ends a VM with the alias properties in the order two real consumers saw', () => {
    const properties = module.types['Microsoft.HyperV.PowerShell.VirtualMachine'] ?? [];
    const aliases = module.aliasProperties['VirtualMachine'] ?? [];
    expect([...properties, ...aliases].map(([name]) => name)).toEqual(order);
  });

  it('gives alias properties the values they are other names for', () => {
    expect(module.aliasProperties).toEqual({
      VirtualMachine: [
        ['ParentCheckpointId', 'ParentSnapshotId'], ['ParentCheckpointName', 'ParentSnapshotName'], ['VMName', 'Name'], ['VMId', 'Id'],
        ['CheckpointFileLocation', 'SnapshotFileLocation'],
      ],
      VMSnapshot: [
        ['ParentCheckpointId', 'ParentSnapshotId'], ['ParentCheckpointName', 'ParentSnapshotName'], ['CheckpointType', 'SnapshotType'],
      ],
    });
  });

  it('numbers every enum as the real one', () => {
    expect(Object.keys(module.enums).length).toBeGreaterThan(20);
    for (const [name, numbers] of Object.entries(module.enums)) {
      expect({ [name]: numbers }).toEqual({ [name]: enums[name] });
    }
  });

  it('defines the real aliases of the cmdlets it has', () => {
    expect(module.aliases).toEqual({
      gvm: 'Get-VM', savm: 'Start-VM', spvm: 'Stop-VM', 'Get-VMCheckpoint': 'Get-VMSnapshot', 'Remove-VMCheckpoint': 'Remove-VMSnapshot',
      'Rename-VMCheckpoint': 'Rename-VMSnapshot', 'Restore-VMCheckpoint': 'Restore-VMSnapshot',
    });
  });
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function factOf(name: string): CmdletFact {
  const fact = cmdlets[name];
  if (!fact) throw new Error(`no facts about ${name}`);
  return fact;
}

function cmdletOf(name: string): DescribedModule['cmdlets'][string] {
  const cmdlet = module.cmdlets[name];
  if (!cmdlet) throw new Error(`the module has no ${name}`);
  return cmdlet;
}

/** No set in the facts means every set, not mandatory. */
function setsOf(sets: Sets): DescribedParameter['sets'] {
  if (sets.length === 0) return [['__AllParameterSets', false, null, false]];
  return sets.map(([set, mandatory, position, pipeline]) => [set, mandatory === 'mandatory', position, pipeline === 'pipeline'] as const).sort(bySet);
}

function bySet(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0].localeCompare(b[0]);
}

/** `List<X>` as .NET prints it: `List`1[X]`. */
function reflectionNameOf(type: string): string {
  return type.replace(/^(.+?)<(.+)>$/, '$1`1[$2]');
}
