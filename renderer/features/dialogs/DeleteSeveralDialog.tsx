import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { kindOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { deletePlan, type DeleteStep } from '../../../shared/domain/deletePlan.ts';
import type { Effect } from '../../../shared/domain/effects.ts';
import { mergedInTurn } from '../../../shared/domain/mergeFigures.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { runBatch } from '../../commands/batch.ts';
import { deleteSteps } from '../../commands/deleteCheckpoint.ts';
import { reasonOf } from '../../commands/command.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import type { LeftOut, Step } from '../../state/batchStore.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { kindTexts } from '../../text/checkpoints.ts';
import { deleteTexts } from '../../text/checkpointDialogs.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { formats } from '../../text/format.ts';
import { batchTexts } from '../../text/results.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { EffectPicture } from '../effects/EffectPicture.tsx';
import { BatchResults, stopChoices } from './BatchResults.tsx';
import { CheckpointName } from './CheckpointName.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { GoneNotice } from './GoneNotice.tsx';
import { SameNameNote } from './SameName.tsx';
import { DetailsReading } from '../details/DetailsReading.tsx';
import { useFreshDetails } from './useFreshDetails.ts';
import { useOwnBatch, usePhase } from './useOwnBatch.ts';

const useStyles = makeStyles({
  list: { maxHeight: '30vh', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM },
});

/** Deletes several checkpoints of one machine, each an operation by itself. */
export function DeleteSeveralDialog({ vm, checkpoints, chosen }: {
  readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly chosen: readonly Checkpoint[];
}) {
  const context = useCommandContext();
  const phase = usePhase();
  const batch = useOwnBatch();
  const { view, plan, effect, chosenIds } = usePlan(vm, checkpoints, chosen);
  const refusal = chosen.map(({ id }) => reasonOf(checkRequest('deleteCheckpoint', contextOf(vm, context, id)))).find((reason) => reason !== null);
  const reason = plan === null ? deleteTexts.noPlan : (refusal ?? null);
  const steps = plan ?? [];

  return (
    <DialogFrame
      title={deleteTexts.titleSeveral(chosen.length, vm.name)} onClose={closeDialog}
      lead={<><SameNameNote vm={vm} /><div>{deleteTexts.leadSeveral} {deleteTexts.others}</div></>}
      actions={(
        <DialogButtons
          isRunning={phase === 'running'} isOver={phase === 'over'} startsOnCancel vm={vm}
          choices={[{
            label: deleteTexts.confirmSeveral(chosen.length), reason,
            onChoose: () => void runBatch({ steps: deleteSteps(steps), order: 'eachNeedsTheLast', closesWhenWell: true, isRepeatable: false }),
          }]}
          runningChoices={stopChoices(batch)}
          scripts={[{
            title: null,
            steps: steps.map(({ checkpoint }) => (
              { vmId: vm.id, vmName: vm.name, checkpointName: checkpoint.name, intent: { kind: 'deleteCheckpoint', checkpointId: checkpoint.id } }
            )),
          }]}
        />
      )}
    >
      {effect !== null && <EffectPicture view={view} effect={effect} chosenIds={chosenIds} stateAfter={effect.vmStateAfter} />}
      <GoneNotice things={chosen} textOf={batchTexts.goneCheckpoints} />
      {batch === null ? <Planned vm={vm} checkpoints={checkpoints} plan={steps} /> : (
        <BatchResults batch={batch} nameOf={(one) => <NameOf one={one} checkpoints={checkpoints} />} />
      )}
    </DialogFrame>
  );
}

/** Also of one that has gone since. */
function NameOf({ one, checkpoints }: { readonly one: Step | LeftOut; readonly checkpoints: readonly Checkpoint[] }) {
  const checkpoint = checkpoints.find(({ id }) => id === one.key);
  if (checkpoint !== undefined) return <CheckpointName checkpoint={checkpoint} checkpoints={checkpoints} />;
  return 'request' in one && 'expectCheckpoint' in one.request ? <VisibleName name={one.request.expectCheckpoint.name} wraps /> : null;
}

/** The plan, and what all its steps together make of the tree. */
function usePlan(vm: Vm, checkpoints: readonly Checkpoint[], chosen: readonly Checkpoint[]) {
  return useMemo(() => {
    const view = { vm, checkpoints };
    const chosenIds = chosen.map(({ id }) => id);
    const plan = deletePlan(chosenIds, view);
    return { view, chosenIds, plan, effect: plan === null ? null : together(plan, view.checkpoints) };
  }, [vm, checkpoints, chosen]);
}

function together(plan: readonly DeleteStep[], before: readonly Checkpoint[]): Effect | null {
  const last = plan.at(-1)?.effect;
  if (last === undefined) return null;
  const parents = new Map(before.map(({ id, parentId }) => [id, parentId]));
  return {
    ...last,
    removedIds: plan.flatMap(({ effect }) => effect.removedIds),
    reparentedIds: last.checkpointsAfter.filter(({ id, parentId }) => parents.get(id) !== parentId).map(({ id }) => id),
  };
}

function Planned({ vm, checkpoints, plan }: { readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly plan: readonly DeleteStep[] }) {
  const styles = useStyles();
  const { details, isReading } = useFreshDetails(vm.id, checkpoints);
  const merged = details === null ? [] : mergedInTurn(details, plan.map(({ checkpoint }) => checkpoint.id));
  const sizeAt = (index: number): string => {
    if (isReading) return dialogTexts.figureComing;
    const bytes = merged[index] ?? null;
    if (bytes === null) return deleteTexts.unknown;
    return bytes === 0 ? deleteTexts.mergedNothing : formats.size(bytes);
  };
  const { checkpoint: name, kind, created, merged: size } = deleteTexts.columns;
  return (
    <>
      <div className={styles.list} tabIndex={0} role="group" aria-label={deleteTexts.list}>
        <PlainTable
          name={deleteTexts.list}
          columns={[{ title: name }, { title: kind, isTight: true }, { title: created, isTight: true }, { title: size, isFigure: true }]}
          rows={plan.map(({ checkpoint }, index) => ({
            key: checkpoint.id,
            cells: [
              <CheckpointName key="name" checkpoint={checkpoint} checkpoints={checkpoints} />, kindTexts[kindOf(checkpoint)],
              formats.dateTime(checkpoint.createdAt), sizeAt(index),
            ],
          }))}
        />
      </div>
      <DetailsReading />
    </>
  );
}
