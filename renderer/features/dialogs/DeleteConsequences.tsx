import { makeStyles } from '@fluentui/react-components';
import { isBranchPoint, mergedByDelete } from '../../../shared/domain/figures.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { deleteTexts } from '../../text/checkpointDialogs.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { formats } from '../../text/format.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { FigureCard } from '../../ui/FigureCard.tsx';
import { DetailsReading } from '../details/DetailsReading.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { useFreshDetails } from './useFreshDetails.ts';

const useStyles = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))', gap: '12px' },
});

/** The point in time that is given up, what Hyper-V merges for it, and that the machine stays as it is. */
export function DeleteConsequences({ vm, checkpoint, checkpoints }: CheckpointSubject) {
  const styles = useStyles();
  const now = useClockStore(minuteIn);
  const { details, isReading } = useFreshDetails(vm.id, checkpoints);
  const childCount = checkpoints.filter(({ parentId }) => parentId === checkpoint.id).length;
  const bytes = details === null ? null : mergedByDelete(details, checkpoint.id);
  const isBranched = details !== null && isBranchPoint(details, checkpoint.id) === true;
  return (
    <>
      <div>{deleteTexts.childrenKept(childCount)}</div>
      <div className={styles.cards}>
        <FigureCard
          label={deleteTexts.point} value={formats.shortDateTime(checkpoint.createdAt, now)} hint={deleteTexts.pointHint(formats.age(checkpoint.createdAt, now))}
        />
        <FigureCard
          label={deleteTexts.merged} value={isReading ? <>{dialogTexts.readingFigures} <DetailsReading label="" /></> : upTo(bytes)}
          hint={isBranched && !isReading ? deleteTexts.mergedHintBranched : deleteTexts.mergedHint}
        />
        <FigureCard label={deleteTexts.after} value={vmStateText(vm.state, vm.stateNumber)} hint={deleteTexts.afterHint} />
      </div>
    </>
  );
}

export function upTo(bytes: number | null): string {
  if (bytes === null) return deleteTexts.unknown;
  return bytes === 0 ? deleteTexts.mergedNothing : deleteTexts.mergedUpTo(formats.size(bytes));
}
