import { makeStyles, mergeClasses, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { UtcTime } from '../../../shared/domain/vm.ts';
import { fellBackToStandard, type OperationState } from '../../../shared/domain/operationRecord.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { isRunning } from '../../state/activityStore.ts';
import { minuteIn, useClockStore } from '../../state/clockStore.ts';
import { useInventoryStore, vmIn } from '../../state/inventoryStore.ts';
import { formats } from '../../text/format.ts';
import { activityTexts, operationText, stateTexts } from '../../text/operations.ts';
import { plain } from '../../text/sentence.ts';
import { vmStateText } from '../../text/virtualMachines.ts';
import { SentenceLine } from '../../ui/SentenceLine.tsx';
import { TonedText, type TextTone } from '../../ui/TonedText.tsx';
import { Unseen } from '../../ui/Unseen.tsx';
import { Elapsed } from '../times/Times.tsx';

const narrow = '@container (max-width: 680px)';

/** The columns of the list and of its head. Where there is little room, how long it took is told by the details alone. */
export const useActivityColumns = makeStyles({
  columns: { gridTemplateColumns: 'minmax(0, 1fr) 148px 140px 60px', [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) 132px 132px' } },
  took: { textAlign: 'right', [narrow]: { display: 'none' } },
});

/** Where a row lies; all in pixels. */
interface RowPlace { readonly index: number; readonly top: number; readonly rowHeight: number }

const useStyles = makeStyles({
  row: {
    display: 'grid', alignItems: 'center', position: 'absolute', left: 0, right: 0, top: 0, boxSizing: 'border-box', paddingInline: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  record: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  selected: {
    backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none', ':hover': { backgroundColor: 'Highlight' }, '& *': { color: 'inherit' } },
  },
  cell: { paddingInline: '8px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  what: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  icon: { fontSize: '16px', display: 'flex', flexShrink: 0, '& *': { display: 'flex' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  figure: { fontVariantNumeric: 'tabular-nums' },
  progress: { display: 'flex', alignItems: 'center', gap: '8px' },
  heading: { gridTemplateColumns: '1fr', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

export function ActivityHeading({ session, count, place }: { readonly session: 'this' | 'earlier'; readonly count: number; readonly place: RowPlace }) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={place.index + 2} className={mergeClasses(styles.row, styles.heading)} style={styleOf(place)}>
      <div role="rowheader" aria-colspan={4} className={styles.cell}>
        {session === 'this' ? activityTexts.thisSession : activityTexts.earlier} · {formats.count(count)}
      </div>
    </div>
  );
}

export function ActivityRecordRow({ id, record, tellingId, place, isSelected, onSelect }: {
  readonly id: string; readonly record: ActivityRecord; readonly tellingId: string | null; readonly place: RowPlace; readonly isSelected: boolean; readonly onSelect: () => void;
}) {
  const styles = useStyles();
  const columns = useActivityColumns();
  const { operation, state, askedAt, differences } = record;
  const sentence = operationText(operation, tellingId);
  const tone = toneOf(record);
  const isExpected = differences.length === 0 && !fellBackToStandard(record);
  return (
    <div
      role="row" id={id} aria-rowindex={place.index + 2} aria-selected={isSelected} {...(isSelected ? { 'data-active': '' } : {})}
      className={mergeClasses(styles.row, columns.columns, styles.record, isSelected && styles.selected)} style={styleOf(place)}
      onMouseDown={(event) => { if (event.button === 0) onSelect(); }}
    >
      <div role="rowheader" className={mergeClasses(styles.cell, styles.what)} title={plain(sentence)}>
        <span className={styles.icon}><TonedText tone={tone}><StateIcon state={state} isExpected={isExpected} /></TonedText></span>
        <SentenceLine sentence={sentence} /><Unseen>{plain(sentence)}</Unseen>
        {isRunning(state) && <HostStatusText vmId={operation.vmId} />}
      </div>
      <div role="gridcell" className={mergeClasses(styles.cell, styles.progress)}>
        <TonedText tone={tone}>{stateTexts(record).short}</TonedText>
        {isRunning(state) && <ProgressBar aria-label={activityTexts.progress} />}
      </div>
      <div role="gridcell" className={mergeClasses(styles.cell, styles.quiet)}><Asked at={askedAt} /></div>
      <div role="gridcell" className={mergeClasses(styles.cell, styles.quiet, styles.figure, columns.took)}><Took record={record} /></div>
    </div>
  );
}

function Asked({ at }: { readonly at: UtcTime }) {
  const now = useClockStore(minuteIn);
  return <time dateTime={at} title={formats.moment(at)}>{formats.shortDateTime(at, now)}</time>;
}

/** What Hyper-V says it does with a machine. */
export function HostStatusText({ vmId }: { readonly vmId: string }) {
  const styles = useStyles();
  const vm = useInventoryStore((state) => vmIn(state, vmId));
  if (vm === undefined) return null;
  // Its status speaks of a task only while there is one; else its state tells more.
  const text = vm.activity === null || vm.status === '' ? vmStateText(vm.state, vm.stateNumber) : vm.status;
  return <span className={mergeClasses(styles.quiet, styles.text)}><bdi>{text}</bdi></span>;
}

/** By the second while it runs; nothing where nobody knows when it ended. */
export function Took({ record: { state, askedAt, finishedAt } }: { readonly record: ActivityRecord }) {
  if (isRunning(state)) return <Elapsed since={askedAt} />;
  return finishedAt === null ? null : formats.elapsed(Date.parse(finishedAt) - Date.parse(askedAt));
}

function StateIcon({ state, isExpected }: { readonly state: OperationState; readonly isExpected: boolean }) {
  if (isRunning(state)) return <Spinner size="extra-tiny" aria-hidden />;
  if (state === 'done') return isExpected ? <CheckmarkCircleRegular aria-hidden /> : <TonedText tone="warning"><WarningRegular aria-hidden /></TonedText>;
  return state === 'failed' ? <ErrorCircleRegular aria-hidden /> : <QuestionCircleRegular aria-hidden />;
}

function toneOf(record: ActivityRecord): TextTone {
  if (record.state === 'failed') return 'danger';
  return record.state === 'unknown' || fellBackToStandard(record) ? 'warning' : 'plain';
}

function styleOf({ top, rowHeight }: RowPlace) {
  return { height: rowHeight, transform: `translateY(${String(top)}px)` };
}
