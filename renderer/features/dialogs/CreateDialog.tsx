import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Vm } from '../../../shared/domain/vm.ts';
import { useCommandContext } from '../../commands/context.ts';
import { runCreateCheckpoint } from '../../commands/createCheckpoint.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { createTexts } from '../../text/checkpointDialogs.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useRun } from './useRun.ts';

export function CreateDialog({ vms }: { readonly vms: readonly [Vm, ...Vm[]] }) {
  const [vm] = vms;
  const context = contextOf(vm, useCommandContext());
  const [typed, setTyped] = useState('');
  const { isRunning, failure, begin } = useRun();
  const name = typed === '' ? null : typed;
  const check = checkRequest('createCheckpoint', context, { name });
  const create = () => begin(() => runCreateCheckpoint(vm.id, name));

  return (
    <DialogFrame
      isNarrow title={createTexts.title(vm.name)} lead={whatWillBe(vm)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel={false}
          choices={[{ label: createTexts.confirm, reason: check.allowed ? null : check.reason, onChoose: create }]}
        />
      )}
    >
      <Field label={createTexts.name} hint={createTexts.nameHint}>
        <Input
          value={typed} onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => { if (key === 'Enter' && check.allowed) create(); }}
        />
      </Field>
      {failure !== null && <ErrorNotice error={failure.error} />}
    </DialogFrame>
  );
}

/** The machine's state decides before its checkpoint type does. */
function whatWillBe({ state, checkpointType }: Vm): string {
  if (checkpointType === 'Disabled') return createTexts.willBe.Disabled;
  if (state === 'Off') return createTexts.whileOff;
  if (state === 'Saved') return createTexts.whileSaved;
  return checkpointType === null ? createTexts.unknownType : createTexts.willBe[checkpointType];
}
