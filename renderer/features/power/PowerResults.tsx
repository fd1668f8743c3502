import { makeStyles } from '@fluentui/react-components';
import type { PowerOperationKind } from '../../../shared/domain/operation.ts';
import { taskStateIn, type Batch } from '../../state/batchStore.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { closeDialog, openDialog, useDialogStore } from '../../state/dialogStore.ts';
import { commandLabels } from '../../text/commands.ts';
import { powerDialogTexts, powerTexts } from '../../text/powerDialog.ts';
import { errorTexts } from '../../text/errors.ts';
import { batchTexts, machines, resultSummary } from '../../text/results.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DialogButtons } from '../dialogs/DialogButtons.tsx';
import { ErrorDetails } from '../dialogs/ErrorNotice.tsx';
import { ResultList, type ResultItem } from '../dialogs/ResultList.tsx';
import { VmName } from '../dialogs/SameName.tsx';

const useStyles = makeStyles({
  list: { maxHeight: 'min(420px, 45vh)' },
});

/** What became of each machine, while it runs and when it is over. */
export function PowerResults({ kind, batch }: { readonly kind: PowerOperationKind; readonly batch: Batch }) {
  const styles = useStyles();
  const isRunning = useDialogStore((state) => state.isRunning);
  const running = useActivityStore((state) => state.running);
  const items = itemsOf(batch, running);
  const deaf = deafIn(batch);
  const hasFailed = items.some(({ state }) => state === 'failed' || state === 'unknown');
  const turnOff = { label: commandLabels.turnOff, reason: null, onChoose: () => openDialog({ name: 'power', kind: 'turnOff', vmIds: deaf }) };
  return (
    <DialogFrame
      title={powerDialogTexts[kind].many(machines(batch.tasks.length))} onClose={closeDialog}
      actions={(
        <DialogButtons isRunning={isRunning} isOver={!isRunning} isMany startsOnCancel choices={[]} overChoices={deaf.length > 0 ? [turnOff] : []} />
      )}
    >
      <ResultList label={batchTexts.results} items={items} className={styles.list} />
      <div role="status">{resultSummary(items.map(({ state }) => state))}</div>
      {!isRunning && deaf.length > 0 && <Notice tone="plain">{powerTexts.deaf(deaf.length)}</Notice>}
      {!isRunning && hasFailed && <div>{batchTexts.inActivity}</div>}
    </DialogFrame>
  );
}

function itemsOf(batch: Batch, running: Parameters<typeof taskStateIn>[2]): readonly ResultItem[] {
  const asked = batch.tasks.map((task): ResultItem => {
    const error = batch.ends.get(task.key) ?? null;
    return {
      key: task.key, name: <VmName vm={task.vm} />, state: taskStateIn(batch, task, running),
      note: error === null ? null : errorTexts[error.code].title,
      detail: error === null ? null : <>{errorTexts[error.code].nextStep}<ErrorDetails error={error} /></>,
    };
  });
  const leftOut = batch.leftOut.map(({ key, vm, reason }): ResultItem => (
    { key, name: <VmName vm={vm} />, note: reason, state: 'leftOut', detail: null }
  ));
  return [...asked, ...leftOut];
}

/** The machines whose guests could not be asked to shut down. */
function deafIn({ tasks, ends }: Batch): readonly string[] {
  return tasks.filter(({ key }) => ends.get(key)?.code === 'GUEST_NOT_ANSWERING').map(({ vm }) => vm.id);
}
