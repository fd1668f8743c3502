import { Button, makeStyles } from '@fluentui/react-components';
import { readDetailsAgain } from '../../commands/readDetails.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { ErrorNotice } from '../dialogs/ErrorNotice.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', gap: '12px', alignItems: 'start', flexShrink: 0 },
  notice: { flexGrow: 1, minWidth: 0 },
});

/** Why the details could not be read, and a way to try again. What an earlier read found stays below. */
export function DetailsFailure({ state: { error, isReading } }: { readonly state: DetailsState }) {
  const styles = useStyles();
  if (error === null) return null;
  return (
    <div className={styles.box}>
      <div className={styles.notice}><ErrorNotice error={error} /></div>
      <Button size="small" disabledFocusable={isReading} onClick={readDetailsAgain}>{isReading ? detailsTexts.reading : detailsTexts.tryAgain}</Button>
    </div>
  );
}
