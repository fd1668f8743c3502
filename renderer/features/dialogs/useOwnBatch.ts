import { useBatchStore, type Batch } from '../../state/batchStore.ts';
import { useDialogStore } from '../../state/dialogStore.ts';

/** What the open dialog has begun; null: nothing yet. */
export function useOwnBatch(): Batch | null {
  const open = useDialogStore((state) => state.open);
  return useBatchStore(({ batches }) => batches.find(({ dialog }) => dialog === open) ?? null);
}

/** Whether the open dialog is being decided, runs, or has ended and must not be decided again. */
export function usePhase(): 'deciding' | 'running' | 'over' {
  return useDialogStore(({ isRunning, isOver }) => (isRunning ? 'running' : isOver ? 'over' : 'deciding'));
}
