import type { Batch } from '../../state/batchStore.ts';
import { applyTexts } from '../../text/checkpointDialogs.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { BatchResults, OneResult } from './BatchResults.tsx';

/** How applying, and starting after it, ended; each for itself. */
export function ApplyResults({ batch, names }: { readonly batch: Batch; readonly names: Readonly<Record<string, string>> }) {
  return (
    <>
      {batch.steps.length > 1 ? <BatchResults batch={batch} label={applyTexts.steps} nameOf={({ key }) => names[key]} /> : <OneResult batch={batch} />}
      <SafetyNotice batch={batch} />
    </>
  );
}

/** Of the two steps of the safe way the first may have been done: the checkpoint it made is there, and is said so. */
function SafetyNotice({ batch }: { readonly batch: Batch }) {
  const ended = [...batch.results.values()].find((result) => result.state === 'failed' || result.state === 'unknown');
  if (ended === undefined || !('records' in ended)) return null;
  const made = ended.records.find(({ operation, state }) => operation.kind === 'createCheckpoint' && state === 'done');
  if (made?.operation.kind !== 'createCheckpoint') return null;
  return (
    <Notice tone="plain">
      <SentenceText sentence={applyTexts.safetyMade(made.operation.name)} />{ended.state === 'unknown' ? '' : ` ${applyTexts.notApplied}`}
    </Notice>
  );
}
