import { makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { LongReading } from '../times/LongReading.tsx';
import { PageFrame } from './PageFrame.tsx';

const useStyles = makeStyles({
  waiting: { display: 'flex', justifyContent: 'flex-start', flexWrap: 'wrap', gap: '4px 16px' },
});

/** Before there is anything to show: connecting, or reading for the first time. Both count as one wait. */
export function WaitingPage({ title, hint, canStop = true }: { readonly title: string; readonly hint?: string; readonly canStop?: boolean }) {
  const styles = useStyles();
  const [since] = useState(() => new Date().toISOString());
  return (
    <PageFrame title={title}>
      <div className={styles.waiting}>
        <Spinner size="small" {...(hint === undefined ? {} : { label: hint })} labelPosition="after" />
        <LongReading what={canStop ? 'list' : null} since={since} label="" />
      </div>
    </PageFrame>
  );
}
