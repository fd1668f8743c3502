import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ServerRegular } from '@fluentui/react-icons';
import { showRecord } from '../../commands/showView.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { useHostStore } from '../../state/hostStore.ts';
import { tellingIdIn, useInventoryStore } from '../../state/inventoryStore.ts';
import type { HostStatus, RefreshStatus } from '../../../shared/ipc/contract.ts';
import { formats } from '../../text/format.ts';
import { operationText } from '../../text/operations.ts';
import { windowTexts } from '../../text/window.ts';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { LongReading, useIsLong } from '../times/LongReading.tsx';
import { Elapsed } from '../times/Times.tsx';
import { StatusNotice } from './StatusNotice.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL, height: '26px', flexShrink: 0, paddingInline: '12px',
    backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums',
    outlineStyle: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  host: { display: 'flex', gap: '8px', alignItems: 'center', minWidth: '60px', flexShrink: 20, overflow: 'hidden' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  // As wide with every interval, so that the notice beside it stays where it is.
  asOf: { minWidth: '176px', flexShrink: 0, display: 'inline-flex', gap: '12px' },
  operations: { flexShrink: 1, minWidth: 0, maxWidth: '40%', display: 'flex' },
  operation: {
    appearance: 'none', border: 'none', font: 'inherit', backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, cursor: 'pointer',
    display: 'flex', gap: '10px', alignItems: 'center', minWidth: 0, height: '22px', paddingInline: '8px', borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  progress: { width: '90px', flexShrink: 0 },
});

/** Which host, how fresh the view is, what has just happened and what is under way. The clock is not announced: it would never stop talking. */
export function StatusBar() {
  const styles = useStyles();
  const status = useHostStore((state) => state.status);
  const refresh = useInventoryStore((state) => state.view?.refresh);
  const isLong = useIsLong(refresh?.readingSince ?? null);
  const host = hostText(status);
  return (
    <footer>
      <div role="status" aria-label={windowTexts.status} aria-live="off" data-pane tabIndex={-1} className={styles.bar}>
        <span className={styles.host} title={host}><ServerRegular aria-hidden /><span className={styles.text}>{host}</span></span>
        <span className={styles.asOf}>{refreshText(refresh, isLong)} <LongReading what="list" since={refresh?.readingSince ?? null} label={refresh?.asOf == null ? '' : undefined} /></span>
        <StatusNotice />
        <Operations />
      </div>
    </footer>
  );
}

/** The newest operation under way, or how many there are; a click shows it in Activity. */
function Operations() {
  const styles = useStyles();
  const running = useActivityStore((state) => state.running);
  const first = running[0];
  const tellingId = useInventoryStore((state) => (first === undefined ? null : tellingIdIn(state, first.operation.vmId)));
  return (
    <span aria-live="polite" className={styles.operations}>
      {first !== undefined && (
        <button type="button" className={styles.operation} onClick={() => showRecord(first.id)}>
          <span className={styles.text}>
            {running.length === 1 ? <SentenceText sentence={operationText(first.operation, tellingId)} wraps={false} /> : windowTexts.running(running.length)}
          </span>
          {/* The seconds are for the eye alone. */}
          <span aria-hidden><Elapsed since={first.askedAt} /></span>
          <ProgressBar className={styles.progress} aria-label={windowTexts.running(running.length)} />
        </button>
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

/** A reading that takes long stands in the place of the interval. */
function refreshText(refresh: RefreshStatus | undefined, isLong: boolean): string {
  if (refresh?.asOf == null) return refresh?.readingSince == null ? windowTexts.notRead : windowTexts.reading;
  const every = isLong || refresh.pause === null || refresh.failing !== null ? null : windowTexts.seconds(Math.ceil(refresh.pause / 1000));
  return windowTexts.asOf(formats.time(refresh.asOf), every);
}
