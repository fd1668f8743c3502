import type { PowerOperationKind } from '../../../shared/domain/operation.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { beginPower } from '../../commands/powerCommands.ts';
import { verdictsOn } from '../../commands/rules.ts';
import { closeDialog, useDialogStore } from '../../state/dialogStore.ts';
import { powerDialogTexts } from '../../text/powerDialog.ts';
import { otherRefusals } from '../../text/refusals.ts';
import { machines } from '../../text/results.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { DialogButtons } from '../dialogs/DialogButtons.tsx';
import { GoneNotice } from '../dialogs/GoneNotice.tsx';
import { PowerList } from './PowerList.tsx';

/** Asks about several machines, each named with its state, and says which are left out. */
export function PowerOfMany({ kind, vms }: { readonly kind: PowerOperationKind; readonly vms: readonly Vm[] }) {
  const context = useCommandContext();
  const isRunning = useDialogStore((state) => state.isRunning);
  const verdicts = verdictsOn(kind, vms, context);
  const possible = verdicts.filter(({ reason }) => reason === null).map(({ vm }) => vm);
  const { many, warning } = powerDialogTexts[kind];
  const what = many(machines(possible.length));
  return (
    <DialogFrame
      title={possible.length === 0 ? many(machines(vms.length)) : what} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel
          choices={[{
            label: what, reason: possible.length === 0 ? otherRefusals.onNone(vms.length) : null,
            onChoose: () => beginPower(kind, vms, context),
          }]}
          scripts={[{ title: null, steps: possible.map(({ id, name }) => ({ vmId: id, vmName: name, checkpointName: null, intent: { kind } })) }]}
        />
      )}
    >
      {warning !== null && <Notice tone="warning">{warning}</Notice>}
      <GoneNotice things={vms} />
      <PowerList verdicts={verdicts} />
    </DialogFrame>
  );
}
