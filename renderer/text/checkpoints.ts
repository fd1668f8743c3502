import { kindOf, type Checkpoint, type CheckpointKind } from '../../shared/domain/checkpoint.ts';
import type { NodeDefect } from '../../shared/domain/tree.ts';
import { formats } from './format.ts';
import { named, say, visibleName, type Sentence } from './sentence.ts';
import { vmStateTexts } from './virtualMachines.ts';

export const kindTexts: Readonly<Record<CheckpointKind, string>> = {
  production: 'Production',
  standardWithMemory: 'Standard, with memory',
  fellBackToStandard: 'Fell back to standard',
  vmWasOff: 'VM was off',
  vmWasSaved: 'VM was saved',
  withMemory: 'With memory',
  noMemory: 'No memory',
  unclear: 'Unclear',
  recovery: 'Recovery',
  planned: 'Planned',
  missing: 'Missing',
  replica: 'Replica',
  unknown: 'Unknown kind',
};

/** What made the checkpoints that are not the user's, where Hyper-V's kind tells. */
export const kindMakers: Readonly<Partial<Record<CheckpointKind, string>>> = { recovery: 'by backup', replica: 'by replication' };

export const fellBackExplanation = 'A production checkpoint was asked for. The guest did not take part, so Hyper-V made a standard one, with memory.';

const kindExplanations: Readonly<Partial<Record<CheckpointKind, string>>> = {
  production: 'A production checkpoint was asked for and made: disks only, consistent like a backup.',
  fellBackToStandard: fellBackExplanation,
  withMemory: 'Made by something other than this app, which can tell only that it holds the guest’s memory.',
  noMemory: 'Holds no memory. Hyper-V does not tell a production checkpoint from one of a machine that was off.',
  unclear: 'Hyper-V reports a state for it that says neither memory nor no memory.',
  recovery: 'Made by backup software, which normally removes it itself. It is shown and left alone.',
  planned: 'Belongs to a planned virtual machine. It is shown and left alone.',
  missing: 'Hyper-V says its data is missing.',
  replica: 'A recovery point of Hyper-V Replica. It is shown and left alone.',
  unknown: 'A kind of checkpoint this app does not know. It is shown and left alone.',
};

/** More of a checkpoint's kind, where it needs more than its name. */
export function kindExplanation(checkpoint: Checkpoint): string | undefined {
  const kind = kindOf(checkpoint);
  const { origin } = checkpoint;
  // This app's own too may be of a kind that cannot be told, as one of a paused machine is.
  const isOwnUntold = origin !== null && (kind === 'withMemory' || kind === 'noMemory');
  if (!isOwnUntold) return kindExplanations[kind];
  const holds = kind === 'withMemory' ? 'it holds the guest’s memory' : 'it holds no memory';
  if (!Object.hasOwn(vmStateTexts, origin.vmState) || origin.vmState === 'Unknown') return `Made by this app; ${holds}.`;
  return `Made by this app while the machine was ${vmStateTexts[origin.vmState].toLowerCase()}; ${holds}.`;
}

export const defectTexts: Readonly<Record<NodeDefect, { readonly label: string; readonly explanation: string }>> = {
  orphan: { label: 'Parent missing', explanation: 'It names a parent that the host does not list.' },
  selfParent: { label: 'Its own parent', explanation: 'It names itself as its parent.' },
  cycle: { label: 'In a circle', explanation: 'Following its parents leads back to itself.' },
  duplicate: { label: 'Same id again', explanation: 'Another checkpoint has the same id, so it cannot be changed safely.' },
};

export const treeTexts = {
  columns: { checkpoint: 'Checkpoint', kind: 'Kind', created: 'Created', size: 'Size', notes: 'Notes' },
  nameOf: (vmName: string): string => `Checkpoints of ${visibleName(vmName)}`,
  now: 'Now',
  nowFrom: (vmState: string, parentName: string, since: string | null): Sentence => (
    since === null ? say`${vmState.toLowerCase()}, from ${named(parentName)}` : say`${vmState.toLowerCase()}, from ${named(parentName)}, ${since}`
  ),
  /** What was done since its checkpoint, at most: an older one may have been applied later than it was made. */
  since: (atMost: string, size: string | null): string => (size === null ? `${atMost} later` : `${atMost} and ${size} later`),
  nowAlone: (vmState: string): string => `${vmState.toLowerCase()}, no checkpoint before it`,
  nowParentMissing: (vmState: string): string => `${vmState.toLowerCase()}, from a checkpoint the host does not list`,
  automatic: 'Automatic',
  automaticHint: 'Made by Hyper-V when the machine started; removed at a clean shutdown.',
  readOnly: 'read-only',
  sizeUnknown: 'size unknown',
  folded: (count: string): string => `${count} more`,
  fold: 'Collapse',
  unfold: 'Expand',
  foldAll: 'Collapse all',
  unfoldAll: 'Expand all',
  nothingToFold: 'No branch is open',
  nothingToUnfold: 'No branch is collapsed',
  count: (count: number, size: string | null, diskCount: number): string => {
    const checkpoints = count === 1 ? '1 checkpoint' : `${formats.count(count)} checkpoints`;
    return size === null ? checkpoints : `${checkpoints}, ${size} beside the ${baseDisk(diskCount)}`;
  },
  severalSelected: (count: number): string => `${String(count)} virtual machines are selected.`,
  severalHint: 'Select a single one to see its checkpoints.',
  noSelection: 'Select a virtual machine to see its checkpoints.',
} as const;

export const renameTexts = {
  newName: (name: string): string => `New name of ${visibleName(name)}`,
  /** Somebody else renamed it while the field was open. */
  renamedMeanwhile: (name: string): Sentence => say`The host now calls it ${named(name)}`,
  sending: 'Renaming…',
} as const;

/** Bytes as the tree shows them; 0: all of its disks are base disks. */
export function sizeText(size: number | 'reading' | 'unknown', diskCount: number): string {
  if (size === 'reading') return '…';
  if (size === 'unknown') return 'unknown';
  return size === 0 ? baseDisk(diskCount) : formats.size(size);
}

function baseDisk(diskCount: number): string {
  return diskCount > 1 ? 'base disks' : 'base disk';
}
