import { makeStyles, tokens } from '@fluentui/react-components';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { isSameName } from '../../../shared/domain/sameName.ts';
import { deleteTexts } from '../../text/checkpointDialogs.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { VisibleName } from '../../ui/VisibleName.tsx';

const useStyles = makeStyles({ parent: { color: tokens.colorNeutralForeground3 } });

/** A checkpoint's name in a list that shows its time, with its parent where another has the same name. */
export function CheckpointName({ checkpoint, checkpoints }: { readonly checkpoint: Checkpoint; readonly checkpoints: readonly Checkpoint[] }) {
  const styles = useStyles();
  const isShared = checkpoints.some(({ id, name }) => id !== checkpoint.id && isSameName(name, checkpoint.name));
  const parent = isShared ? checkpoints.find(({ id }) => id === checkpoint.parentId) : undefined;
  return (
    <span>
      <VisibleName name={checkpoint.name} wraps />
      {parent !== undefined && <span className={styles.parent}> <SentenceText sentence={deleteTexts.from(parent.name)} /></span>}
    </span>
  );
}
