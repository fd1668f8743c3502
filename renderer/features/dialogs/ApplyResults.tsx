import { makeStyles, tokens } from '@fluentui/react-components';
import { applyTexts } from '../../text/checkpointDialogs.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { StepNotices, StepState } from './StepResults.tsx';
import type { StepResults } from './useSteps.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  step: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalL, paddingBlock: '2px' },
});

/** How applying, and starting after it, ended; each for itself. */
export function ApplyResults({ results, keys, names }: {
  readonly results: StepResults; readonly keys: readonly string[]; readonly names: Readonly<Record<string, string>>;
}) {
  const styles = useStyles();
  const nameOf = (key: string) => names[key] ?? null;
  return (
    <>
      {keys.length > 1 && (
        <ul aria-label={applyTexts.steps} className={styles.list}>
          {keys.map((key) => <li key={key} className={styles.step}><span>{nameOf(key)}</span><StepState result={results[key]} /></li>)}
        </ul>
      )}
      <StepNotices results={results} {...(keys.length > 1 ? { nameOf } : {})} />
      <SafetyNotice results={results} />
    </>
  );
}

/** Of the two steps of the safe way the first may have been done: the checkpoint it made is there, and is said so. */
function SafetyNotice({ results }: { readonly results: StepResults }) {
  const failed = Object.values(results).find((result) => result.state === 'failed');
  const made = failed?.records.find(({ operation, state }) => operation.kind === 'createCheckpoint' && state === 'done');
  if (made?.operation.kind !== 'createCheckpoint') return null;
  const isUnknown = failed?.records.some(({ state }) => state === 'unknown');
  return <Notice tone="plain"><SentenceText sentence={applyTexts.safetyMade(made.operation.name)} />{isUnknown === true ? '' : ` ${applyTexts.notApplied}`}</Notice>;
}
