import { makeStyles } from '@fluentui/react-components';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { lostByApply, lostFrom, neededByApply } from '../../../shared/domain/figures.ts';
import type { VmState } from '../../../shared/domain/vmState.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { applyTexts } from '../../text/checkpointDialogs.ts';
import { afterApplyHint, stateOrUnknown } from '../../text/stateAfter.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { formats } from '../../text/format.ts';
import { FigureCard } from '../../ui/FigureCard.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { DetailsReading } from '../details/DetailsReading.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { useFreshDetails } from './useFreshDetails.ts';

const useStyles = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))', gap: '12px' },
  size: { whiteSpace: 'nowrap' },
});

/** What is lost, how the machine is left, and what it takes. */
export function ApplyConsequences({ vm, checkpoint, checkpoints, stateAfter }: CheckpointSubject & { readonly stateAfter: VmState | null }) {
  const styles = useStyles();
  const needed = neededByApply(vm);
  const { own, between } = lostFrom(vm, checkpoints);
  return (
    <>
      <div className={styles.cards}>
        <LostCard vm={vm} checkpoints={checkpoints} own={own} between={between} />
        <FigureCard label={applyTexts.after} value={stateOrUnknown(stateAfter)} hint={afterApplyHint(stateAfter, checkpoint.hasMemory)} />
        <FigureCard label={applyTexts.needed} hint={neededHint(needed)} value={neededText(needed)} />
      </div>
      {between.length > 0 && <Notice tone="warning">{applyTexts.nowFromForeign}</Notice>}
      <Notice tone="warning">{applyTexts.otherServers}</Notice>
    </>
  );
}

function LostCard({ vm, checkpoints, own, between }: Pick<CheckpointSubject, 'vm' | 'checkpoints'> & ReturnType<typeof lostFrom>) {
  const styles = useStyles();
  const now = useClockStore(minuteIn);
  const { details, isReading } = useFreshDetails(vm.id, checkpoints);
  const bytes = details === null ? null : lostByApply(details, between);
  const isListed = vm.parentCheckpointId === null || checkpoints.some(({ id }) => id === vm.parentCheckpointId);
  const size = isReading ? dialogTexts.figureComing : bytes === null ? applyTexts.sizeUnknown : formats.size(bytes);
  return (
    <FigureCard
      label={applyTexts.lost} value={own === null ? (isListed ? applyTexts.lostAll : stateOrUnknown(null)) : <>{applyTexts.lostSince(ageOf(own, now))} · <span className={styles.size}>{size}</span> <DetailsReading label="" /></>}
      hint={own === null ? (isListed ? applyTexts.lostAllHint : applyTexts.lostUnlistedHint) : <SentenceText sentence={applyTexts.lostHint(own.name)} />}
    />
  );
}

function ageOf({ createdAt }: Checkpoint, now: number): string {
  return formats.atMost(now - Date.parse(createdAt));
}

function neededText(bytes: number | null): string {
  if (bytes === null) return stateOrUnknown(null);
  return bytes === 0 ? applyTexts.neededNothing : applyTexts.neededUpTo(formats.size(bytes));
}

function neededHint(bytes: number | null): string {
  if (bytes === null) return applyTexts.neededUnknownHint;
  return bytes === 0 ? applyTexts.neededNothingHint : applyTexts.neededHint;
}
