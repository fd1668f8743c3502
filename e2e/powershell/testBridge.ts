import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bridgeFolder } from './powerShellLauncher.ts';

/** Operations that no host has, to see how requests and replies travel. Reading and writing them is the product's own. */
const operations = `
function Invoke-BridgeOperation {
    [CmdletBinding()] param([string]$Operation, [hashtable]$Arguments)
    switch ($Operation) {
        'ready' { return $PID }
        'echo' { return @{ echo = $Arguments.value } }
        'types' { return @{ types = @(foreach ($item in $Arguments.value) { if ($null -eq $item) { 'null' } else { $item.GetType().Name } }) } }
        'large' { return [string]::new('x', $Arguments.megabytes * 1MB) }
        'noise' {
            [Console]::Out.Write('half a line')
            [Console]::Out.Write("#beef.1 3 e30= #beef.1\`n")
            [Console]::Error.WriteLine('#< CLIXML <Objs Version="1.1.0.1"/>')
            [Console]::Error.Write([string]::new('e', 300000))
            Write-BridgeReply -Id 'beef.2' -Json '{}'
            return 'done'
        }
        'warn' { $PSCmdlet.WriteWarning('careful'); return 1 }
        'fail' { throw (New-BridgeError -Identifier 'Bridge Test' -Message $Arguments.value) }
        'exit' { [Environment]::Exit(3) }
        'hang' { [System.Threading.Thread]::Sleep(-1) }
    }
}
`;

export interface TestBridge {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** A copy of the product's bridge with these operations in place of its own, in a folder of a difficult name. */
export async function makeTestBridge(): Promise<TestBridge> {
  const parent = await mkdtemp(path.join(tmpdir(), 'bridge-'));
  const folder = path.join(parent, 'it\'s "quoted" $(here) `ü’ [1]');
  await cp(bridgeFolder, folder, { recursive: true });
  await appendFile(path.join(folder, 'HyperVBridge.psm1'), operations);
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
