import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { kindOf } from '../../../shared/domain/checkpoint.ts';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import { defectTexts, treeTexts } from '../../text/checkpoints.ts';
import { formats } from '../../text/format.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { Age } from '../times/Times.tsx';
import { KindLabel } from './KindLabel.tsx';

const useStyles = makeStyles({
  cell: { paddingInline: '8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  badge: { marginLeft: tokens.spacingHorizontalS },
});

/** The cells of a checkpoint's row after its lanes. The blanks between them show nothing, but keep their words apart. */
export function CheckpointCells({ node, heldCount }: { readonly node: CheckpointNode; readonly heldCount: number }) {
  const styles = useStyles();
  const { checkpoint, defect } = node;
  return (
    <>
      <span className={styles.cell}>
        <VisibleName name={checkpoint.name} />{' '}
        {checkpoint.isAutomatic && (
          <Badge className={styles.badge} appearance="tint" color="informative" title={treeTexts.automaticHint}>{treeTexts.automatic}</Badge>
        )}{' '}
        {defect !== null && (
          <Badge className={styles.badge} appearance="tint" color="danger" title={defectTexts[defect].explanation}>{defectTexts[defect].label}</Badge>
        )}{' '}
        {heldCount > 0 && (
          <Badge className={styles.badge} appearance="tint" color="subtle">{treeTexts.folded(formats.count(heldCount))}</Badge>
        )}
      </span>{' '}
      <span className={styles.cell}><KindLabel kind={kindOf(checkpoint)} /></span>{' '}
      <span className={mergeClasses(styles.cell, styles.quiet)}><Age of={checkpoint.createdAt} /></span>{' '}
      <span className={mergeClasses(styles.cell, styles.quiet)} title={checkpoint.notes}>{checkpoint.notes}</span>
    </>
  );
}
