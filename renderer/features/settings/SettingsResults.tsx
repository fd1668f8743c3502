import { makeStyles } from '@fluentui/react-components';
import type { Batch } from '../../state/batchStore.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { batchTexts } from '../../text/results.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { BatchNotices, hasRecordedFailure, stopChoices } from '../dialogs/BatchResults.tsx';
import { DialogButtons } from '../dialogs/DialogButtons.tsx';
import { ChangeSummary } from './ChangeSummary.tsx';
import { ChangeTable, type ChangeRow } from './ChangeTable.tsx';

const useStyles = makeStyles({
  table: { maxHeight: 'min(480px, 50vh)' },
});

/** What became of each setting of each machine, while it runs and when it is over. */
export function SettingsResults({ batch, rows, count, onBack }: {
  readonly batch: Batch; readonly rows: readonly ChangeRow[]; readonly count: number; readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { isUnderWay } = batch;
  const isLeft = rows.some(({ state }) => state === 'failed' || state === 'unknown' || state === 'notDone');
  return (
    <DialogFrame
      title={settingsTexts.titleMany(count)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isUnderWay} isOver={!isUnderWay} startsOnCancel choices={[]} runningChoices={stopChoices(batch)}
          overChoices={isLeft ? [{ label: settingsTexts.back, reason: null, onChoose: onBack }] : []}
        />
      )}
    >
      <ChangeTable rows={rows} isOfOne={false} className={styles.table} />
      <ChangeSummary rows={rows} />
      <BatchNotices batch={batch} />
      {hasRecordedFailure(batch) && <div>{batchTexts.inActivity}</div>}
    </DialogFrame>
  );
}
