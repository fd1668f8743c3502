import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defectTexts, treeTexts } from '../../text/checkpoints.ts';
import type { CheckpointNode } from '../../../shared/domain/tree.ts';
import { formats } from '../../text/format.ts';
import { visibleName } from '../../text/sentence.ts';
import { VisibleName } from '../../ui/VisibleName.tsx';
import { Age } from '../times/Times.tsx';
import { KindLabel } from './KindLabel.tsx';
import { RenameField } from './RenameField.tsx';
import { SizeCell } from './SizeCell.tsx';
import type { TreeSizes } from './treeSizes.ts';
import { withoutNotes } from './treeStyle.ts';

const useStyles = makeStyles({
  cell: { paddingInline: '8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  // A long name gives way to what is said about its checkpoint.
  name: { gridColumnStart: 3, paddingLeft: '2px', display: 'flex', alignItems: 'center' },
  nameText: { overflow: 'hidden', textOverflow: 'ellipsis' },
  notes: { paddingInline: 0, marginInline: '8px', [withoutNotes]: { visibility: 'hidden' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  badge: { marginLeft: tokens.spacingHorizontalS, flexShrink: 0 },
});

/** The cells of a checkpoint's row after its lanes. The blanks between them show nothing, but keep their words apart. */
export function CheckpointCells({ node, heldCount, sizes, isRenamed }: {
  readonly node: CheckpointNode; readonly heldCount: number; readonly sizes: TreeSizes;
  /** A field stands in the place of its name. */
  readonly isRenamed: boolean;
}) {
  const styles = useStyles();
  const { checkpoint, defect } = node;
  const isForeign = checkpoint.snapshotType !== 'Standard';
  return (
    <>
      {isRenamed ? <RenameField checkpoint={checkpoint} /> : (
        <span className={mergeClasses(styles.cell, styles.name, isForeign && styles.quiet)}>
          <VisibleName name={checkpoint.name} className={styles.nameText} title={visibleName(checkpoint.name)} />{' '}
          {checkpoint.isAutomatic && (
            <Badge className={styles.badge} appearance="tint" color="informative" title={treeTexts.automaticHint}>{treeTexts.automatic}</Badge>
          )}{' '}
          {defect !== null && (
            <Badge className={styles.badge} appearance="tint" color="danger" title={defectTexts[defect].explanation}>{defectTexts[defect].label}</Badge>
          )}{' '}
          {heldCount > 0 && (
            <Badge className={styles.badge} appearance="tint" color="subtle">{treeTexts.folded(formats.count(heldCount))}</Badge>
          )}
        </span>
      )}{' '}
      <KindLabel checkpoint={checkpoint} className={mergeClasses(styles.cell, isForeign && styles.quiet)} />{' '}
      <Age of={checkpoint.createdAt} className={mergeClasses(styles.cell, styles.quiet)} />{' '}
      <SizeCell checkpointId={checkpoint.id} sizes={sizes} />
      {checkpoint.notes !== '' && <> <span className={mergeClasses(styles.cell, styles.notes, styles.quiet)} title={checkpoint.notes}>{checkpoint.notes}</span></>}
    </>
  );
}
