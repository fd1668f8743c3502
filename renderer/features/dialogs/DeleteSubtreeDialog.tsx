import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { kindOf } from '../../../shared/domain/checkpoint.ts';
import { buildTree, subtreeIds } from '../../../shared/domain/tree.ts';
import { useCommandContext } from '../../commands/context.ts';
import { runDeleteSubtree } from '../../commands/deleteCheckpoint.ts';
import { checkRequest, contextOf } from '../../commands/rules.ts';
import { closeDialog } from '../../state/dialogStore.ts';
import { kindTexts } from '../../text/checkpoints.ts';
import { subtreeTexts } from '../../text/checkpointDialogs.ts';
import { formats } from '../../text/format.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';
import type { CheckpointSubject } from './DialogHost.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { useRun } from './useRun.ts';

const useStyles = makeStyles({
  list: {
    margin: 0, padding: tokens.spacingHorizontalS, listStyleType: 'none', maxHeight: '220px', overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  item: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, paddingBlock: '2px' },
  facts: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  count: { maxWidth: '200px' },
});

export function DeleteSubtreeDialog({ vm, checkpoint, checkpoints }: CheckpointSubject) {
  const styles = useStyles();
  const context = contextOf(vm, useCommandContext(), checkpoint.id);
  const { isRunning, failure, begin } = useRun();
  const [typed, setTyped] = useState('');
  const doomed = useMemo(() => {
    const tree = buildTree(checkpoints, vm.parentCheckpointId);
    return subtreeIds(tree, checkpoint.id).flatMap((id) => tree.byId.get(id)?.checkpoint ?? []);
  }, [checkpoints, checkpoint.id, vm.parentCheckpointId]);
  const check = checkRequest('deleteSubtree', context);
  // The figure is compared with what is listed now: a subtree that grew while it was typed has another one.
  const mustType = doomed.length > 1 && typed.trim() !== String(doomed.length);
  const reason = check.allowed ? (mustType ? subtreeTexts.typeFirst : null) : check.reason;

  return (
    <DialogFrame
      isNarrow title={subtreeTexts.title(checkpoint.name, vm.name)} lead={subtreeTexts.lead(doomed.length)} onClose={closeDialog}
      actions={(
        <DialogButtons
          isRunning={isRunning} startsOnCancel
          choices={[{
            label: subtreeTexts.confirm, reason,
            onChoose: () => begin(() => runDeleteSubtree(vm.id, checkpoint.id)),
          }]}
        />
      )}
    >
      <ul aria-label={subtreeTexts.list} className={styles.list} tabIndex={0}>
        {doomed.map((one) => (
          <li key={one.id} className={styles.item}>
            <VisibleName name={one.name} wraps />
            <span className={styles.facts}>{kindTexts[kindOf(one)]}, {formats.dateTime(one.createdAt)}</span>
          </li>
        ))}
      </ul>
      <div>{subtreeTexts.nowKept}</div>
      {doomed.length > 1 && (
        <Field label={subtreeTexts.typeCount(doomed.length)} className={styles.count}>
          <Input value={typed} inputMode="numeric" onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      {failure !== null && <ErrorNotice error={failure.error} />}
    </DialogFrame>
  );
}
