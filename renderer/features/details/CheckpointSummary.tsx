import { kindOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { predict } from '../../../shared/domain/effects.ts';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { defectTexts, kindExplanations, kindTexts } from '../../text/checkpoints.ts';
import { afterApplyHint, stateOrUnknown } from '../../text/checkpointDialogs.ts';
import { formats } from '../../text/format.ts';
import { checkpointTypeTexts, vmStateTexts } from '../../text/virtualMachines.ts';
import { detailsTexts } from '../../text/details.ts';
import { FactList, type Fact } from '../../ui/FactList.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

const { checkpoint: labels } = detailsTexts;

interface Subject { readonly vm: Vm; readonly node: CheckpointNode; readonly checkpoints: readonly Checkpoint[] }

/** What is known of a checkpoint without reading its files, and what applying it leaves. */
export function CheckpointSummary(subject: Subject) {
  const now = useClockStore(minuteIn);
  return <FactList facts={factsOf(subject, now)} />;
}

function factsOf({ vm, node, checkpoints }: Subject, now: number): readonly Fact[] {
  const { checkpoint, defect } = node;
  const kind = kindOf(checkpoint);
  const stateAfter = predict({ kind: 'applyCheckpoint', checkpointId: checkpoint.id }, vm, checkpoints)?.vmStateAfter ?? null;
  const created = detailsTexts.createdAgo(formats.dateTime(checkpoint.createdAt), formats.age(checkpoint.createdAt, now));
  const explanation = kindExplanations[kind];
  const facts: (Fact | null)[] = [
    { label: labels.name, value: <VisibleName name={checkpoint.name} wraps /> },
    { label: labels.kind, value: kindTexts[kind] },
    { label: labels.created, value: created },
    { label: labels.memory, value: memoryText(checkpoint.hasMemory) },
    { label: labels.after, value: `${stateOrUnknown(stateAfter)}: ${afterApplyHint(stateAfter, checkpoint.hasMemory)}` },
    { label: labels.parent, value: parentOf(checkpoint, checkpoints) },
    { label: labels.children, value: formats.count(node.children.length) },
    askedFor(checkpoint),
    defect === null ? null : { label: labels.defect, value: defectTexts[defect].explanation, isWide: true },
    explanation === undefined ? null : { label: labels.meaning, value: explanation, isWide: true },
    checkpoint.notes === '' ? null : { label: labels.notes, value: checkpoint.notes, isWide: true },
  ];
  return facts.filter((fact) => fact !== null);
}

function memoryText(hasMemory: boolean | null): string {
  if (hasMemory === null) return detailsTexts.unknown;
  return hasMemory ? detailsTexts.yes : detailsTexts.no;
}

function parentOf({ parentId }: Checkpoint, checkpoints: readonly Checkpoint[]) {
  if (parentId === null) return detailsTexts.noParent;
  const parent = checkpoints.find(({ id }) => id === parentId);
  return parent === undefined ? detailsTexts.parentMissing : <VisibleName name={parent.name} wraps />;
}

function askedFor({ origin }: Checkpoint): Fact | null {
  if (origin === null) return null;
  return { label: labels.asked, value: detailsTexts.askedFor(checkpointTypeTexts[origin.askedType], vmStateTexts[origin.vmState]) };
}
