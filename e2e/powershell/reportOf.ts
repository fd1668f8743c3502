import { expect } from 'vitest';
import { runEngine } from './runEngine.ts';

/** What one piece of script gave: its objects as text, its error records and its warnings. */
export interface Report {
  readonly values: readonly string[];
  readonly errors: readonly ReportedError[];
  readonly warnings: readonly string[];
}

export interface ReportedError {
  readonly identifier: string;
  readonly category: string;
  readonly target: string;
  readonly activity: string;
  readonly exceptionType: string;
  readonly message: string;
}

const reporter = `
function ConvertTo-Report([scriptblock] $Script) {
    $values = [System.Collections.Generic.List[object]]::new()
    $errors = [System.Collections.Generic.List[object]]::new()
    $warnings = [System.Collections.Generic.List[object]]::new()
    $everything = try { & $Script 2>&1 3>&1 } catch { $_ }
    foreach ($item in $everything) {
        if ($item -is [System.Management.Automation.WarningRecord]) { $warnings.Add($item.Message) }
        elseif ($item -isnot [System.Management.Automation.ErrorRecord]) { $values.Add("$item") }
        else {
            $errors.Add([ordered]@{
                identifier = $item.FullyQualifiedErrorId; category = "$($item.CategoryInfo.Category)"; target = $item.CategoryInfo.TargetName
                activity = $item.CategoryInfo.Activity; exceptionType = $item.Exception.GetType().FullName; message = $item.Exception.Message
            })
        }
    }
    [ordered]@{ values = $values; errors = $errors; warnings = $warnings }
}`;

/** Runs these pieces of script one after the other in one engine over the modules of this folder. */
export async function reportsOf<Name extends string>(modulePath: string, scripts: Readonly<Record<Name, string>>): Promise<Record<Name, Report>> {
  const entries = Object.entries<string>(scripts).map(([name, script]) => `'${name.replaceAll("'", "''")}' = ConvertTo-Report { ${script} }`);
  const run = await runEngine(`${reporter}\nConvertTo-Json -Depth 5 -Compress -InputObject ([ordered]@{\n${entries.join('\n')}\n})`, { modulePath });
  expect(run.stderr).toBe('');
  // What the cmdlets print past PowerShell, such as -WhatIf, comes before.
  return JSON.parse(run.stdout.trimEnd().split('\n').at(-1) ?? '') as Record<Name, Report>;
}

/** The same for a single piece of script. */
export async function reportOf(modulePath: string, script: string): Promise<Report> {
  return (await reportsOf(modulePath, { it: script })).it;
}
