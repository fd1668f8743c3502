import { kindOf, type Checkpoint } from '../../../shared/domain/checkpoint.ts';
import type { Vm } from '../../../shared/domain/vm.ts';
import { mergedByDelete } from '../../../shared/domain/figures.ts';
import { useCommandContext } from '../../commands/context.ts';
import { runDeleteCheckpoint } from '../../commands/deleteCheckpoint.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { kindTexts } from '../../text/checkpoints.ts';
import { deleteTexts } from '../../text/checkpointDialogs.ts';
import { dialogTexts } from '../../text/dialogs.ts';
import { formats } from '../../text/format.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { useDetails } from '../details/useDetails.ts';
import type { CheckpointSubject } from './DialogHost.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useRun } from './useRun.ts';

export function DeleteDialog({ vm, checkpoints, chosen }: {
  readonly vm: Vm; readonly checkpoints: readonly Checkpoint[]; readonly chosen: readonly [Checkpoint, ...Checkpoint[]];
}) {
  const [checkpoint] = chosen;
  const context = contextOf(vm, useCommandContext(), checkpoint.id);
  const { isRunning, failure, begin } = useRun();
  const check = checkRequest('deleteCheckpoint', context);
  const childCount = checkpoints.filter(({ parentId }) => parentId === checkpoint.id).length;

  return (
    <DialogFrame
      isNarrow title={deleteTexts.title(checkpoint.name, vm.name)} onClose={closeDialog}
      lead={deleteTexts.lead(kindTexts[kindOf(checkpoint)], formats.dateTime(checkpoint.createdAt))}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel
          choices={[{
            label: deleteTexts.confirm, reason: check.allowed ? null : check.reason,
            onChoose: () => begin(() => runDeleteCheckpoint(vm.id, checkpoint.id)),
          }]}
        />
      )}
    >
      <div>{deleteTexts.gone} {deleteTexts.childrenKept(childCount)} {deleteTexts.nowKept}</div>
      <Merged vm={vm} checkpoint={checkpoint} checkpoints={checkpoints} />
      {failure !== null && <ErrorNotice error={failure.error} />}
    </DialogFrame>
  );
}

function Merged({ vm, checkpoint, checkpoints }: CheckpointSubject) {
  const { details, isReading } = useDetails(vm.id, checkpoints);
  if (details === null && isReading) return <div>{dialogTexts.readingFigures}</div>;
  const bytes = details === null ? null : mergedByDelete(details, checkpoint.id);
  return <div>{bytes === null ? deleteTexts.mergedUnknown : deleteTexts.merged(formats.size(bytes))}</div>;
}
