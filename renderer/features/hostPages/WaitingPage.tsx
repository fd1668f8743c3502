import { makeStyles, Spinner } from '@fluentui/react-components';
import { PageFrame } from './PageFrame.tsx';

const useStyles = makeStyles({
  waiting: { display: 'flex', justifyContent: 'flex-start' },
});

/** Before there is anything to show: connecting, or reading for the first time. */
export function WaitingPage({ title, hint }: { readonly title: string; readonly hint?: string }) {
  const styles = useStyles();
  return (
    <PageFrame title={title}>
      <div className={styles.waiting}><Spinner size="small" {...(hint === undefined ? {} : { label: hint })} labelPosition="after" /></div>
    </PageFrame>
  );
}
