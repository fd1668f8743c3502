import type { Intent, Operation, PowerOperationKind } from './operation.ts';
import type { Guid } from './vm.ts';

/** One thing to do, and what it is done to. The names only stand in a comment: objects are found by their ids. */
export interface ScriptStep {
  readonly vmId: Guid;
  readonly vmName: string;
  /** null for what is not about a checkpoint. */
  readonly checkpointName: string | null;
  readonly intent: Intent;
}

/**
 * PowerShell that does the same as this app would, for a person to read and to copy: the cmdlets and parameters of the scripts in
 * electron/host/powershell/bridge, without their checks. This app itself never runs it. Whatever a name holds, it stays a
 * literal. Lines end in LF.
 */
export function powerShellOf(steps: readonly ScriptStep[]): string {
  return steps.map((step) => linesOf(step).join('\n')).join('\n\n');
}

/** The step of an operation that was sent. */
export function stepOf(operation: Operation): ScriptStep {
  return {
    vmId: operation.vmId,
    vmName: operation.expect.vmName,
    checkpointName: 'expectCheckpoint' in operation ? operation.expectCheckpoint.name : null,
    intent: operation,
  };
}

/** Text as a PowerShell literal, with nothing in it that could end the literal, hide or turn the line round. */
export function literalOf(text: string): string {
  const pieces = [...text.matchAll(/[\p{C}\p{Zl}\p{Zp}]|[^\p{C}\p{Zl}\p{Zp}]+/gu)].map(([piece]) => (
    /^[\p{C}\p{Zl}\p{Zp}]$/u.test(piece) ? codeUnits(piece) : quoted(piece)
  ));
  if (pieces.length === 0) return quoted('');
  const [first] = pieces;
  if (pieces.length === 1 && first?.startsWith('\'')) return first;
  // A text in front makes the sum a text, whatever comes first.
  return `(${[...(first?.startsWith('\'') ? [] : [quoted('')]), ...pieces].join(' + ')})`;
}

/** PowerShell takes five characters for a single quote; doubled, each stands for itself. */
function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

function codeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `[char]0x${character.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`).join(' + ');
}

function linesOf({ vmId, vmName, checkpointName, intent }: ScriptStep): readonly string[] {
  const names = [vmName, ...(checkpointName === null ? [] : [checkpointName])];
  return [
    `# ${names.map(commented).join(': ')}`,
    `$vm = Hyper-V\\Get-VM -Id ${literalOf(vmId)}`,
    ...('checkpointId' in intent ? [`$checkpoint = Hyper-V\\Get-VMSnapshot -VM $vm | Where-Object Id -EQ ${literalOf(intent.checkpointId)}`] : []),
    ...commandsOf(intent),
  ];
}

/** A comment ends where its line does, so nothing may end the line. */
function commented(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

const powerCommands: Readonly<Record<PowerOperationKind, string>> = {
  start: 'Start-VM -VM $vm',
  shutDown: 'Stop-VM -VM $vm',
  turnOff: 'Stop-VM -VM $vm -TurnOff',
  save: 'Save-VM -VM $vm',
  deleteSavedState: 'Remove-VMSavedState -VM $vm',
  pause: 'Suspend-VM -VM $vm',
  resume: 'Resume-VM -VM $vm',
  reset: 'Restart-VM -VM $vm -Type Reset -Force',
};

function commandsOf(intent: Intent): readonly string[] {
  return commandTextsOf(intent).map((command) => `Hyper-V\\${command} -Confirm:$false`);
}

function commandTextsOf(intent: Intent): readonly string[] {
  switch (intent.kind) {
    case 'setCheckpointType': return [`Set-VM -VM $vm -CheckpointType ${intent.checkpointType}`];
    case 'setAutomaticCheckpoints': return [`Set-VM -VM $vm -AutomaticCheckpointsEnabled $${String(intent.enabled)}`];
    case 'setCheckpointLocation': return [`Set-VM -VM $vm -SnapshotFileLocation ${literalOf(intent.path)}`];
    case 'createCheckpoint': return [create(intent.name)];
    case 'applyCheckpoint': return [apply];
    case 'createAndApply': return [create(intent.name), apply];
    case 'renameCheckpoint': return [`Rename-VMSnapshot -VMSnapshot $checkpoint -NewName ${literalOf(intent.newName)}`];
    case 'deleteCheckpoint': return [remove];
    case 'deleteSubtree': return [`${remove} -IncludeAllChildSnapshots`];
    default: return [powerCommands[intent.kind]];
  }
}

const apply = 'Restore-VMSnapshot -VMSnapshot $checkpoint';
const remove = 'Remove-VMSnapshot -VMSnapshot $checkpoint';

function create(name: string | null): string {
  return name === null ? 'Checkpoint-VM -VM $vm' : `Checkpoint-VM -VM $vm -SnapshotName ${literalOf(name)}`;
}
