import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { VmDetails } from '../../../shared/domain/vmDetails.ts';
import type { DetailsState } from '../../state/detailsStore.ts';
import { detailsTexts } from '../../text/details.ts';
import { ErrorNotice } from '../dialogs/ErrorNotice.tsx';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' } });

/** What was read on demand: being read, failed, or there. A failed second read keeps what the first one found. */
export function WhenRead({ state, children }: { readonly state: DetailsState; readonly children: (details: VmDetails) => ReactNode }) {
  const styles = useStyles();
  const { details, error, isReading } = state;
  return (
    <div className={styles.box}>
      {error !== null && !isReading && <ErrorNotice error={error} />}
      {details === null && isReading && <Spinner size="tiny" label={detailsTexts.loading} />}
      {details !== null && children(details)}
    </div>
  );
}
