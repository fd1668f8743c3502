import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useCommandContext } from '../../commands/context.ts';
import { runRenameCheckpoint } from '../../commands/renameCheckpoint.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { renameTexts } from '../../text/checkpointDialogs.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useRun } from './useRun.ts';

export function RenameDialog({ vm, checkpoint }: CheckpointSubject) {
  const context = contextOf(vm, useCommandContext(), checkpoint.id);
  const [name, setName] = useState(checkpoint.name);
  const { isRunning, failure, begin } = useRun();
  const check = checkRequest('renameCheckpoint', context, { name });
  const rename = () => begin(() => runRenameCheckpoint(vm.id, checkpoint.id, name));

  return (
    <DialogFrame
      isNarrow title={renameTexts.title(checkpoint.name, vm.name)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel={false}
          choices={[{ label: renameTexts.confirm, reason: check.allowed ? null : check.reason, onChoose: rename }]}
        />
      )}
    >
      <Field label={renameTexts.newName}>
        <Input
          value={name} onChange={(_, { value }) => setName(value)} onFocus={({ target }) => target.select()}
          onKeyDown={({ key }) => { if (key === 'Enter' && check.allowed) rename(); }}
        />
      </Field>
      {failure !== null && <ErrorNotice error={failure.error} />}
    </DialogFrame>
  );
}
