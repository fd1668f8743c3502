import type { PowerOperationKind } from '../../../shared/domain/operation.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { runPower } from '../../commands/powerCommands.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { powerDialogTexts } from '../../text/powerDialog.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useRun } from './useRun.ts';

/** Asks before something that a guest may lose its work by. */
export function PowerDialog({ kind, vms }: { readonly kind: PowerOperationKind; readonly vms: readonly [Vm, ...Vm[]] }) {
  const [vm] = vms;
  const context = contextOf(vm, useCommandContext());
  const { isRunning, failure, begin } = useRun();
  const check = checkRequest(kind, context);
  const { title, confirm, warning } = powerDialogTexts[kind];
  return (
    <DialogFrame
      isNarrow title={title(vm.name)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel
          choices={[{ label: confirm, reason: check.allowed ? null : check.reason, onChoose: () => begin(() => runPower(kind, vm.id)) }]}
        />
      )}
    >
      {warning !== null && <Notice tone="warning">{warning}</Notice>}
      {failure !== null && <ErrorNotice error={failure.error} />}
    </DialogFrame>
  );
}
