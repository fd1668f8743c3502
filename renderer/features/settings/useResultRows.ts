import { isSettingIntent, valueIn, valueOf } from '../../commands/settingIntents.ts';
import { useActivityStore } from '../../state/activityStore.ts';
import { taskStateIn, type BatchTask } from '../../state/batchStore.ts';
import { useOwnBatch } from '../dialogs/useOwnBatch.ts';
import type { ChangeRow } from './ChangeTable.tsx';

/** The changes that the open dialog has begun, each with how it stands; null: none yet. */
export function useResultRows(): readonly ChangeRow[] | null {
  const batch = useOwnBatch();
  const running = useActivityStore((state) => state.running);
  if (batch === null) return null;
  return [
    ...batch.tasks.flatMap((task) => rowOf(task, { reason: null, state: taskStateIn(batch, task, running), error: batch.ends.get(task.key) ?? null })),
    ...batch.leftOut.flatMap((task) => rowOf(task, { reason: task.reason, state: 'leftOut', error: null })),
  ];
}

function rowOf({ key, vm, intent }: BatchTask, standing: Pick<ChangeRow, 'reason' | 'state' | 'error'>): readonly ChangeRow[] {
  if (!isSettingIntent(intent)) return [];
  return [{ key, vm, intent, now: valueOf(intent.kind, vm), after: valueIn(intent), ...standing }];
}
