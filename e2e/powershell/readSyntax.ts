import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { bridgeFolder } from './powerShellLauncher.ts';
import { runEngine } from './runEngine.ts';

/** One call of a command, as the parser sees it. */
export interface CommandCall {
  /** Empty where the name is not a constant. */
  readonly name: string;
  /** Unknown for a plain call, Ampersand, or Dot. */
  readonly operator: string;
  readonly parameters: readonly string[];
  /** Arguments that follow no parameter, as written. */
  readonly positional: readonly string[];
  readonly text: string;
}

/** What a script is made of. */
export interface ScriptSyntax {
  readonly file: string;
  readonly errors: readonly string[];
  readonly commands: readonly CommandCall[];
  /** Functions it defines. */
  readonly functions: readonly string[];
  /** Kinds of its tokens and of the nodes of its tree, each once. */
  readonly tokens: readonly string[];
  readonly nodes: readonly string[];
  /** Type names in brackets, and names of members that are called. */
  readonly types: readonly string[];
  readonly methods: readonly string[];
}

const reader = `
function Read-Command($Command) {
    $elements = @($Command.CommandElements)
    $isName = $Command.InvocationOperator -ne 'Unknown' -or $null -ne $Command.GetCommandName()
    $parameters = @(); $positional = @(); $isValue = $false
    for ($i = 1; $i -lt $elements.Count; $i++) {
        $element = $elements[$i]
        if ($element -is [System.Management.Automation.Language.CommandParameterAst]) {
            $parameters += $element.ParameterName; $isValue = $null -eq $element.Argument; continue
        }
        if (-not $isValue) { $positional += $element.Extent.Text }
        $isValue = $false
    }
    [ordered]@{
        name = [string]$Command.GetCommandName(); operator = [string]$Command.InvocationOperator
        parameters = $parameters; positional = $positional; text = $Command.Extent.Text
    }
}
function Read-Script($Path) {
    $tokens = $null; $errors = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref]$tokens, [ref]$errors)
    $nodes = @($tree.FindAll({ $true }, $true))
    $kinds = [System.Collections.Generic.SortedSet[string]]::new()
    foreach ($token in $tokens) { $null = $kinds.Add([string]$token.Kind) }
    $nodeNames = [System.Collections.Generic.SortedSet[string]]::new()
    foreach ($node in $nodes) { $null = $nodeNames.Add($node.GetType().Name) }
    [ordered]@{
        file = [System.IO.Path]::GetFileName($Path)
        errors = @(foreach ($problem in $errors) { $problem.Message })
        commands = @(foreach ($node in $nodes) { if ($node -is [System.Management.Automation.Language.CommandAst]) { Read-Command $node } })
        functions = @(foreach ($node in $nodes) { if ($node -is [System.Management.Automation.Language.FunctionDefinitionAst]) { $node.Name } })
        tokens = @($kinds); nodes = @($nodeNames)
        types = @(foreach ($node in $nodes) {
            if ($node -is [System.Management.Automation.Language.TypeExpressionAst] -or $node -is [System.Management.Automation.Language.TypeConstraintAst]) { $node.TypeName.FullName } })
        methods = @(foreach ($node in $nodes) { if ($node -is [System.Management.Automation.Language.InvokeMemberExpressionAst]) { $node.Member.Extent.Text } })
    }
}
`;

/** Reads PowerShell files with PowerShell's own parser. */
export async function readSyntax(files: readonly string[]): Promise<readonly ScriptSyntax[]> {
  const paths = files.map((file) => `'${file.replaceAll('\'', '\'\'')}'`).join(', ');
  const script = `${reader}\n$all = @(foreach ($path in @(${paths})) { Read-Script $path })\n`
    + '[Console]::Out.Write((ConvertTo-Json -InputObject $all -Depth 8 -Compress))';
  const { stdout, stderr } = await runEngine(script);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly ScriptSyntax[];
}

/** All PowerShell files of the product. */
export async function bridgeScripts(): Promise<readonly string[]> {
  const names = await readdir(bridgeFolder);
  return names.filter((name) => /\.ps(?:1|m1|d1)$/.test(name)).map((name) => path.join(bridgeFolder, name));
}
