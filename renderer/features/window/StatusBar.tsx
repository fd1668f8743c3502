import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ServerRegular } from '@fluentui/react-icons';
import { useActivityStore } from '../../state/activityStore.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { useInventoryStore } from '../../state/inventoryStore.ts';
import type { HostStatus, RefreshStatus } from '../../../shared/ipc/contract.ts';
import { formats } from '../../text/format.ts';
import { operationText } from '../../text/operations.ts';
import { windowTexts } from '../../text/window.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXL, height: '26px', flexShrink: 0, paddingInline: '12px',
    backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums',
  },
  host: { display: 'flex', gap: '8px', alignItems: 'center' },
  operations: { marginLeft: 'auto', display: 'flex', gap: '10px', alignItems: 'center', minWidth: 0, color: tokens.colorNeutralForeground1 },
  operation: { overflow: 'hidden', textOverflow: 'ellipsis' },
  progress: { width: '90px', flexShrink: 0 },
});

/** Which host, how fresh the view is, and what is under way. Only operations are announced: the clock would never stop talking. */
export function StatusBar() {
  const styles = useStyles();
  const status = useHostStore((state) => state.status);
  const refresh = useInventoryStore((state) => state.view?.refresh);
  return (
    <div role="status" aria-label={windowTexts.status} aria-live="off" className={styles.bar}>
      <span className={styles.host}><ServerRegular aria-hidden />{hostText(status)}</span>
      <span>{refreshText(refresh)}</span>
      <Operations />
    </div>
  );
}

function Operations() {
  const styles = useStyles();
  const running = useActivityStore((state) => state.running);
  const first = running[0];
  return (
    <span aria-live="polite" className={styles.operations}>
      {first !== undefined && (
        <>
          <span className={styles.operation}>
            {running.length === 1 ? <SentenceText sentence={operationText(first.operation)} /> : windowTexts.running(running.length)}
          </span>
          <ProgressBar className={styles.progress} aria-label={windowTexts.running(running.length)} />
        </>
      )}
    </span>
  );
}

function hostText(status: HostStatus | null): string {
  if (status === null || status.state === 'connecting') return windowTexts.connecting;
  if (status.state === 'restarting') return windowTexts.restarting;
  if (status.state === 'failed' || status.host === null) return windowTexts.disconnected;
  const { hostName, osCaption } = status.host;
  return osCaption === '' ? hostName : `${hostName}, ${osCaption}`;
}

function refreshText(refresh: RefreshStatus | undefined): string {
  if (refresh?.asOf == null) return refresh?.isReading === true ? windowTexts.reading : windowTexts.notRead;
  return windowTexts.asOf(formats.time(refresh.asOf));
}
