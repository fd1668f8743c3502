import type { CheckpointKind } from '../../shared/domain/checkpoint.ts';
import type { NodeDefect } from '../../shared/domain/tree.ts';
import { named, say, visibleName, type Sentence } from './sentence.ts';

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

/** Where a kind needs more than its name. */
export const kindExplanations: Readonly<Partial<Record<CheckpointKind, string>>> = {
  production: 'A production checkpoint was asked for and made: disks only, consistent like a backup.',
  fellBackToStandard: 'A production checkpoint was asked for. The guest did not take part, so Hyper-V made a standard one, with memory.',
  withMemory: 'Made by something other than this app, which can tell only that it holds the guest’s memory.',
  noMemory: 'Holds no memory. Hyper-V does not tell a production checkpoint from one of a machine that was off.',
  unclear: 'Hyper-V reports a state for it that says neither memory nor no memory.',
  recovery: 'Made by backup software, which removes it itself. It is shown and left alone.',
  planned: 'Belongs to a planned virtual machine. It is shown and left alone.',
  missing: 'Hyper-V says its data is missing.',
  replica: 'A recovery point of Hyper-V Replica. It is shown and left alone.',
  unknown: 'A kind of checkpoint this app does not know. It is shown and left alone.',
};

export const defectTexts: Readonly<Record<NodeDefect, { readonly label: string; readonly explanation: string }>> = {
  orphan: { label: 'Parent missing', explanation: 'It names a parent that the host does not list.' },
  selfParent: { label: 'Its own parent', explanation: 'It names itself as its parent.' },
  cycle: { label: 'In a circle', explanation: 'Following its parents leads back to itself.' },
  duplicate: { label: 'Same id again', explanation: 'Another checkpoint has the same id, so it cannot be changed safely.' },
};

export const treeTexts = {
  columns: { checkpoint: 'Checkpoint', kind: 'Kind', created: 'Created', notes: 'Notes' },
  nameOf: (vmName: string): string => `Checkpoints of ${visibleName(vmName)}`,
  now: 'Now',
  nowFrom: (vmState: string, parentName: string): Sentence => say`${vmState.toLowerCase()}, from ${named(parentName)}`,
  nowAlone: (vmState: string): string => `${vmState.toLowerCase()}, no checkpoint before it`,
  nowParentMissing: (vmState: string): string => `${vmState.toLowerCase()}, from a checkpoint the host does not list`,
  automatic: 'Automatic',
  automaticHint: 'Made by Hyper-V when the machine started; removed at a clean shutdown.',
  folded: (count: string): string => `${count} more`,
  count: (count: number): string => (count === 1 ? '1 checkpoint' : `${String(count)} checkpoints`),
  severalSelected: (count: number): string => `${String(count)} virtual machines are selected.`,
  severalHint: 'Select one alone to see its checkpoints.',
  noSelection: 'Select a virtual machine to see its checkpoints.',
} as const;
