import type { PowerOperationKind } from '../../../shared/domain/operation.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { reasonOf } from '../../commands/command.ts';
import { beginPower } from '../../commands/powerCommands.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import type { Batch } from '../../state/batchStore.ts';
import { closeDialog, openDialog, useDialogStore } from '../../state/dialogStore.ts';
import { commandLabels } from '../../text/commands.ts';
import { powerDialogTexts } from '../../text/powerDialog.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DialogButtons, type Choice } from '../dialogs/DialogButtons.tsx';
import { ErrorNotice } from '../dialogs/ErrorNotice.tsx';
import { SameNameNote } from '../dialogs/SameName.tsx';

/** Asks about one machine; closes when that went well. */
export function PowerOfOne({ kind, vm, batch }: { readonly kind: PowerOperationKind; readonly vm: Vm; readonly batch: Batch | null }) {
  const context = useCommandContext();
  const isRunning = useDialogStore((state) => state.isRunning);
  const reason = reasonOf(checkRequest(kind, contextOf(vm, context)));
  const { title, confirm, warning } = powerDialogTexts[kind];
  const error = batch?.ends.values().next().value ?? null;
  const choices: readonly Choice[] = [
    { label: confirm, reason, onChoose: () => beginPower(kind, [vm], context) },
    ...(error?.code === 'GUEST_NOT_ANSWERING'
      ? [{ label: commandLabels.turnOff, reason: null, onChoose: () => openDialog({ name: 'power', kind: 'turnOff', vmIds: [vm.id] }) }]
      : []),
  ];
  return (
    <DialogFrame
      isNarrow title={title(vm.name)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel choices={choices} vm={vm}
          scripts={[{ title: null, steps: [{ vmId: vm.id, vmName: vm.name, checkpointName: null, intent: { kind } }] }]}
        />
      )}
    >
      <SameNameNote vm={vm} />
      {warning !== null && <Notice tone="warning">{warning}</Notice>}
      {error !== null && <ErrorNotice error={error} />}
    </DialogFrame>
  );
}
