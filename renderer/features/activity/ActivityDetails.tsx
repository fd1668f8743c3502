import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fellBackToStandard } from '../../../shared/domain/operationRecord.ts';
import { powerShellOf, stepOf } from '../../../shared/domain/powerShellText.ts';
import type { ActivityRecord } from '../../../shared/ipc/contract.ts';
import { copyText } from '../../commands/copyName.ts';
import { isRunning, useActivityStore } from '../../state/activityStore.ts';
import { useActivityViewStore } from '../../state/activityViewStore.ts';
import { checkpointsIn, useInventoryStore } from '../../state/inventoryStore.ts';
import { fellBackExplanation } from '../../text/checkpoints.ts';
import { formats } from '../../text/format.ts';
import { activityTexts, differenceText, operationText, stateTexts, type CheckpointNames } from '../../text/operations.ts';
import { vmStateTexts } from '../../text/virtualMachines.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FactList, type Fact } from '../../ui/FactList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { HostStatusText, Took } from './ActivityRow.tsx';
import type { TellingIds } from './activityRows.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { checkpointNames, reportOf } from './report.ts';

/** Where Enter in the list goes to. */
export const activityDetailsId = 'activity-details';

const useStyles = makeStyles({
  pane: {
    flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, userSelect: 'text',
    outlineStyle: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', gap: '12px', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  part: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  list: { margin: 0, paddingLeft: '20px' },
});

/** All that is known of the selected operation. */
export function ActivityDetails({ tellingIdOf }: { readonly tellingIdOf: TellingIds }) {
  const styles = useStyles();
  const selectedId = useActivityViewStore((state) => state.selectedId);
  const record = useActivityStore((state) => state.records.find(({ id }) => id === selectedId));
  return (
    <section id={activityDetailsId} tabIndex={-1} aria-label={activityTexts.details} className={styles.pane}>
      {record === undefined ? <EmptyState title={activityTexts.select} /> : <Details record={record} tellingId={tellingIdOf(record.operation.vmId)} />}
    </section>
  );
}

function Details({ record, tellingId }: { readonly record: ActivityRecord; readonly tellingId: string | null }) {
  const styles = useStyles();
  const { operation, state, warnings, differences, error } = record;
  const checkpoints = useInventoryStore((now) => checkpointsIn(now, operation.vmId));
  const nameOf = useMemo(() => checkpointNames(record, checkpoints), [record, checkpoints]);
  const script = powerShellOf([stepOf(operation)]);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}><SentenceText sentence={operationText(operation, tellingId)} /></h2>
        <Button size="small" className={styles.button} onClick={() => void copyText(reportOf(record, nameOf, tellingId))}>{activityTexts.copyDetails}</Button>
      </div>
      {isRunning(state) && <ProgressBar aria-label={activityTexts.progress} />}
      <FactList facts={factsOf(record, nameOf)} />
      {state === 'unknown' && <Notice tone="warning"><div>{activityTexts.unknownTitle}.</div><div>{activityTexts.unknownStep}</div></Notice>}
      {fellBackToStandard(record) && <Notice tone="warning">{fellBackExplanation}</Notice>}
      {error !== null && <FailureNotice error={error} isUnknown={state === 'unknown'} />}
      {differences.length > 0 && (
        <div>
          <h3 className={styles.part}>{activityTexts.differences}</h3>
          <ul className={styles.list} aria-label={activityTexts.differences}>
            {/* Differences have no identity but their place. */}
            {differences.map((difference, index) => <li key={index}><SentenceText sentence={differenceText(difference, nameOf)} /></li>)}
          </ul>
        </div>
      )}
      {warnings.length > 0 && (
        <div>
          <h3 className={styles.part}>{activityTexts.warnings}</h3>
          <ul className={styles.list}>{warnings.map((warning, index) => <li key={index}><bdi>{warning}</bdi></li>)}</ul>
        </div>
      )}
      <div>
        <div className={styles.head}>
          <h3 className={styles.part}>{activityTexts.powerShell}</h3>
          <Button size="small" appearance="transparent" className={styles.button} onClick={() => void copyText(script)}>{activityTexts.copyCommands}</Button>
        </div>
        <CodeBlock name={activityTexts.powerShell} text={script} />
      </div>
    </>
  );
}

function factsOf(record: ActivityRecord, nameOf: CheckpointNames): readonly Fact[] {
  const { operation, state, askedAt, finishedAt, before, created } = record;
  const ended = finishedAt === null ? (isRunning(state) ? activityTexts.notEnded : activityTexts.neverKnown) : formats.moment(finishedAt);
  const newName = created === null ? null : nameOf(created.checkpointId);
  return [
    { label: activityTexts.outcome, value: stateTexts(record).long },
    { label: activityTexts.asked, value: formats.moment(askedAt) },
    { label: activityTexts.ended, value: ended },
    ...(finishedAt !== null || isRunning(state) ? [{ label: activityTexts.took, value: <Took record={record} /> }] : []),
    ...(isRunning(state) ? [{ label: activityTexts.hyperVSays, value: <HostStatusText vmId={operation.vmId} /> }] : []),
    ...(before === null ? [] : [{ label: activityTexts.stateBefore, value: vmStateTexts[before.vmState] }]),
    ...(newName === null ? [] : [{ label: activityTexts.created, value: <bdi>{newName}</bdi> }]),
  ];
}
