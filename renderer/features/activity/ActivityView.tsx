import { makeStyles, tokens } from '@fluentui/react-components';
import { useActivityStore } from '../../state/activityStore.ts';
import { activityTexts } from '../../text/operations.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ActivityItem } from './ActivityItem.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  title: { margin: 0, padding: '10px 12px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto', flexGrow: 1, minHeight: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What this app did to the host, newest first, with how it ended. */
export function ActivityView() {
  const styles = useStyles();
  const records = useActivityStore((state) => state.records);
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{activityTexts.title}</h1>
      {records.length === 0
        ? <EmptyState title={activityTexts.empty} hint={activityTexts.emptyHint} />
        : (
          <ul aria-label={activityTexts.title} className={styles.list}>
            {records.map((record) => <ActivityItem key={record.id} record={record} />)}
          </ul>
        )}
    </div>
  );
}
