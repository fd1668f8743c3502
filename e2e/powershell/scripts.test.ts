import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requestPlans } from '../../electron/host/powershell/requests.ts';
import { bridgeScripts, readSyntax, type CommandCall, type ScriptSyntax } from './readSyntax.ts';

interface CmdletFact { readonly confirmImpact: string | null; readonly shouldProcess: boolean; readonly params: readonly { readonly name: string }[] }
const { cmdlets } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'facts', 'cmdlets.json'), 'utf8')) as {
  readonly cmdlets: Readonly<Record<string, CmdletFact | undefined>>;
};

/** Besides the bridge's own functions and Hyper-V's cmdlets, with the parameters that both editions have. */
const otherCommands: Readonly<Record<string, readonly string[]>> = {
  'Set-StrictMode': ['Version'],
  'Where-Object': [],
  'Get-Command': ['Name'],
  'Import-Module': ['Name', 'PassThru'],
  'ConvertTo-Json': ['InputObject', 'Depth', 'Compress'],
  'ConvertFrom-Json': ['InputObject'],
  // Only Windows has them: the handshake asks for the service and the name of the system.
  'Microsoft.PowerShell.Management\\Get-Service': ['Name'],
  'CimCmdlets\\Get-CimInstance': ['ClassName', 'OperationTimeoutSec'],
};

/** Types of .NET Framework 4.7.2 and of PowerShell 5.1. */
const knownTypes = new Set([
  'string', 'string[]', 'int', 'long', 'bool', 'guid', 'hashtable', 'array', 'object[]', 'ordered', 'Array', 'Console', 'Convert', 'Environment', 'DateTime',
  'System.Text.Encoding', 'System.StringComparer', 'System.InvalidOperationException',
  'System.Collections.Generic.List[string]', 'System.Collections.Generic.List[object]',
  'System.Collections.Generic.HashSet[string]', 'System.Collections.Generic.Queue[string]',
  'System.Management.Automation.ErrorRecord', 'System.Management.Automation.WarningRecord', 'System.Management.Automation.PSCustomObject',
  'System.Management.Automation.PSInvalidOperationException', 'System.Management.Automation.Host.HostException',
  'System.Management.Automation.CommandNotFoundException',
  'System.Security.Principal.WindowsIdentity', 'System.Security.Principal.WindowsPrincipal', 'System.Security.Principal.SecurityIdentifier',
  'System.Security.Principal.WindowsBuiltInRole',
]);

/** What PowerShell 7 has and Windows PowerShell 5.1 has not, and what makes code of text. */
const forbiddenTokens = ['QuestionMark', 'QuestionQuestion', 'QuestionQuestionEquals', 'QuestionDot', 'QuestionLBracket', 'AndAnd', 'OrOr', 'Clean'];
const forbiddenNodes = ['TernaryExpressionAst', 'PipelineChainAst', 'UsingStatementAst', 'TypeDefinitionAst', 'ConfigurationDefinitionAst', 'DataStatementAst'];
const forbiddenMethods = ['Invoke', 'InvokeScript', 'InvokeReturnAsIs', 'InvokeWithContext', 'ExpandString', 'NewScriptBlock', 'Create', 'GetNewClosure'];

/** Everything in these scripts that is not allowed; empty: nothing. */
function offences(scripts: readonly ScriptSyntax[]): readonly string[] {
  const own = new Set(scripts.flatMap(({ functions }) => functions));
  return scripts.flatMap((script) => [
    ...script.errors,
    ...script.tokens.filter((kind) => forbiddenTokens.includes(kind)),
    ...script.nodes.filter((kind) => forbiddenNodes.includes(kind)),
    ...script.types.filter((name) => !knownTypes.has(name)).map((name) => `[${name}]`),
    ...script.methods.filter((name) => forbiddenMethods.includes(name)).map((name) => `.${name}()`),
    ...script.commands.flatMap((command) => commandOffences(command, own)),
  ].map((offence) => `${script.file}: ${offence}`));
}

function commandOffences(command: CommandCall, own: ReadonlySet<string>): readonly string[] {
  const { name, operator, text } = command;
  if (operator === 'Dot' && /^\. "\$PSScriptRoot\/[a-z-]+\.ps1"$/.test(text)) return [];
  if (operator !== 'Unknown' || name === '') return [`called by a name that is no constant: ${text}`];
  if (own.has(name)) return command.positional.filter((argument) => !/^@[a-z]+$/.test(argument)).map(() => `argument without its parameter: ${text}`);
  if (name.startsWith('Hyper-V\\')) return cmdletOffences(command, cmdlets[name.slice('Hyper-V\\'.length)]);
  const allowed = Object.hasOwn(otherCommands, name) ? otherCommands[name] : undefined;
  if (allowed === undefined) return [`not on the list: ${text}`];
  const values = name === 'Where-Object' ? command.positional.filter((argument) => !argument.startsWith('{')) : command.positional;
  return [
    ...command.parameters.filter((parameter) => !allowed.includes(parameter)).map((parameter) => `-${parameter}: ${text}`),
    ...values.map((argument) => `argument without its parameter ${argument}: ${text}`),
  ];
}

function cmdletOffences({ name, parameters, positional, text }: CommandCall, fact: CmdletFact | undefined): readonly string[] {
  if (fact === undefined) return [`module 2.0 has no such cmdlet: ${name}`];
  const known = new Set([...fact.params.map((parameter) => parameter.name), ...(fact.shouldProcess ? ['Confirm'] : [])]);
  return [
    ...parameters.filter((parameter) => !known.has(parameter)).map((parameter) => `${name} has no -${parameter}`),
    ...parameters.filter((parameter) => parameter === 'Name' || parameter === 'VMName').map(() => `addressed by name: ${text}`),
    ...positional.map(() => `argument without its parameter: ${text}`),
    ...(fact.shouldProcess && !text.includes('-Confirm:$false') ? [`may ask: ${text}`] : []),
    ...(parameters.length === 0 && !['Hyper-V\\Get-VM', 'Hyper-V\\Get-VMHost'].includes(name) ? [`of everything: ${text}`] : []),
  ];
}

describe('the scripts of the bridge', () => {
  let scripts: readonly ScriptSyntax[] = [];
  beforeAll(async () => { scripts = await readSyntax(await bridgeScripts()); });

  it('contain nothing that is not allowed', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(offences(scripts)).toEqual([]);
  });

  it('call Hyper-V by its module\'s name', () => {
    const calls = scripts.flatMap(({ commands }) => commands.map(({ name }) => name));
    expect(calls.filter((name) => /-VM(?:$|[A-Z])|-VHD$/.test(name) && !name.startsWith('Hyper-V\\'))).toEqual([]);
    expect(calls.filter((name) => name.startsWith('Hyper-V\\')).length).toBeGreaterThan(20);
  });

  it('force nothing but a reset, which shuts no guest down', () => {
    const forced = scripts.flatMap(({ commands }) => commands.filter(({ parameters }) => parameters.includes('Force')));
    expect(forced.map(({ text }) => text)).toEqual(['Hyper-V\\Restart-VM -VM $vm -Type Reset -Force -Confirm:$false']);
  });

  it('have one file for each operation, and are all loaded by the module', async () => {
    const kebab = (kind: string): string => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const files = scripts.map(({ file }) => file);
    for (const kind of Object.keys(requestPlans)) expect(files).toContain(`${kebab(kind)}.ps1`);
    const loaded = scripts.flatMap(({ commands }) => commands.flatMap(({ operator, text }) => (operator === 'Dot' ? [path.basename(text, '"')] : [])));
    expect(loaded.toSorted()).toEqual(files.filter((file) => file.endsWith('.ps1')).toSorted());
    for (const file of await bridgeScripts()) expect((await readFile(file)).subarray(0, 3)).not.toEqual(Buffer.from('\ufeff'));
  });
});

describe('the reading of scripts', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['text made to code', 'Invoke-Expression "x"'], ['its alias', 'iex "x"'], ['a block of text', '[scriptblock]::Create("x").Invoke()'],
    ['a call by variable', '& $x'], ['a file by variable', '. $x'], ['a cmdlet without its module', 'Get-VM -Id $id'],
    ['an object by its name', 'Hyper-V\\Get-VM -Name $name'], ['an argument by its place', 'Hyper-V\\Get-VMSnapshot $vm'],
    ['a parameter that module 2.0 lacks', 'Hyper-V\\Set-VM -VM $vm -CheckpointFileLocation $p -Confirm:$false'],
    ['a cmdlet that may ask', 'Hyper-V\\Restore-VMSnapshot -VMSnapshot $s'], ['every checkpoint of the host', 'Hyper-V\\Get-VMSnapshot'],
    ['a ternary', '$x = $a ? 1 : 2'], ['a null coalescence', '$x = $a ?? 2'], ['a chain', 'Set-StrictMode -Version 3.0 && Set-StrictMode -Version 3.0'],
    ['a cmdlet of Utility', 'Get-Date'], ['a parameter that 5.1 lacks', 'ConvertTo-Json -InputObject $x -AsArray'],
    ['a type that is not on the list', '[System.Diagnostics.Process]::Start("x")'], ['broken syntax', 'if (1) {'],
  ];

  it.each(bad)('notices %s', async (_, text) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'script-'));
    try {
      const file = path.join(folder, 'bad.ps1');
      await writeFile(file, text);
      expect(offences(await readSyntax([file]))).not.toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
