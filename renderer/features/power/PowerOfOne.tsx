import type { PowerOperationKind } from '../../../shared/domain/operation.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { reasonOf } from '../../commands/command.ts';
import { beginPower } from '../../commands/powerCommands.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import type { Batch } from '../../state/batchStore.ts';
import { closeDialog, openDialog } from '../../state/dialogStore.ts';
import { commandLabels } from '../../text/commands.ts';
import { powerDialogTexts } from '../../text/powerDialog.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OneResult } from '../dialogs/BatchResults.tsx';
import { DialogButtons, type Choice } from '../dialogs/DialogButtons.tsx';
import { SameNameNote } from '../dialogs/SameName.tsx';
import { usePhase } from '../dialogs/useOwnBatch.ts';
import { deafIn } from './deafIn.ts';

/** Asks about one machine; closes when that went well. */
export function PowerOfOne({ kind, vm, batch }: { readonly kind: PowerOperationKind; readonly vm: Vm; readonly batch: Batch | null }) {
  const context = useCommandContext();
  const phase = usePhase();
  const reason = reasonOf(checkRequest(kind, contextOf(vm, context)));
  const { title, confirm, warning } = powerDialogTexts[kind];
  const isDeaf = batch !== null && deafIn(batch).length > 0;
  const choices: readonly Choice[] = [
    { label: confirm, reason, onChoose: () => beginPower(kind, [vm], context) },
    ...(isDeaf
      ? [{ label: commandLabels.turnOff, reason: null, onChoose: () => openDialog({ name: 'power', kind: 'turnOff', vmIds: [vm.id] }) }]
      : []),
  ];
  return (
    <DialogFrame
      isNarrow title={title(vm.name)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={phase === 'running'} isOver={phase === 'over'} startsOnCancel choices={choices} vm={vm}
          scripts={[{ title: null, steps: [{ vmId: vm.id, vmName: vm.name, checkpointName: null, intent: { kind } }] }]}
        />
      )}
    >
      <SameNameNote vm={vm} />
      {warning !== null && <Notice tone="warning">{warning}</Notice>}
      <OneResult batch={batch} />
    </DialogFrame>
  );
}
