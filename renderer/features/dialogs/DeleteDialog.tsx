import { useMemo } from 'react';
import { deletePlan } from '../../../shared/domain/deletePlan.ts';
import { runBatch } from '../../commands/batch.ts';
import { deleteSteps } from '../../commands/deleteCheckpoint.ts';
import { useCommandContext } from '../../commands/context.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { deleteTexts } from '../../text/checkpointDialogs.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { EffectPicture } from '../effects/EffectPicture.tsx';
import { OneResult } from './BatchResults.tsx';
import { CheckpointLead } from './CheckpointLead.tsx';
import { DeleteConsequences } from './DeleteConsequences.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { useOwnBatch, usePhase } from './useOwnBatch.ts';

/** Deletes one checkpoint and keeps its children. */
export function DeleteDialog(subject: CheckpointSubject) {
  const { vm, checkpoint, checkpoints } = subject;
  const check = checkRequest('deleteCheckpoint', contextOf(vm, useCommandContext(), checkpoint.id));
  const phase = usePhase();
  const batch = useOwnBatch();
  const { view, plan, chosenIds } = useMemo(() => {
    const all = { vm, checkpoints };
    return { view: all, plan: deletePlan([checkpoint.id], all) ?? [], chosenIds: [checkpoint.id] };
  }, [vm, checkpoints, checkpoint.id]);
  const [step] = plan;

  return (
    <DialogFrame
      title={deleteTexts.title(checkpoint.name, vm.name)} lead={<CheckpointLead {...subject} />} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={phase === 'running'} isOver={phase === 'over'} startsOnCancel vm={vm}
          choices={[{ label: deleteTexts.confirm, reason: check.allowed ? null : check.reason, onChoose: () => void runBatch({ steps: deleteSteps(plan), order: 'eachNeedsTheLast', closesWhenWell: true, isRepeatable: false }) }]}
          scripts={[{
            title: null,
            steps: [{ vmId: vm.id, vmName: vm.name, checkpointName: checkpoint.name, intent: { kind: 'deleteCheckpoint', checkpointId: checkpoint.id } }],
          }]}
        />
      )}
    >
      {step !== undefined && <EffectPicture view={view} effect={step.effect} chosenIds={chosenIds} stateAfter={step.effect.vmStateAfter} />}
      <DeleteConsequences {...subject} />
      <OneResult batch={batch} />
    </DialogFrame>
  );
}
