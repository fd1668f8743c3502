import { useMemo, useState } from 'react';
import { kindOf } from '../../../shared/domain/checkpoint.ts';
import { predict } from '../../../shared/domain/effects.ts';
import type { ScriptStep } from '../../../shared/domain/powerShellText.ts';
import type { Guid } from '../../../shared/domain/vm.ts';
import type { VmState } from '../../../shared/domain/vmState.ts';
import { applyKey, applySteps, startKey, type ApplyIntent } from '../../commands/applyCheckpoint.ts';
import { runBatch } from '../../commands/batch.ts';
import { reasonOf, type RequestContext } from '../../commands/command.ts';
import { useCommandContext } from '../../commands/context.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { applyMeanings, applyTexts } from '../../text/checkpointDialogs.ts';
import { effectTexts } from '../../text/effects.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { EffectPicture } from '../effects/EffectPicture.tsx';
import { ApplyConsequences } from './ApplyConsequences.tsx';
import { ApplyResults } from './ApplyResults.tsx';
import { CheckpointLead } from './CheckpointLead.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { useOwnBatch, usePhase } from './useOwnBatch.ts';

/** Applies a checkpoint, with a new one of what is there now made first or without, and starts the machine if asked to. */
export function ApplyDialog({ isRevert, ...subject }: CheckpointSubject & { readonly isRevert: boolean }) {
  const { vm, checkpoint } = subject;
  const context = contextOf(vm, useCommandContext(), checkpoint.id);
  const phase = usePhase();
  const batch = useOwnBatch();
  const [isStarted, setIsStarted] = useState(false);
  const [chosen, setChosen] = useState<ApplyIntent['kind']>('applyCheckpoint');
  const { safely, plainly, view, chosenIds } = usePrediction(subject);
  const reasons = { createAndApply: reasonOf(checkRequest('createAndApply', context)), applyCheckpoint: reasonOf(checkRequest('applyCheckpoint', context)) };
  const effect = reasons.createAndApply === null ? (safely ?? plainly) : plainly;
  // Of the first choice: what a new checkpoint makes of a saved or paused machine is unconfirmed, and then nothing is promised.
  const stateAfter = effect?.vmStateAfter ?? null;
  const startFrom = isStarted && canStart(stateAfter, context) ? stateAfter : null;
  const intents = { createAndApply: intentOf('createAndApply', checkpoint.id), applyCheckpoint: intentOf('applyCheckpoint', checkpoint.id) };
  const labels = isRevert
    ? { createAndApply: applyTexts.createAndRevert, applyCheckpoint: applyTexts.revert }
    : { createAndApply: applyTexts.createAndApply, applyCheckpoint: applyTexts.confirm };
  const script = (intent: ApplyIntent): readonly ScriptStep[] => [
    { vmId: vm.id, vmName: vm.name, checkpointName: checkpoint.name, intent },
    ...(startFrom === null ? [] : [{ vmId: vm.id, vmName: vm.name, checkpointName: null, intent: { kind: 'start' } as const }]),
  ];
  const kinds = ['createAndApply', 'applyCheckpoint'] as const;

  return (
    <DialogFrame
      title={isRevert ? applyTexts.revertTitle(checkpoint.name, vm.name) : applyTexts.title(checkpoint.name, vm.name)} onClose={closeDialog}
      lead={<CheckpointLead {...subject} more={applyMeanings[kindOf(checkpoint)]} />}
      actions={(
        <DialogButtons
          isRunning={phase === 'running'} isOver={phase === 'over'} startsOnCancel vm={vm}
          condition={canStart(stateAfter, context) && (
            <CheckBox
              label={applyTexts.startAfterwards} checked={isStarted} disabled={phase !== 'deciding'}
              onChange={(_, { checked }) => setIsStarted(checked === true)}
            />
          )}
          choices={kinds.map((kind) => ({
            label: labels[kind], reason: reasons[kind],
            onChoose: () => {
              setChosen(kind);
              void runBatch({ steps: applySteps(intents[kind], view, startFrom), order: 'eachNeedsTheLast', closesWhenWell: true, isRepeatable: false });
            },
          }))}
          scripts={kinds.filter((kind) => reasons[kind] === null).map((kind) => ({ title: labels[kind], steps: script(intents[kind]) }))}
        />
      )}
    >
      {effect !== null && (
        <EffectPicture
          view={view} effect={effect} chosenIds={chosenIds} stateAfter={stateAfter}
          newNote={reasons.applyCheckpoint === null ? effectTexts.onlyIfCreated : null}
        />
      )}
      <ApplyConsequences {...subject} stateAfter={stateAfter} />
      {batch !== null && <ApplyResults batch={batch} names={{ [applyKey]: labels[chosen], [startKey]: applyTexts.startStep }} />}
    </DialogFrame>
  );
}

/** Without the choice of a name: Hyper-V names the checkpoint that keeps the present. */
function intentOf(kind: ApplyIntent['kind'], checkpointId: Guid): ApplyIntent {
  return kind === 'createAndApply' ? { kind: 'createAndApply', checkpointId, name: null } : { kind: 'applyCheckpoint', checkpointId };
}

function usePrediction({ vm, checkpoint, checkpoints }: CheckpointSubject) {
  return useMemo(() => ({
    safely: predict(intentOf('createAndApply', checkpoint.id), vm, checkpoints),
    plainly: predict(intentOf('applyCheckpoint', checkpoint.id), vm, checkpoints),
    view: { vm, checkpoints },
    chosenIds: [checkpoint.id],
  }), [vm, checkpoint.id, checkpoints]);
}

/** Whether starting makes sense in the state that applying will leave. */
function canStart(stateAfter: VmState | null, context: RequestContext): boolean {
  if (context.vm === null || (stateAfter !== 'Off' && stateAfter !== 'Saved')) return false;
  return checkRequest('start', { ...context, vm: { ...context.vm, state: stateAfter, activity: null }, busyWith: null }).allowed;
}
