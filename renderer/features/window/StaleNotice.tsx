import { makeStyles } from '@fluentui/react-components';
import type { RefreshStatus } from '../../../shared/ipc/contract.ts';
import { errorTexts } from '../../text/errors.ts';
import { formats } from '../../text/format.ts';
import { windowTexts } from '../../text/window.ts';
import { Notice } from '../../ui/Notice.tsx';

const useStyles = makeStyles({ box: { padding: '8px 12px 0', flexShrink: 0 } });

/** Says since when the view below is old, and why. */
export function StaleNotice({ refresh: { failing, asOf } }: { readonly refresh: RefreshStatus }) {
  const styles = useStyles();
  if (failing === null) return null;
  const reason = errorTexts[failing.error.code].title;
  return (
    <div className={styles.box}>
      <Notice tone="warning" role="alert" label={windowTexts.staleTitle}>
        {asOf === null ? windowTexts.staleNever(reason) : windowTexts.staleSince(formats.time(asOf), reason)}
      </Notice>
    </div>
  );
}
