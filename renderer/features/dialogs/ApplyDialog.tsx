import { makeStyles } from '@fluentui/react-components';
import { kindOf } from '../../../shared/domain/checkpoint.ts';
import { predict } from '../../../shared/domain/effects.ts';
import { lostByApply, lostSince, neededByApply } from '../../../shared/domain/figures.ts';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import { runApplyCheckpoint, runCreateAndApply } from '../../commands/applyCheckpoint.ts';
import { useCommandContext } from '../../commands/context.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import type { SendResult } from '../../commands/send.ts';
import { useClockStore, minuteIn } from '../../state/clockStore.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { kindTexts } from '../../text/checkpoints.ts';
import { afterApplyHint, applyTexts, stateOrUnknown } from '../../text/checkpointDialogs.ts';
import { formats } from '../../text/format.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { FigureCard } from '../../ui/FigureCard.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { useDetails } from '../details/useDetails.ts';
import type { CheckpointSubject } from './DialogHost.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useRun } from './useRun.ts';

const useStyles = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))', gap: '12px' },
});

export function ApplyDialog({ isRevert, ...subject }: CheckpointSubject & { readonly isRevert: boolean }) {
  const { vm, checkpoint, checkpoints } = subject;
  const context = contextOf(vm, useCommandContext(), checkpoint.id);
  const { isRunning, failure, begin } = useRun();
  const { details } = useDetails(vm.id, checkpoints);
  const safe = checkRequest('createAndApply', context);
  const plainly = checkRequest('applyCheckpoint', context);

  return (
    <DialogFrame
      title={isRevert ? applyTexts.revertTitle(checkpoint.name, vm.name) : applyTexts.title(checkpoint.name, vm.name)} onClose={closeDialog}
      lead={applyTexts.lead(kindTexts[kindOf(checkpoint)], formats.dateTime(checkpoint.createdAt))}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel
          choices={[
            {
              label: applyTexts.createAndApply, reason: safe.allowed ? null : safe.reason,
              onChoose: () => begin(() => runCreateAndApply(vm.id, checkpoint.id)),
            },
            {
              label: applyTexts.confirm, reason: plainly.allowed ? null : plainly.reason,
              onChoose: () => begin(() => runApplyCheckpoint(vm.id, checkpoint.id)),
            },
          ]}
        />
      )}
    >
      <Consequences {...subject} details={details} />
      <Notice tone="warning">{applyTexts.otherServers}</Notice>
      {failure !== null && <ErrorNotice error={failure.error} />}
      {failure !== null && <SafetyNotice failure={failure} />}
    </DialogFrame>
  );
}

/** What is lost, how the machine is left, and what it takes. */
function Consequences({ vm, checkpoint, checkpoints, details }: CheckpointSubject & { readonly details: VmDetails | null }) {
  const styles = useStyles();
  const now = useClockStore(minuteIn);
  const since = lostSince(vm, checkpoints);
  const lostBytes = details === null ? null : lostByApply(details);
  const stateAfter = predict({ kind: 'applyCheckpoint', checkpointId: checkpoint.id }, vm, checkpoints)?.vmStateAfter ?? null;
  const needed = neededByApply(vm);
  const lostSize = lostBytes === null ? null : formats.size(lostBytes);
  return (
    <div className={styles.cards}>
      <FigureCard
        label={applyTexts.lost} hint={since === null ? applyTexts.lostAllHint : applyTexts.lostHint}
        value={since === null ? applyTexts.lostAll : applyTexts.lostSince(formats.duration(now - Date.parse(since)), lostSize)}
      />
      <FigureCard label={applyTexts.after} value={stateOrUnknown(stateAfter)} hint={afterApplyHint(stateAfter, checkpoint.hasMemory)} />
      <FigureCard
        label={applyTexts.needed} hint={needed === 0 ? applyTexts.neededNothingHint : applyTexts.neededHint}
        value={neededText(needed)}
      />
    </div>
  );
}

function neededText(bytes: number | null): string {
  if (bytes === null) return applyTexts.afterUnknown;
  return bytes === 0 ? applyTexts.neededNothing : applyTexts.neededUpTo(formats.size(bytes));
}

/** Of the two steps the first may have been done: the checkpoint it made is there, and is said so. */
function SafetyNotice({ failure: { records } }: { readonly failure: SendResult }) {
  const made = records.find(({ operation, state }) => operation.kind === 'createCheckpoint' && state === 'done');
  if (made === undefined || made.operation.kind !== 'createCheckpoint') return null;
  const { name } = made.operation;
  return <Notice tone="plain"><SentenceText sentence={name === null ? applyTexts.safetyMadeUnnamed : applyTexts.safetyMade(name)} /></Notice>;
}
