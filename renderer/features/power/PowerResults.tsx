import type { PowerOperationKind } from '../../../shared/domain/operation.ts';
import type { Batch } from '../../state/batchStore.ts';
import { closeDialog, openDialog } from '../../state/dialogStore.ts';
import { commandLabels } from '../../text/commands.ts';
import { powerDialogTexts, powerTexts } from '../../text/powerDialog.ts';
import { machines } from '../../text/results.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BatchResults, stopChoices } from '../dialogs/BatchResults.tsx';
import { DialogButtons } from '../dialogs/DialogButtons.tsx';
import { VmName } from '../dialogs/SameName.tsx';
import { deafIn } from './deafIn.ts';

/** What became of each machine, while it runs and when it is over. */
export function PowerResults({ kind, batch }: { readonly kind: PowerOperationKind; readonly batch: Batch }) {
  const { isUnderWay } = batch;
  const deaf = deafIn(batch);
  const turnOff = { label: commandLabels.turnOff, reason: null, onChoose: () => openDialog({ name: 'power', kind: 'turnOff', vmIds: deaf }) };
  return (
    <DialogFrame
      title={powerDialogTexts[kind].many(machines(batch.steps.length))} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isUnderWay} isOver={!isUnderWay} startsOnCancel choices={[]} runningChoices={stopChoices(batch)}
          overChoices={deaf.length > 0 ? [turnOff] : []}
        />
      )}
    >
      <BatchResults batch={batch} nameOf={({ vm }) => <VmName vm={vm} />} />
      {!isUnderWay && deaf.length > 0 && <Notice tone="plain">{powerTexts.deaf(deaf.length)}</Notice>}
    </DialogFrame>
  );
}
