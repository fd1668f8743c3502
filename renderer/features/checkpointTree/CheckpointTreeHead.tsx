import { makeStyles, tokens } from '@fluentui/react-components';
import { treeTexts } from '../../text/checkpoints.ts';
import { headHeight } from './treeStyle.ts';

const useStyles = makeStyles({
  head: {
    display: 'grid', alignItems: 'center', height: `${String(headHeight)}px`, position: 'sticky', top: 0, zIndex: 1, boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2,
  },
  cell: { paddingInline: '8px', whiteSpace: 'nowrap' },
});

/** Titles for the eye; each row says in words what its cells are. */
export function CheckpointTreeHead({ columns }: { readonly columns: string }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.head} style={{ gridTemplateColumns: columns }}>
      <span />
      {Object.values(treeTexts.columns).map((title) => <span key={title} className={styles.cell}>{title}</span>)}
    </div>
  );
}
