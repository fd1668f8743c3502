import { Button } from '@fluentui/react-components';
import type { Operation } from '../../../shared/domain/operation.ts';
import { powerShellOf, stepOf } from '../../../shared/domain/powerShellText.ts';
import { copyText } from '../../commands/copyName.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { commandLabels } from '../../text/commands.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { activityTexts } from '../../text/operations.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { DialogFrame } from '../../ui/DialogFrame.tsx';

/** What an operation did, as commands to read and to copy. */
export function PowerShellDialog({ operation }: { readonly operation: Operation }) {
  const text = powerShellOf([stepOf(operation)]);
  return (
    <DialogFrame
      title={commandLabels.showLastPowerShell} lead={activityTexts.powerShellLead} onClose={closeDialog}
      actions={(
        <>
          <Button appearance="primary" onClick={() => void copyText(text)}>{activityTexts.copyCommands}</Button>
          <Button onClick={closeDialog}>{dialogTexts.close}</Button>
        </>
      )}
    >
      <CodeBlock name={activityTexts.powerShell} text={text} />
    </DialogFrame>
  );
}
