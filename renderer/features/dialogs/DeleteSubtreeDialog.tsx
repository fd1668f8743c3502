import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { kindOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { predict } from '../../../shared/domain/effects.ts';
import { sizeOfCheckpoint } from '../../../shared/domain/figures.ts';
import { freedBySubtree, mergedBySubtree } from '../../../shared/domain/mergeFigures.ts';
import { buildTree, subtreeIds } from '../../../shared/domain/tree.ts';
import { runBatch } from '../../commands/batch.ts';
import { useCommandContext } from '../../commands/context.ts';
import { deleteSubtreeSteps } from '../../commands/deleteCheckpoint.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { kindTexts } from '../../text/checkpoints.ts';
import { deleteTexts, subtreeTexts } from '../../text/checkpointDialogs.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { formats } from '../../text/format.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { FigureCard } from '../../ui/FigureCard.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { EffectPicture } from '../effects/EffectPicture.tsx';
import { OneResult } from './BatchResults.tsx';
import { CheckpointLead } from './CheckpointLead.tsx';
import { CheckpointName } from './CheckpointName.tsx';
import { upTo } from './DeleteConsequences.tsx';
import { DetailsReading } from '../details/DetailsReading.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { useFreshDetails } from './useFreshDetails.ts';
import { useOwnBatch, usePhase } from './useOwnBatch.ts';

const useStyles = makeStyles({
  list: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))', gap: '12px' },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexShrink: 0 },
  number: { width: '90px' },
});

/** Deletes a checkpoint with all that hangs from it; how many that are is typed first. */
export function DeleteSubtreeDialog(subject: CheckpointSubject) {
  const { vm, checkpoint } = subject;
  const styles = useStyles();
  const check = checkRequest('deleteSubtree', contextOf(vm, useCommandContext(), checkpoint.id));
  const phase = usePhase();
  const batch = useOwnBatch();
  const [typed, setTyped] = useState('');
  const countId = useId();
  const buttonRef = useRef<HTMLElement>(null);
  const { view, doomed, effect, chosenIds } = useDoomed(subject);
  // The figure is compared with what is listed now: a subtree that grew while it was typed has another one.
  const mustType = doomed.length > 1 && typed.trim() !== String(doomed.length);
  const reason = check.allowed ? (mustType ? subtreeTexts.typeFirst : null) : check.reason;

  return (
    <DialogFrame
      title={subtreeTexts.title(checkpoint.name, vm.name)} onClose={closeDialog}
      lead={<CheckpointLead {...subject} more={subtreeTexts.lead(doomed.length)} />}
      actions={(
        <DialogButtons
          isRunning={phase === 'running'} isOver={phase === 'over'} startsOnCancel vm={vm}
          condition={doomed.length > 1 && phase === 'deciding' && (
            <div className={styles.count}>
              <Label htmlFor={countId}>{subtreeTexts.typeCount(doomed.length)}</Label>
              <Input
                id={countId} className={styles.number} value={typed} inputMode="numeric" onChange={(_, { value }) => setTyped(value)}
                // Only when the key is let go: a key held down would go on to press the button.
                onKeyUp={({ key }) => { if (key === 'Enter' && reason === null) buttonRef.current?.focus(); }}
              />
            </div>
          )}
          choices={[{
            label: subtreeTexts.confirm, reason, buttonRef: (element) => { buttonRef.current = element; },
            onChoose: () => void runBatch({ steps: deleteSubtreeSteps(checkpoint.id, view), order: 'eachNeedsTheLast', closesWhenWell: true, isRepeatable: false }),
          }]}
          scripts={[{
            title: null,
            steps: [{ vmId: vm.id, vmName: vm.name, checkpointName: checkpoint.name, intent: { kind: 'deleteSubtree', checkpointId: checkpoint.id } }],
          }]}
        />
      )}
    >
      {effect !== null && <EffectPicture view={view} effect={effect} chosenIds={chosenIds} stateAfter={effect.vmStateAfter} />}
      <Doomed {...subject} doomed={doomed} />
      <OneResult batch={batch} />
    </DialogFrame>
  );
}

function useDoomed({ vm, checkpoint, checkpoints }: CheckpointSubject) {
  return useMemo(() => {
    const tree = buildTree(checkpoints, vm.parentCheckpointId);
    return {
      view: { vm, checkpoints },
      doomed: subtreeIds(tree, checkpoint.id).flatMap((id) => tree.byId.get(id)?.checkpoint ?? []),
      effect: predict({ kind: 'deleteSubtree', checkpointId: checkpoint.id }, vm, checkpoints),
      chosenIds: [checkpoint.id],
    };
  }, [vm, checkpoint.id, checkpoints]);
}

/** Everything that goes, by name, and what becomes of its disks. */
function Doomed({ vm, checkpoint, checkpoints, doomed }: CheckpointSubject & { readonly doomed: readonly Checkpoint[] }) {
  const styles = useStyles();
  const { details, isReading } = useFreshDetails(vm.id, checkpoints);
  const freed = details === null ? null : freedBySubtree(details, checkpoint.id, doomed.map(({ id }) => id));
  const merged = details === null ? null : mergedBySubtree(details, checkpoint.id);
  const sizeOf = (id: string): string => {
    if (isReading) return dialogTexts.figureComing;
    const bytes = details === null ? null : sizeOfCheckpoint(details, id);
    return bytes === null ? deleteTexts.unknown : formats.size(bytes);
  };
  const { checkpoint: name, kind, created, size } = subtreeTexts.columns;
  return (
    <>
      <div className={styles.cards}>
        <FigureCard label={subtreeTexts.freed} value={isReading ? dialogTexts.readingFigures : upTo(freed)} hint={freed === 0 ? subtreeTexts.freedNoneHint : subtreeTexts.freedHint} />
        <FigureCard
          label={deleteTexts.merged} value={isReading ? <>{dialogTexts.readingFigures} <DetailsReading label="" /></> : upTo(merged)}
          hint={merged === 0 ? subtreeTexts.mergedHintNone : subtreeTexts.mergedHintKept}
        />
        <FigureCard label={deleteTexts.after} value={vmStateText(vm.state, vm.stateNumber)} hint={deleteTexts.afterHint} />
      </div>
      <div className={styles.list} tabIndex={0} role="group" aria-label={subtreeTexts.list}>
        <PlainTable
          name={subtreeTexts.list} columns={[{ title: name }, { title: kind, isTight: true }, { title: created, isTight: true }, { title: size, isFigure: true }]}
          rows={doomed.map((one) => ({
            key: one.id,
            cells: [
              <CheckpointName key="name" checkpoint={one} checkpoints={checkpoints} />, kindTexts[kindOf(one)], formats.dateTime(one.createdAt), sizeOf(one.id),
            ],
          }))}
        />
      </div>
    </>
  );
}
