import type { Batch, NotDoneReason } from '../../state/batchStore.ts';
import { applyTexts, createTexts, deleteTexts, subtreeTexts } from '../../text/checkpointDialogs.ts';
import { powerDialogTexts } from '../../text/powerDialog.ts';
import { batchTexts, machines, resultSummary } from '../../text/results.ts';
import type { Sentence } from '../../text/sentence.ts';
import { settingsTexts } from '../../text/settingsDialog.ts';

/** How a batch ended whose dialog was left, in a sentence by itself. */
export function batchEndText(batch: Batch): Sentence {
  const states = batch.steps.map(({ key }) => batch.results.get(key)?.state ?? 'waiting');
  const reason = reasonOfRest(batch);
  return batchTexts.leftAndEnded(whatWasDecided(batch), resultSummary(states), reason === null ? null : batchTexts.restBecause[reason]);
}

/** What kept the rest from being begun, where it is not an error that is told by itself. */
export function reasonOfRest({ results }: Batch): Exclude<NotDoneReason, 'earlier' | 'stopped'> | null {
  for (const result of results.values()) {
    if (result.state === 'notDone' && result.because !== 'earlier' && result.because !== 'stopped') return result.because;
  }
  return null;
}

/** As the title of its dialog. */
function whatWasDecided({ dialog, steps }: Batch): Sentence {
  const [first] = steps;
  const vm = first?.vm.name ?? '';
  const checkpoint = first !== undefined && 'expectCheckpoint' in first.request ? first.request.expectCheckpoint.name : '';
  const isOne = new Set(steps.map((step) => step.vm.id)).size === 1;
  switch (dialog.name) {
    case 'create': return isOne ? createTexts.title(vm) : createTexts.titleSeveral(steps.length);
    case 'settings': return isOne ? settingsTexts.title(vm) : settingsTexts.titleMany(dialog.vmIds.length);
    case 'power': return isOne ? powerDialogTexts[dialog.kind].title(vm) : powerDialogTexts[dialog.kind].many(machines(steps.length));
    case 'apply': return dialog.isRevert ? applyTexts.revertTitle(checkpoint, vm) : applyTexts.title(checkpoint, vm);
    case 'delete': return steps.length === 1 ? deleteTexts.title(checkpoint, vm) : deleteTexts.titleSeveral(steps.length, vm);
    case 'deleteSubtree': return subtreeTexts.title(checkpoint, vm);
    default: return deleteTexts.title(checkpoint, vm);
  }
}
