import {
  addBatch, changeBatch, hasHappened, isClean, isUntold, removeBatch, useBatchStore, type Batch, type LeftOut, type Step, type StepOrder,
} from '../state/batchStore.ts';
import { closeDialog, setOver, setRunning, useDialogStore } from '../state/dialogStore.ts';
import { notify } from '../state/noticeStore.ts';
import { runSteps } from './steps.ts';

/** What a dialog decided. */
interface Decision {
  readonly steps: readonly Step[];
  readonly leftOut?: readonly LeftOut[];
  readonly order: StepOrder;
  /** There is nothing left to show when all went well and as predicted. */
  readonly closesWhenWell: boolean;
  /** What was not done can be decided again in the same dialog, also when something else was done. */
  readonly isRepeatable: boolean;
}

/** Carries out what the open dialog decided, and tells in the store what becomes of each step. Goes on when the dialog is left. */
export async function runBatch({ steps, leftOut = [], order, closesWhenWell, isRepeatable }: Decision): Promise<void> {
  const { open: dialog, isRunning, isOver } = useDialogStore.getState();
  if (dialog === null || isRunning || isOver || steps.length === 0) return;
  const stopping = new AbortController();
  addBatch({ dialog, steps, leftOut, order, results: new Map(), isUnderWay: true, stopping, isStopping: false });
  setRunning(true);
  await runSteps(steps, order, stopping.signal, (keys, result) => {
    changeBatch(steps, ({ results }) => ({ results: new Map([...results, ...keys.map((key) => [key, result] as const)]) }));
  });
  const ended = batchOf(steps);
  if (ended === undefined) return;
  if (useDialogStore.getState().open !== dialog) endUnseen(ended);
  else endSeen(ended, closesWhenWell, isRepeatable);
}

/** Nobody looks any more. Activity tells of what was sent; the rest must not go without a word. */
function endUnseen(batch: Batch): void {
  removeBatch(batch.steps);
  if ([...batch.results.values()].some(isUntold)) notify({ kind: 'batch', batch });
}

function endSeen({ steps, results }: Batch, closesWhenWell: boolean, isRepeatable: boolean): void {
  changeBatch(steps, () => ({ isUnderWay: false }));
  const all = [...results.values()];
  if (closesWhenWell && all.every(isClean)) closeDialog();
  else if (!isRepeatable && all.some(hasHappened)) setOver();
  else setRunning(false);
}

/** Sends no further step of what this is the batch of. */
export function stopBatch({ steps, stopping }: Batch): void {
  changeBatch(steps, () => ({ isStopping: true }));
  stopping.abort();
}

/** What was entered has changed since, or is to be changed. */
export function forgetBatch({ steps }: Batch): void {
  removeBatch(steps);
}

function batchOf(steps: readonly Step[]): Batch | undefined {
  return useBatchStore.getState().batches.find((batch) => batch.steps === steps);
}
