import { useBatchStore, type Batch } from '../../state/batchStore.ts';
import { useDialogStore } from '../../state/dialogStore.ts';

/** What the open dialog has begun; null: nothing yet. */
export function useOwnBatch(): Batch | null {
  const open = useDialogStore((state) => state.open);
  return useBatchStore(({ batch }) => (batch?.dialog === open ? batch : null));
}
