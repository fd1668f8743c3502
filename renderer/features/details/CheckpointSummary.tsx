import type { ReactNode } from 'react';
import { kindOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { predict } from '../../../shared/domain/effects.ts';
import { isOnBaseDisk } from '../../../shared/domain/figures.ts';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import type { Guid, Vm } from '../../../shared/domain/vm.ts';
import type { AttachedDisk, CheckpointContents, VmDetails } from '../../../shared/domain/vmDetails.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import { defectTexts, kindExplanation, kindTexts } from '../../text/checkpoints.ts';
import { afterApplyHint, stateOrUnknown } from '../../text/stateAfter.ts';
import { formats } from '../../text/format.ts';
import { checkpointTypeTexts, vmStateTexts } from '../../text/virtualMachines.ts';
import { detailsTexts } from '../../text/details.ts';
import { FactList, type Fact } from '../../ui/FactList.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { checkpointSizeText, fromDetails, memoryText, switchNames, told } from './told.tsx';

const { checkpoint: labels } = detailsTexts;

interface Subject {
  readonly vm: Vm; readonly node: CheckpointNode; readonly checkpoints: readonly Checkpoint[]; readonly state: DetailsState;
}

/** What a checkpoint holds, where it stands, and what applying it leaves. */
export function CheckpointSummary(subject: Subject) {
  const now = useClockStore(minuteIn);
  const facts = [...identityOf(subject, now), ...contentsOf(subject), ...placeOf(subject), ...remarksOn(subject)];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}

function identityOf({ vm, node: { checkpoint }, checkpoints }: Subject, now: number): readonly Fact[] {
  const stateAfter = predict({ kind: 'applyCheckpoint', checkpointId: checkpoint.id }, vm, checkpoints)?.vmStateAfter ?? null;
  return [
    { label: labels.name, value: <VisibleName name={checkpoint.name} wraps /> },
    { label: labels.kind, value: kindTexts[kindOf(checkpoint)] },
    { label: labels.created, value: detailsTexts.createdAgo(formats.dateTime(checkpoint.createdAt), formats.age(checkpoint.createdAt, now)) },
    { label: labels.after, value: `${stateOrUnknown(stateAfter)}: ${afterApplyHint(stateAfter, checkpoint.hasMemory)}` },
  ];
}

function contentsOf({ node: { checkpoint }, state }: Subject): readonly Fact[] {
  const { id } = checkpoint;
  const { vm: parts } = detailsTexts;
  const fromContents = (show: (contents: CheckpointContents, details: VmDetails) => ReactNode) => fromDetails(state, (details) => {
    const contents = details.checkpoints.find(({ checkpointId }) => checkpointId === id);
    return told(contents ?? null, (found) => show(found, details));
  });
  return [
    { label: parts.processors, value: fromContents(({ processorCount }) => told(processorCount, formats.count)) },
    { label: parts.memory, value: fromContents(({ memory }) => told(memory, memoryText)) },
    { label: parts.disks, value: fromContents(({ disks }, details) => disksText(disks, details, id)) },
    { label: parts.network, value: fromContents(({ networkAdapters }) => switchNames(networkAdapters)) },
    { label: labels.memory, value: holdsMemoryText(checkpoint.hasMemory) },
    { label: parts.generation, value: fromContents(({ generation }) => told(generation, formats.count)) },
    { label: parts.version, value: fromContents(({ version }) => told(version, (text) => text)) },
  ];
}

function placeOf({ node: { checkpoint, children }, checkpoints }: Subject): readonly (Fact | null)[] {
  return [
    askedFor(checkpoint),
    { label: labels.parent, value: parentOf(checkpoint, checkpoints) },
    { label: labels.children, value: formats.count(children.length) },
  ];
}

function remarksOn({ node: { checkpoint, defect } }: Subject): readonly (Fact | null)[] {
  const explanation = kindExplanation(checkpoint);
  return [
    defect === null ? null : { label: labels.defect, value: defectTexts[defect].explanation, isWide: true },
    explanation === undefined ? null : { label: labels.meaning, value: explanation, isWide: true },
    checkpoint.notes === '' ? null : { label: labels.notes, value: checkpoint.notes, isWide: true },
  ];
}

function disksText(disks: readonly AttachedDisk[], details: VmDetails, checkpointId: Guid): string {
  if (disks.length === 0) return detailsTexts.noDisks;
  return isOnBaseDisk(details, checkpointId) ? detailsTexts.disksOnBase(disks.length) : detailsTexts.disksAndSize(disks.length, checkpointSizeText(details, checkpointId));
}

function holdsMemoryText(hasMemory: boolean | null): string {
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
