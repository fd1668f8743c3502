import { Button, makeStyles } from '@fluentui/react-components';
import { readDetailsAgain } from '../../commands/readDetails.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { errorTextOf } from '../../text/errors.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ErrorNotice } from '../dialogs/ErrorNotice.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', gap: '12px', alignItems: 'start', flexShrink: 0 },
  notice: { flexGrow: 1, minWidth: 0 },
});

/** Why the details could not be read, and a way to try again. What an earlier read found stays below. */
export function DetailsFailure({ state: { error, isReading } }: { readonly state: DetailsState }) {
  const styles = useStyles();
  const isStopped = error?.code === 'READ_STOPPED';
  // That it was stopped is nothing to say once it is read again.
  if (error === null || (isStopped && isReading)) return null;
  return (
    <div className={styles.box}>
      <div className={styles.notice}>{isStopped ? <Notice tone="plain">{errorTextOf(error.code).title}</Notice> : <ErrorNotice error={error} />}</div>
      <Button size="small" disabledFocusable={isReading} onClick={readDetailsAgain}>{isReading ? detailsTexts.reading : detailsTexts.tryAgain}</Button>
    </div>
  );
}
