import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { stopBatch } from '../../commands/batch.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { begunIn, stateIn, unsentIn, type Batch, type LeftOut, type Step } from '../../state/batchStore.ts';
import { errorTextOf } from '../../text/errors.ts';
import { batchTexts, resultSummary } from '../../text/results.ts';
import { Notice } from '../../ui/Notice.tsx';
import { reasonOfRest } from './batchText.ts';
import type { Choice } from './DialogButtons.tsx';
import { ErrorDetails, ErrorNotice } from './ErrorNotice.tsx';
import { ResultList, type ResultItem } from './ResultList.tsx';

const useStyles = makeStyles({
  list: { maxHeight: 'min(420px, 45vh)' },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Several things that were decided together: what became of each, and of all in a line. */
export function BatchResults({ batch, nameOf, label = batchTexts.results }: {
  readonly batch: Batch; readonly nameOf: (one: Step | LeftOut) => ReactNode; readonly label?: string;
}) {
  const styles = useStyles();
  const running = useActivityStore((state) => state.running);
  const begun = begunIn(running);
  const items = [
    ...batch.steps.map((step): ResultItem => ({ key: step.key, name: nameOf(step), state: stateIn(batch, step, begun), ...saidOf(batch, step) })),
    ...batch.leftOut.map((one): ResultItem => ({ key: one.key, name: nameOf(one), note: one.reason, state: 'leftOut', detail: null })),
  ];
  return (
    <>
      <ResultList label={label} items={items} className={styles.list} />
      <div role="status">{resultSummary(items.map(({ state }) => state))}</div>
      <BatchNotices batch={batch} />
      {hasRecordedFailure(batch) && <div>{batchTexts.inActivity}</div>}
    </>
  );
}

/** What became of the one thing that was decided. */
export function OneResult({ batch }: { readonly batch: Batch | null }) {
  if (batch === null) return null;
  const [result] = batch.results.values();
  return (
    <>
      {(result?.state === 'failed' || result?.state === 'unknown') && <ErrorNotice error={result.error} />}
      <BatchNotices batch={batch} />
    </>
  );
}

/** The choice to send no more of it, as long as something waits. */
export function stopChoices(batch: Batch | null): readonly Choice[] {
  if (batch === null || (unsentIn(batch) === 0 && !batch.isStopping)) return [];
  const label = batch.order === 'eachNeedsTheLast' ? batchTexts.stopAfterThis : batchTexts.stopAfterThese;
  return [{ label, reason: batch.isStopping ? batchTexts.stopping : null, onChoose: () => stopBatch(batch) }];
}

/** Something failed, or may have, that has a record in Activity. */
export function hasRecordedFailure({ results, isUnderWay }: Batch): boolean {
  return !isUnderWay && [...results.values()].some((result) => (result.state === 'failed' || result.state === 'unknown') && result.records.length > 0);
}

function saidOf({ results }: Batch, { key }: Step): Pick<ResultItem, 'note' | 'detail'> {
  const result = results.get(key);
  if (result?.state === 'notDone') return { note: batchTexts.because[result.because], detail: null };
  if (result?.state !== 'failed' && result?.state !== 'unknown') return { note: null, detail: null };
  const { title, nextStep } = errorTextOf(result.error.code);
  return { note: title, detail: <>{nextStep}<ErrorDetails error={result.error} /></> };
}

/** Where the host is other than expected, and that the rest is not begun. */
export function BatchNotices({ batch }: { readonly batch: Batch }) {
  const differs = [...batch.results.values()].some((result) => result.state === 'done' && result.differences.length > 0);
  const reason = reasonOfRest(batch);
  return (
    <>
      {batch.isUnderWay && batch.isStopping && <Notice tone="plain">{batchTexts.stopping}</Notice>}
      {differs && <DifferenceNotice title={batchTexts.differs} />}
      {reason === 'differs' && <DifferenceNotice title={batchTexts.restBecause.differs} />}
      {reason !== null && reason !== 'differs' && <Notice tone="warning" role="alert">{batchTexts.restBecause[reason]}</Notice>}
    </>
  );
}

function DifferenceNotice({ title }: { readonly title: string }) {
  const styles = useStyles();
  return (
    <Notice tone="warning" role="alert">
      <div className={styles.title}>{title}</div>
      <div>{batchTexts.differsHint}</div>
    </Notice>
  );
}
