import { Button, makeStyles } from '@fluentui/react-components';
import type { AppError } from '../../../shared/ipc/appError.ts';
import { closeAnyway } from '../../commands/hostCommands.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { unsentInAll, useBatchStore } from '../../state/batchStore.ts';
import { tellingIdIn, useInventoryStore } from '../../state/inventoryStore.ts';
import { closeDialog, stayOpen } from '../../state/dialogStore.ts';
import { closeTexts, dialogTexts, errorDialogTexts } from '../../text/dialogs.ts';
import { operationText } from '../../text/operations.ts';
import type { Sentence } from '../../text/sentence.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });

/** An action without a dialog of its own went wrong. */
export function ErrorDialog({ what, error }: { readonly what: string; readonly error: AppError }) {
  return (
    <DialogFrame
      isNarrow title={errorDialogTexts.title(what)} onClose={closeDialog}
      actions={<Button appearance="primary" onClick={closeDialog}>{dialogTexts.close}</Button>}
    >
      <ErrorNotice error={error} />
    </DialogFrame>
  );
}

/** What the dialog is about went away before it stood. */
export function GoneDialog({ title }: { readonly title: Sentence }) {
  return (
    <DialogFrame
      isNarrow title={title} onClose={closeDialog}
      actions={<Button appearance="primary" onClick={closeDialog}>{dialogTexts.close}</Button>}
    />
  );
}

/** Stands over whatever is open, which stays as it is when the window is not closed. */
export function CloseDialog() {
  const styles = useStyles();
  const running = useActivityStore((state) => state.running);
  const unsent = useBatchStore(unsentInAll);
  const inventory = useInventoryStore();
  return (
    <DialogFrame
      isNarrow title={closeTexts.title} lead={closeTexts.lead} onClose={stayOpen}
      actions={(
        <DialogButtons
          isRunning={false} startsOnCancel hasPrimary={false} onLeave={stayOpen}
          choices={[{ label: closeTexts.confirm, reason: null, onChoose: () => void closeAnyway() }]}
        />
      )}
    >
      <ul className={styles.list}>
        {running.map(({ id, operation }) => <li key={id}><SentenceText sentence={operationText(operation, tellingIdIn(inventory, operation.vmId))} /></li>)}
      </ul>
      {unsent > 0 && <Notice tone="warning">{closeTexts.unsent(unsent)}</Notice>}
    </DialogFrame>
  );
}
