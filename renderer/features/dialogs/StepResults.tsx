import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StepResult } from '../../commands/steps.ts';
import { stepTexts } from '../../text/checkpointDialogs.ts';
import { TonedText, type TextTone } from '../../ui/TonedText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import type { StepResults } from './useSteps.ts';

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold },
});

const tones: Readonly<Record<StepResult['state'], TextTone>> = {
  hostBusy: 'quiet', running: 'plain', done: 'plain', failed: 'danger', notDone: 'quiet',
};

/** What became of a step, in a word or two; undefined: its turn has not come. */
export function StepState({ result }: { readonly result: StepResult | undefined }) {
  return (
    <span aria-live="polite">
      <TonedText tone={result === undefined ? 'quiet' : tones[result.state]}>{stateText(result)}</TonedText>
    </span>
  );
}

function stateText(result: StepResult | undefined): string {
  if (result === undefined) return stepTexts.waiting;
  if (result.state !== 'notDone') return stepTexts[result.state];
  return `${stepTexts.notDone}: ${stepTexts.because[result.because]}`;
}

/** What a person must know of how the steps ended: errors, and where the host is other than expected. */
export function StepNotices({ results, nameOf = () => null }: {
  readonly results: StepResults;
  /** What a failed step was about, where there are several. */
  readonly nameOf?: (key: string) => ReactNode;
}) {
  const styles = useStyles();
  const all = Object.entries(results);
  const differs = all.some(([, result]) => result.state === 'done' && result.differences.length > 0);
  const reasons = all.map(([, result]) => (result.state === 'notDone' ? result.because : null));
  return (
    <div className={styles.notices}>
      {all.map(([key, result]) => result.state === 'failed' && (
        <div key={key}>
          {nameOf(key) !== null && <div className={styles.title}>{nameOf(key)}</div>}
          <ErrorNotice error={result.error} />
        </div>
      ))}
      {differs && <DifferenceNotice title={stepTexts.differs} />}
      {reasons.includes('differs') && <DifferenceNotice title={stepTexts.differsBefore} />}
      {reasons.includes('unread') && <Notice tone="warning" role="alert">{stepTexts.unread}</Notice>}
    </div>
  );
}

function DifferenceNotice({ title }: { readonly title: string }) {
  const styles = useStyles();
  return (
    <Notice tone="warning" role="alert">
      <div className={styles.title}>{title}</div>
      <div>{stepTexts.differsHint}</div>
    </Notice>
  );
}
