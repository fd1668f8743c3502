import type { Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { runPower } from '../../commands/powerCommands.ts';
import { checkRequest } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { powerDialogTexts } from '../../text/dialogs.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useRun } from './useRun.ts';

/** Asks before something that a guest may lose its work by. */
export function PowerDialog({ kind, vm }: { readonly kind: keyof typeof powerDialogTexts; readonly vm: Vm }) {
  const context = useCommandContext();
  const { isRunning, failure, begin } = useRun();
  const check = checkRequest(kind, { ...context, vm });
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
      <Notice tone="warning">{warning}</Notice>
      {failure !== null && <ErrorNotice error={failure.error} />}
    </DialogFrame>
  );
}
