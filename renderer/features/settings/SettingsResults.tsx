import { makeStyles } from '@fluentui/react-components';
import { closeDialog, useDialogStore } from '../../state/dialogStore.ts';
import { batchTexts, resultSummary } from '../../text/results.ts';
import { changeTexts, settingsTexts } from '../../text/settingsDialog.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { DialogButtons } from '../dialogs/DialogButtons.tsx';
import { ChangeTable, type ChangeRow } from './ChangeTable.tsx';

const useStyles = makeStyles({
  table: { maxHeight: 'min(480px, 50vh)' },
});

/** What became of each setting of each machine, while it runs and when it is over. */
export function SettingsResults({ rows, count, onBack }: {
  readonly rows: readonly ChangeRow[]; readonly count: number; readonly onBack: () => void;
}) {
  const styles = useStyles();
  const isRunning = useDialogStore((state) => state.isRunning);
  const states = rows.flatMap(({ state }) => state ?? []);
  const hasFailed = states.some((state) => state === 'failed' || state === 'unknown');
  return (
    <DialogFrame
      title={settingsTexts.titleMany(count)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isRunning} isOver={!isRunning} isMany startsOnCancel choices={[]}
          overChoices={hasFailed ? [{ label: settingsTexts.back, reason: null, onChoose: onBack }] : []}
        />
      )}
    >
      <ChangeTable rows={rows} isOfOne={false} className={styles.table} />
      <div role="status">{resultSummary(states, changeTexts.changed)}</div>
      {!isRunning && hasFailed && <div>{batchTexts.inActivity}</div>}
    </DialogFrame>
  );
}
