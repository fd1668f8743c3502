import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { treeTexts } from '../../text/checkpoints.ts';
import { headHeight, shareWithoutNotes, withoutNotes } from './treeStyle.ts';

const useStyles = makeStyles({
  head: {
    display: 'grid', alignItems: 'center', height: `${String(headHeight)}px`, position: 'sticky', top: 0, zIndex: 3, boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2,
    [withoutNotes]: shareWithoutNotes,
  },
  cell: { paddingInline: '8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  name: { paddingLeft: '2px' },
  notes: { paddingInline: 0, marginInline: '8px', [withoutNotes]: { visibility: 'hidden' } },
  // Ends where the figures end.
  size: { width: '70px', paddingInline: 0, textAlign: 'right' },
});

const { columns: titles } = treeTexts;

/** Titles for the eye; each row says in words what its cells are. */
export function CheckpointTreeHead({ columns, minWidth }: { readonly columns: string; readonly minWidth: number }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.head} style={{ gridTemplateColumns: columns, minWidth }}>
      <span />
      <span />
      <span className={mergeClasses(styles.cell, styles.name)}>{titles.checkpoint}</span>
      <span className={styles.cell}>{titles.kind}</span>
      <span className={styles.cell}>{titles.created}</span>
      <span className={mergeClasses(styles.cell, styles.size)}>{titles.size}</span>
      <span className={mergeClasses(styles.cell, styles.notes)}>{titles.notes}</span>
    </div>
  );
}
